import type { Correction } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';

/** What a manager knows better than the calendar, as it is typed. */
export interface CorrectionEntry {
  readonly kind: 'cadence' | 'away' | 'held';
  readonly days: number;
  readonly from: string;
  readonly back: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
}

export const cadences = [7, 14, 21, 28] as const;

export const blankEntry: CorrectionEntry = { kind: 'cadence', days: 14, from: '', back: '', day: '', time: '', minutes: 30 };

/** Null while something is missing; the server judges the rest. */
export function isWhole(entry: CorrectionEntry): boolean {
  switch (entry.kind) {
    case 'cadence': return true;
    case 'away': return entry.from !== '' && entry.back !== '';
    case 'held': return entry.day !== '' && entry.time !== '' && entry.minutes > 0;
  }
}

/** @param toInstant - of a wall clock in the mailbox's zone, written as if it were UTC. */
export function correctionOf(entry: CorrectionEntry, toInstant: (local: Date) => Instant): Correction {
  if (entry.kind === 'away') {
    return { kind: 'away', from: entry.from, back: entry.back };
  }

  const start = new Date(`${entry.day}T${entry.time}:00Z`);
  return { kind: 'heldWithoutInvite', start: toInstant(start), end: toInstant(new Date(start.getTime() + entry.minutes * 60_000)) };
}
