import type { Instant } from '../domain/meetings/meeting';

/** Dates as the mailbox writes them: in its language and by its own clock, which need not be the machine's. */
export interface Dates {
  /** Mon 24 Nov, 10:00 */
  readonly moment: (at: Instant) => string;
  /** Mon 24 Nov */
  readonly day: (at: Instant) => string;
  /** A calendar day such as 2026-11-24, as 24 Nov 2026. */
  readonly date: (day: string) => string;
  /** "in 3 days", "yesterday", "2 weeks ago": by the calendar, not by hours. */
  readonly ago: (at: Instant) => string;
  /** Today there, such as 2026-11-24. */
  readonly today: () => string;
}

const millisecondsOfDay = 86_400_000;
const daysOfWeeks = 14;

/** @param toLocal - the mailbox's wall clock at an instant, written as if it were UTC. */
export function datesOf(locale: string, toLocal: (at: Instant) => Date, now: () => Date): Dates {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const moment = format({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const date = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayNumber = (at: Date): number => Math.floor(at.getTime() / millisecondsOfDay);
  const today = (): Date => toLocal(now().toISOString());
  return {
    moment: (at) => moment.format(toLocal(at)),
    day: (at) => day.format(toLocal(at)),
    date: (written) => date.format(new Date(`${written}T00:00:00Z`)),
    ago: (at) => {
      const days = dayNumber(toLocal(at)) - dayNumber(today());
      return Math.abs(days) < daysOfWeeks ? relative.format(days, 'day') : relative.format(Math.trunc(days / 7), 'week');
    },
    today: () => today().toISOString().slice(0, 10),
  };
}
