import { moment } from '../../catalogue/dates';
import * as messages from '../../catalogue/times';

/**
 * The other person's local time; null if it is the same as mine.
 * @param local - their local time, such as 2026-12-01T16:00:00.
 * @param mine - my local time at the same moment, written as if it were UTC.
 */
export function theirTime(name: string, local: string, mine: Date): string | null {
  const theirs = new Date(`${local}Z`);
  if (theirs.getTime() === mine.getTime()) {
    return null;
  }

  const at = { hour: theirs.getUTCHours(), minute: theirs.getUTCMinutes() };
  if (theirs.toISOString().slice(0, 10) === mine.toISOString().slice(0, 10)) {
    return messages.theirTime({ at, name });
  }

  const day = { year: theirs.getUTCFullYear(), month: theirs.getUTCMonth() + 1, day: theirs.getUTCDate() };
  return messages.theirMoment({ moment: moment({ day, at }), name });
}
