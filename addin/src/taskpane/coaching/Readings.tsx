import type { JSX } from 'preact';
import { readReadings } from '../../api/coaching';
import { coachingMessages } from '../../messages';
import { Collapsible } from '../controls/Collapsible';
import { Fetched } from '../controls/Fetched';
import { useFetch } from '../controls/useFetch';

export function Readings(): JSX.Element {
  return <Collapsible title={coachingMessages.readings.heading}>{() => <ReadingList />}</Collapsible>;
}

function ReadingList(): JSX.Element {
  const [readings, reload] = useFetch(readReadings);
  return (
    <Fetched loaded={readings} title={coachingMessages.failed} onRetry={reload}>
      {(all) => (
        <ul class="readings">
          {all.map(({ id, link, title, author, why }) => (
            <li key={id}>
              <a href={link} target="_blank" rel="noopener noreferrer">{title}</a>
              <p class="secondary">{author}</p>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      )}
    </Fetched>
  );
}
