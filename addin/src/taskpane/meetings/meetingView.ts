import type { RecognitionResponse, Relationship } from '../../api/types';
import { notOneOnOne } from '../../catalogue/recognition';
import { meetingWith } from '../../catalogue/relationships';
import { otherParticipant, recognise, type Obstacle } from '../../domain/meetings/recognition';
import type { HostFailure } from '../../host/host';
import { argumentOf } from '../../messages/argument';
import { nameOf, recognitionMessages } from '../../messages/recognition';
import { valueOf } from '../state/loaded';
import type { PaneState } from '../state/paneState';

/** What the pane is opened next to. */
export type MeetingView =
  | { readonly kind: 'opening' }
  /** Outlook did not say. */
  | { readonly kind: 'unreadable'; readonly failure: HostFailure }
  | { readonly kind: 'noMeeting' }
  | { readonly kind: 'notOneOnOne'; readonly reasons: readonly string[]; readonly remedy: string }
  /** Opened by an assistant, a delegate, or somebody who takes part under an address that only the directory knows. */
  | { readonly kind: 'otherPeople'; readonly reasons: readonly string[] }
  /** With somebody outside the directory. Nothing is stored. */
  | { readonly kind: 'external'; readonly name: string }
  | {
    readonly kind: 'oneOnOne';
    readonly name: string;
    /** Null until the server has responded. */
    readonly pairId: string | null;
    readonly relationship: Relationship | null;
    /** Other parts of the verdict, such as that the room does not count. */
    readonly remarks: readonly string[];
  };

/** Uses what Outlook knows until the server has responded. Pure. */
export function viewMeeting({ meeting, meetingFailure, recognition }: PaneState, me: string): MeetingView {
  if (meeting === undefined) {
    return meetingFailure === null ? { kind: 'opening' } : { kind: 'unreadable', failure: meetingFailure };
  }

  if (meeting === null) {
    return { kind: 'noMeeting' };
  }

  const local = recognise(meeting);
  const answer = valueOf(recognition);
  if (answer !== null) {
    return viewByServer(answer, local.isOneOnOne ? null : local.obstacles[0] ?? null);
  }

  if (!local.isOneOnOne) {
    return { kind: 'notOneOnOne', reasons: recognitionMessages.no(local).map(withoutVerdict), remedy: recognitionMessages.remedy(local) };
  }

  const other = otherParticipant(local, me);
  const reasons = recognitionMessages.yes(local);
  return other === null
    ? { kind: 'otherPeople', reasons }
    : { kind: 'oneOnOne', name: nameOf(other), pairId: null, relationship: null, remarks: reasons.slice(1) };
}

function viewByServer(answer: RecognitionResponse, obstacle: Obstacle | null): MeetingView {
  if (!answer.isOneOnOne) {
    const remedy = obstacle === null ? recognitionMessages.otherRemedy : recognitionMessages.remedyFor(obstacle);
    return { kind: 'notOneOnOne', reasons: answer.reasons.map(withoutVerdict), remedy };
  }

  if (answer.with != null) {
    const { person, pairId, relationship } = answer.with;
    return { kind: 'oneOnOne', name: person.name, pairId, relationship, remarks: answer.reasons.slice(1) };
  }

  return answer.kind === 'external'
    ? { kind: 'external', name: externalName(answer.reasons) }
    : { kind: 'otherPeople', reasons: answer.reasons };
}

// The verdict comes first: "1:1 with NAME, who is not in the directory".
function externalName(reasons: readonly string[]): string {
  return argumentOf(reasons[0] ?? '', (name) => meetingWith.external({ name })) ?? '';
}

/** The reason alone: the title says that it is no 1:1. */
function withoutVerdict(text: string): string {
  return argumentOf(text, (reason) => notOneOnOne({ reason })) ?? text;
}
