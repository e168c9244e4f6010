import type { JSX } from 'preact';
import { readCapacity } from '../../api/requests';
import * as messages from '../../catalogue/capacity';
import { Notice } from '../controls/Notice';
import { useFetch } from '../controls/useFetch';
import { valueOf } from '../state/loaded';

const minutesPerHour = 60;
const daysPerWeek = 7;

/** Tells a manager, and nobody else, that their 1:1s do not fit into their weeks. Draws nothing while that is not known. */
export function Capacity(): JSX.Element | null {
  const [capacity] = useFetch(readCapacity);
  const known = valueOf(capacity);
  if (known?.fits !== false || known.reports == null || known.neededMinutes == null || known.freeMinutes == null) {
    return null;
  }

  const needed = Math.ceil(known.neededMinutes / minutesPerHour);
  const free = Math.floor(known.freeMinutes / minutesPerHour);
  return (
    <Notice warns title={messages.title}>
      <p>{messages.needed({ reports: known.reports, needed, free })}</p>
      <p>{known.fittingDays == null ? messages.none : messages.fitting({ weeks: known.fittingDays / daysPerWeek })}</p>
    </Notice>
  );
}
