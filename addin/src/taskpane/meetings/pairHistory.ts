import type { Pair } from '../../api/types';

/** When two people met last and meet next. Each value is null if there is none or if it is not known. */
export interface PairHistory {
  readonly since: string | null;
  /** The end of the last 1:1. */
  readonly last: string | null;
  /** The start of the last 1:1, which identifies its agenda and notes. */
  readonly lastStart: string | null;
  readonly next: string | null;
  /** How often they have agreed to meet; null if they have not. */
  readonly everyDays: number | null;
  /** False if the calendar could not be read, so that a missing date does not mean "never". */
  readonly isKnown: boolean;
}

export function pairHistoryOf({ meetings, since }: Pair): PairHistory {
  return {
    since: since ?? null,
    last: meetings.last ?? null,
    lastStart: meetings.lastStart ?? null,
    next: meetings.next ?? null,
    everyDays: meetings.line?.isCadenceAgreed === true ? meetings.line.cadenceDays : null,
    isKnown: meetings.known,
  };
}
