import type { JSX } from 'preact';
import { readOpeners } from '../../api/coaching';
import type { CoachingRole, Opener } from '../../api/types';
import * as coaching from '../../catalogue/coaching';
import * as messages from '../../catalogue/openers';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';
import { forRoles } from './coachingRoles';

interface Props {
  readonly roles: readonly CoachingRole[];
}

/** First sentences for somebody in these roles, by occasion. */
export function Openers({ roles }: Props): JSX.Element {
  return <Collapsible title={messages.heading}>{() => <OpenerList roles={roles} />}</Collapsible>;
}

function OpenerList({ roles }: Props): JSX.Element {
  const [openers, reload] = useFetch(readOpeners);
  return (
    <Fetched loaded={openers} title={coaching.failed} onRetry={reload}>
      {(all) => {
        const fitting = forRoles(all, roles);
        return (
          <>
            {[...new Set(fitting.map(({ occasion }) => occasion))].map((occasion) => (
              <Occasion key={occasion} occasion={occasion} openers={fitting.filter((opener) => opener.occasion === occasion)} />
            ))}
          </>
        );
      }}
    </Fetched>
  );
}

interface OccasionProps {
  readonly occasion: Opener['occasion'];
  readonly openers: readonly Opener[];
}

function Occasion({ occasion, openers }: OccasionProps): JSX.Element {
  return (
    <>
      <h3>{messages.occasions[occasion]}</h3>
      {openers.map(({ id, text, then }) => (
        <div key={id}>
          <p class="say">{text}</p>
          <p class="secondary">{then}</p>
        </div>
      ))}
    </>
  );
}
