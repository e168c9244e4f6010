import type { Day, TimeOfDay } from '../catalogue/arguments';
import * as say from '../catalogue/dates';
import type { Instant } from '../domain/meetings/meeting';

/** Writes dates in the mailbox's time zone, which may differ from the machine's. */
export interface Dates {
  /** Mon 24 Nov, 10:00 */
  readonly moment: (at: Instant) => string;
  /** Mon 24 Nov */
  readonly day: (at: Instant) => string;
  /** Formats a calendar day such as 2026-11-24 as 24 Nov 2026. */
  readonly date: (day: string) => string;
  /** "in 3 days", "yesterday", "2 weeks ago". Counts calendar days, not hours. */
  readonly ago: (at: Instant) => string;
  /** The day of an instant, for a sentence. */
  readonly dayAt: (at: Instant) => Day;
  /** The local time at an instant, written as if it were UTC. */
  readonly local: (at: Instant) => Date;
  /** Today in the mailbox's time zone, such as 2026-11-24. */
  readonly today: () => string;
}

const millisecondsPerDay = 86_400_000;

/** @param toLocal - converts an instant to the mailbox's local time, written as if it were UTC. */
export function datesOf(toLocal: (at: Instant) => Date, now: () => Date): Dates {
  const dayNumber = (at: Date): number => Math.floor(at.getTime() / millisecondsPerDay);
  const today = (): Date => toLocal(now().toISOString());
  return {
    moment: (at) => say.moment({ day: dayOf(toLocal(at)), at: timeOf(toLocal(at)) }),
    day: (at) => say.day({ day: dayOf(toLocal(at)) }),
    date: (calendarDay) => say.date({ day: dayOn(calendarDay) }),
    ago: (at) => say.ago({ days: dayNumber(toLocal(at)) - dayNumber(today()) }),
    dayAt: (at) => dayOf(toLocal(at)),
    local: toLocal,
    today: () => today().toISOString().slice(0, 10),
  };
}

/** A calendar day such as 2026-11-24, or one some days later, for a sentence. */
export function dayOn(calendarDay: string, later = 0): Day {
  return dayOf(new Date(Date.parse(`${calendarDay}T00:00:00Z`) + later * millisecondsPerDay));
}

function dayOf(local: Date): Day {
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

function timeOf(local: Date): TimeOfDay {
  return { hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}
