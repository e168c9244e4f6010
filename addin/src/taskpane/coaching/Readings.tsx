import type { JSX } from 'preact';
import { readArticles } from '../../api/coaching';
import type { CoachingRole } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { forRoles } from './coachingRoles';
import { ReadingAuthor, ReadingLink } from './ReadingLink';

interface Props {
  readonly roles: readonly CoachingRole[];
}

export function Readings({ roles }: Props): JSX.Element {
  return <Collapsible title={coaching.readings}>{() => <ReadingList roles={roles} />}</Collapsible>;
}

function ReadingList({ roles }: Props): JSX.Element {
  const [readings, reload] = useFetch(readArticles);
  return (
    <Fetched loaded={readings} title={coaching.failed} onRetry={reload}>
      {(all) => (
        <ul class="readings">
          {forRoles(all, roles).map((reading) => (
            <li key={reading.id}>
              <ReadingLink reading={reading} />
              <ReadingAuthor reading={reading} />
              <p>{reading.why}</p>
            </li>
          ))}
        </ul>
      )}
    </Fetched>
  );
}
