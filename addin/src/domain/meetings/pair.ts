import { canonicalAddress, withoutTag } from './address';
import { entriesOf, type Entry } from './entries';
import { minutesOf, type SingleMeeting } from './meeting';
import { inviteesIn, withoutAssistant, type Participant } from './participants';

/*
 * The question whether a meeting is a 1:1, without the words around the answer (recognition.ts): the events need no more.
 */

/** What keeps a meeting from being a 1:1, in the order in which it is listed. The server uses the same order. */
export const obstacles = [
  'private', 'cancelled', 'allDay', 'shownAsFree', 'tooLong', 'tooShort', 'hiddenAttendees', 'group', 'tooFewPeople', 'tooManyPeople',
] as const;

export type Obstacle = (typeof obstacles)[number];

/** The organiser first if they are one of the two. */
export type Pair = readonly [Participant, Participant];

const longestMinutes = 180;
const shortestMinutes = 10;

/** The two people of a 1:1; null if it is not one. */
export function pairOf(meeting: SingleMeeting): Pair | null {
  const entries = entriesOf(meeting);
  const [first, second] = withoutAssistant(inviteesIn(entries));
  return first === undefined || second === undefined || obstaclesOf(meeting, entries).length > 0 ? null : [first, second];
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

/** @param entries - those of the meeting. */
export function obstaclesOf(meeting: SingleMeeting, entries: readonly Entry[]): readonly Obstacle[] {
  if (meeting.isPrivate) {
    return ['private']; // Nobody else may know more.
  }

  const minutes = minutesOf(meeting);
  const count = withoutAssistant(inviteesIn(entries)).length;
  const isHidden = meeting.hidesAttendees && !meeting.isOrganizerCopy;
  const invitesGroup = entries.some(({ kind }) => kind === 'group');
  const all: Readonly<Record<Exclude<Obstacle, 'private'>, boolean>> = {
    cancelled: meeting.isCancelled,
    allDay: meeting.isAllDay,
    shownAsFree: meeting.showAs === 'free',
    tooLong: minutes > longestMinutes && !meeting.isAllDay,
    tooShort: minutes < shortestMinutes,
    hiddenAttendees: isHidden,
    group: invitesGroup && !isHidden,
    tooFewPeople: count < 2 && !invitesGroup && !isHidden,
    tooManyPeople: count > 2 && !isHidden,
  };
  return (Object.keys(all) as (keyof typeof all)[]).filter((obstacle) => all[obstacle]);
}
