import { canonicalAddress, withoutTag } from './address';
import { entriesOf, type Entry } from './entries';
import { minutesOf, type SingleMeeting } from './meeting';
import { inviteesIn, withoutAssistant, type Participant } from './participants';

/*
 * The question whether a meeting is a 1:1, without the words around the answer (recognition.ts): the events need no more.
 */

/** The organiser first if they are one of the two. */
export type Pair = readonly [Participant, Participant];

const longestMinutes = 180;
const shortestMinutes = 10;

/** The two people of a 1:1; null if it is not one. */
export function pairOf(meeting: SingleMeeting): Pair | null {
  const entries = entriesOf(meeting);
  const [first, second] = withoutAssistant(inviteesIn(entries));
  return first === undefined || second === undefined || obstaclesApply(meeting, entries).includes(true) ? null : [first, second];
}

/** The other of the two; null if nobody in the pair has the given address. */
export function otherOf(pair: Pair | null, self: string): Participant | null {
  if (pair === null) {
    return null;
  }

  const [first, second] = pair;
  switch (withoutTag(canonicalAddress(self))) {
    case first.address: return second;
    case second.address: return first;
    default: return null;
  }
}

/** Whether each of the obstacles (recognition.ts) applies, in their order. @param entries - those of the meeting. */
export function obstaclesApply(meeting: SingleMeeting, entries: readonly Entry[]): readonly boolean[] {
  const minutes = minutesOf(meeting);
  const count = withoutAssistant(inviteesIn(entries)).length;
  const isHidden = meeting.hidesAttendees && !meeting.isOrganizerCopy;
  const invitesGroup = entries.some(({ kind }) => kind === 'group');
  return [
    meeting.isPrivate,
    meeting.isCancelled,
    meeting.isAllDay,
    meeting.showAs === 'free',
    minutes > longestMinutes && !meeting.isAllDay,
    minutes < shortestMinutes,
    isHidden,
    invitesGroup && !isHidden,
    count < 2 && !invitesGroup && !isHidden,
    count > 2 && !isHidden,
  ];
}
