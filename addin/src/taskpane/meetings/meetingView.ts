import type { RecognitionResponse, Relationship } from '../../api/types';
import type { Participant } from '../../domain/meetings/participants';
import { otherParticipant, recognise, type Obstacle } from '../../domain/meetings/recognition';
import type { HostFailure } from '../../host/host';
import { nameOf } from '../../messages/recognition';
import { valueOf } from '../state/loaded';
import type { PaneState } from '../state/paneState';
import { reasonText } from './reasons';
import { obstacleIn, reasonsOf, remedyFor } from './verdict';

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
  const other = otherParticipant(local, me);
  const answer = valueOf(recognition);
  if (answer !== null) {
    return viewByServer(answer, local.isOneOnOne ? null : local.obstacles[0] ?? null, other);
  }

  const reasons = reasonsOf(local).map(reasonText);
  if (!local.isOneOnOne) {
    return { kind: 'notOneOnOne', reasons, remedy: remedyFor(local.obstacles[0] ?? null) };
  }

  return other === null
    ? { kind: 'otherPeople', reasons }
    : { kind: 'oneOnOne', name: nameOf(other), pairId: null, relationship: null, remarks: reasons.slice(1) };
}

function viewByServer(answer: RecognitionResponse, obstacle: Obstacle | null, other: Participant | null): MeetingView {
  const { why, isOneOnOne, kind } = answer;
  // An older API gives sentences only.
  const reasons = why?.map(reasonText) ?? answer.reasons;
  if (!isOneOnOne) {
    return { kind: 'notOneOnOne', reasons, remedy: remedyFor(obstacleIn(why ?? []) ?? obstacle) };
  }

  if (answer.with != null) {
    const { person, pairId, relationship } = answer.with;
    return { kind: 'oneOnOne', name: person.name, pairId, relationship, remarks: reasons.slice(1) };
  }

  return kind === 'external'
    ? { kind: 'external', name: why?.[0]?.names?.[0] ?? (other === null ? '' : nameOf(other)) }
    : { kind: 'otherPeople', reasons };
}
