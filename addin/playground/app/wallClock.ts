import type { Day, TimeOfDay } from '../../src/catalogue/arguments';
import type { Mailbox } from '../outlook/item';

/** Converts to and from a mailbox's time zone. Local times are dates written as if they were UTC. */
export class WallClock {
  constructor(private readonly offsets: Mailbox['offsets']) {}

  local(instant: string): Date {
    return new Date(Date.parse(instant) + this.minutesAt(Date.parse(instant)) * 60_000);
  }

  /** When the clocks change: the first instant for a local time that occurs twice, an hour later for one that is skipped. */
  instant(local: Date): Date {
    const first = local.getTime() - this.minutesAt(local.getTime()) * 60_000;
    return new Date(local.getTime() - this.minutesAt(first) * 60_000);
  }

  private minutesAt(time: number): number {
    return this.offsets.find(({ start, end }) => Date.parse(start) <= time && time < Date.parse(end))?.minutes ?? 0;
  }
}

const day = 86_400_000;

export function addDays(local: Date, days: number): Date {
  return new Date(local.getTime() + days * day);
}

/** Midnight at the start of its week. */
export function mondayOf(local: Date): Date {
  const midnight = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()));
  return addDays(midnight, -((midnight.getUTCDay() + 6) % 7));
}

export function dayOf(local: Date): Day {
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

export function timeOf(local: Date): TimeOfDay {
  return { hour: local.getUTCHours(), minute: local.getUTCMinutes() };
}
