import type { JSX } from 'preact';
import { setCadence } from '../../api/coverage';
import { readCapacity } from '../../api/requests';
import type { CorrectedPair, MyPair } from '../../api/types';
import * as messages from '../../catalogue/capacity';
import { Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { ActionButton } from '../coverage/CorrectionList';
import { valueOf } from '../state/loaded';

const minutesPerHour = 60;
const daysPerWeek = 7;

interface Props {
  /** The manager's reports. */
  readonly pairs: readonly MyPair[];
  readonly onDone: (done: CorrectedPair) => void;
}

/** Tells a manager, and nobody else, that their 1:1s do not fit into their weeks. Draws nothing while that is not known. */
export function Capacity({ pairs, onDone }: Props): JSX.Element | null {
  const [capacity] = useFetch(readCapacity);
  const known = valueOf(capacity);
  if (known?.fits !== false || known.reports == null || known.neededMinutes == null || known.freeMinutes == null) {
    return null;
  }

  const needed = Math.ceil(known.neededMinutes / minutesPerHour);
  const free = Math.floor(known.freeMinutes / minutesPerHour);
  const days = known.fittingDays ?? null;
  return (
    <Notice warns title={messages.title}>
      <p>{messages.needed({ reports: known.reports, needed, free })}</p>
      <p>{days === null ? messages.none : messages.fitting({ weeks: days / daysPerWeek })}</p>
      {days !== null && <Suggestions pairs={pairs.filter((pair) => canSuggest(pair, days))} days={days} onDone={onDone} />}
    </Notice>
  );
}

/** The two would meet less often, and the manager has not suggested it yet. */
function canSuggest({ meetings, corrections }: MyPair, days: number): boolean {
  return meetings.line != null && meetings.line.cadenceDays < days
    && !corrections.some((made) => made.mine && made.kind === 'agreedCadence' && made.days === days);
}

/** Offers the interval to each pair. It applies once the other person has confirmed it. */
function Suggestions({ pairs, days, onDone }: Props & { readonly days: number }): JSX.Element {
  return (
    <ul class="suggested">
      {pairs.map((pair) => (
        <li key={pair.with.pairId}>
          <ActionButton
            pair={pair}
            action={messages.suggest({ weeks: days / daysPerWeek, name: pair.with.person.name })}
            act={(api, id) => setCadence(api, id, days)}
            onDone={onDone}
          />
        </li>
      ))}
    </ul>
  );
}
