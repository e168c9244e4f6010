import type { Instant } from '../domain/meetings/meeting';

/** Formats dates in the mailbox's language and time zone, which may differ from the machine's. */
export interface Dates {
  /** Mon 24 Nov, 10:00 */
  readonly moment: (at: Instant) => string;
  /** Mon 24 Nov */
  readonly day: (at: Instant) => string;
  /** Formats a calendar day such as 2026-11-24 as 24 Nov 2026. */
  readonly date: (day: string) => string;
  /** "in 3 days", "yesterday", "2 weeks ago". Counts calendar days, not hours. */
  readonly ago: (at: Instant) => string;
  /** Today in the mailbox's time zone, such as 2026-11-24. */
  readonly today: () => string;
}

const millisecondsPerDay = 86_400_000;
/** A difference of this many days or more is shown in whole weeks. */
const daysUntilWeeks = 14;

/** @param toLocal - converts an instant to the mailbox's local time, written as if it were UTC. */
export function datesOf(locale: string, toLocal: (at: Instant) => Date, now: () => Date): Dates {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const moment = format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const date = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayNumber = (at: Date): number => Math.floor(at.getTime() / millisecondsPerDay);
  const today = (): Date => toLocal(now().toISOString());
  return {
    moment: (at) => moment.format(toLocal(at)),
    day: (at) => day.format(toLocal(at)),
    date: (calendarDay) => date.format(new Date(`${calendarDay}T00:00:00Z`)),
    ago: (at) => {
      const days = dayNumber(toLocal(at)) - dayNumber(today());
      return Math.abs(days) < daysUntilWeeks ? relative.format(days, 'day') : relative.format(Math.trunc(days / 7), 'week');
    },
    today: () => today().toISOString().slice(0, 10),
  };
}
