import type { Correction } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';

/** What a manager corrects, as it is typed. */
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

/** Whether every field is filled in. The server checks the rest. */
export function isComplete(entry: CorrectionEntry): boolean {
  switch (entry.kind) {
    case 'cadence': return true;
    case 'away': return entry.from !== '' && entry.back !== '';
    case 'held': return entry.day !== '' && entry.time !== '' && entry.minutes > 0;
  }
}

/** @param toInstant - converts a local time of the mailbox, which is written as if it were UTC. */
export function toCorrection(entry: CorrectionEntry, toInstant: (local: Date) => Instant): Correction {
  if (entry.kind === 'away') {
    return { kind: 'away', from: entry.from, back: entry.back };
  }

  const start = new Date(`${entry.day}T${entry.time}:00Z`);
  return { kind: 'heldWithoutInvite', start: toInstant(start), end: toInstant(new Date(start.getTime() + entry.minutes * 60_000)) };
}
