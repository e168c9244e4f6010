import type { Correction } from '../../api/types';
import type { Instant } from '../../domain/meetings/meeting';

/** A correction as it is being typed. */
export interface CorrectionEntry {
  readonly kind: 'cadence' | 'away' | 'ownAway' | 'held' | 'notHeld' | 'private';
  readonly days: number;
  readonly from: string;
  readonly back: string;
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
}

export const cadences = [7, 14, 21, 28] as const;

export const blankEntry: CorrectionEntry = { kind: 'cadence', days: 14, from: '', back: '', day: '', time: '', minutes: 30 };

/**
 * - `incomplete`: a field is empty.
 * - `backBeforeAway`: the first day back is not after the first day away.
 * - `notYet`: a 1:1 that was held has not ended.
 * - `future`: a 1:1 that supposedly did not take place is in the future.
 */
export type CorrectionFault = 'incomplete' | 'backBeforeAway' | 'notYet' | 'future';

/** What is wrong with it, as far as the fields show; the server checks the rest. Null if nothing is. */
export function faultOf(entry: CorrectionEntry, toInstant: (local: Date) => Instant, now: Date): CorrectionFault | null {
  switch (entry.kind) {
    case 'cadence':
    case 'private': return null;
    case 'away':
    case 'ownAway':
      if (entry.from === '' || entry.back === '') {
        return 'incomplete';
      }

      return entry.back <= entry.from ? 'backBeforeAway' : null;
    case 'notHeld':
      if (entry.day === '') {
        return 'incomplete';
      }

      return Date.parse(toInstant(new Date(`${entry.day}T00:00:00Z`))) > now.getTime() ? 'future' : null;
    case 'held':
      if (entry.day === '' || entry.time === '' || !(entry.minutes > 0)) {
        return 'incomplete';
      }

      return Date.parse(toInstant(endOf(entry))) > now.getTime() ? 'notYet' : null;
  }
}

/** @param toInstant - converts a local time of the mailbox, which is written as if it were UTC. */
export function toCorrection(entry: CorrectionEntry, toInstant: (local: Date) => Instant): Correction {
  if (entry.kind === 'away' || entry.kind === 'ownAway') {
    return { kind: 'away', from: entry.from, back: entry.back, who: entry.kind === 'away' ? 'other' : 'me' };
  }

  if (entry.kind === 'private') {
    return { kind: 'private' };
  }

  if (entry.kind === 'notHeld') {
    return { kind: 'didNotTakePlace', day: entry.day };
  }

  return { kind: 'heldWithoutInvite', start: toInstant(startOf(entry)), end: toInstant(endOf(entry)) };
}

function startOf({ day, time }: CorrectionEntry): Date {
  return new Date(`${day}T${time}:00Z`);
}

function endOf(entry: CorrectionEntry): Date {
  return new Date(startOf(entry).getTime() + entry.minutes * 60_000);
}
