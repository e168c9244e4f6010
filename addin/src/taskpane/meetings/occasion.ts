import type { Pair, RecognitionAnswer, Relationship } from '../../api/types';
import { otherThan, recognise, type Obstacle } from '../../domain/meetings/recognition';
import { recognitionWords, nameOf } from '../../messages/recognition';
import { valueOf } from '../state/loaded';
import type { PaneState } from '../state/paneState';

/** What the pane is opened beside. */
export type Occasion =
  | { readonly kind: 'opening' }
  | { readonly kind: 'noMeeting' }
  | { readonly kind: 'none'; readonly reasons: readonly string[]; readonly remedy: string }
  /** A 1:1 of two others: an assistant, a delegate, or somebody under an address that only the directory knows. */
  | { readonly kind: 'ofOthers'; readonly reasons: readonly string[] }
  /** With somebody outside the directory: nothing is kept. */
  | { readonly kind: 'external'; readonly name: string }
  | {
    readonly kind: 'oneOnOne';
    readonly name: string;
    /** Null until the server has told. */
    readonly pairId: string | null;
    readonly relationship: Relationship | null;
    /** What is to be known of it besides, such as that the room does not count. */
    readonly remarks: readonly string[];
  };

/** At once from what Outlook tells; as soon as the server has answered, from what it knows. Pure. */
export function occasionOf({ meeting, told }: PaneState, me: string): Occasion {
  if (meeting === undefined) {
    return { kind: 'opening' };
  }

  if (meeting === null) {
    return { kind: 'noMeeting' };
  }

  const local = recognise(meeting);
  const answer = valueOf(told);
  if (answer !== null) {
    return byServer(answer, local.isOneOnOne ? null : local.obstacles[0] ?? null);
  }

  if (!local.isOneOnOne) {
    return { kind: 'none', reasons: recognitionWords.no(local), remedy: recognitionWords.remedy(local) };
  }

  const other = otherThan(local, me);
  return other === null
    ? { kind: 'ofOthers', reasons: recognitionWords.yes(local) }
    : { kind: 'oneOnOne', name: nameOf(other), pairId: null, relationship: null, remarks: recognitionWords.yes(local).slice(1) };
}

function byServer(answer: RecognitionAnswer, obstacle: Obstacle | null): Occasion {
  if (!answer.isOneOnOne) {
    return { kind: 'none', reasons: answer.reasons, remedy: obstacle === null ? recognitionWords.otherRemedy : recognitionWords.remedies[obstacle] };
  }

  return answer.with == null
    ? answer.kind === 'external' ? { kind: 'external', name: nameIn(answer.reasons) } : { kind: 'ofOthers', reasons: answer.reasons }
    : {
      kind: 'oneOnOne',
      name: answer.with.person.name,
      pairId: answer.with.pairId,
      relationship: answer.with.relationship,
      remarks: answer.reasons.slice(1),
    };
}

// The verdict stands first: "1:1 with NAME, who is not in the directory".
function nameIn(reasons: readonly string[]): string {
  return reasons[0]?.replace(/^1:1 with /, '').replace(/, who is not in the directory$/, '') ?? '';
}

/** The 1:1s of the two in one line each; null while nothing is known. */
export interface Standing {
  readonly since: string | null;
  /** When it ended. */
  readonly last: string | null;
  /** When it started, by which its agenda and notes are known. */
  readonly lastStart: string | null;
  readonly next: string | null;
  readonly everyDays: number | null;
  /** The calendar could not be read: nothing is said of last and next, least of all "never". */
  readonly isKnown: boolean;
}

export function standingOf(pair: Pair): Standing {
  const { meetings, since } = pair;
  return {
    since: since ?? null,
    last: meetings.last ?? null,
    lastStart: meetings.lastStart ?? null,
    next: meetings.next ?? null,
    everyDays: meetings.line?.cadenceDays ?? null,
    isKnown: meetings.known,
  };
}
