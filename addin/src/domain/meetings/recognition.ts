import { canonicalAddress, withoutTag } from './address';
import { entriesOf } from './entries';
import { minutesOf, type Meeting } from './meeting';
import { participantsOf, type LeftOut, type Participant } from './participants';

/** What keeps a meeting from being a 1:1, in the order in which it is listed. The server uses the same order. */
export const obstacles = [
  'private', 'cancelled', 'allDay', 'shownAsFree', 'tooLong', 'tooShort', 'hiddenAttendees', 'group', 'tooFewPeople', 'tooManyPeople',
] as const;

export type Obstacle = (typeof obstacles)[number];

export interface OneOnOne {
  readonly isOneOnOne: true;
  /** The organiser first if they are one of the two. */
  readonly pair: readonly [Participant, Participant];
  /** The other entries of the invite, such as a room. */
  readonly leftOut: readonly LeftOut[];
  /** Those of the two who have declined. */
  readonly declined: readonly Participant[];
  readonly minutes: number;
  /** Whether it is shorter than 15 minutes. */
  readonly isTooShortToCount: boolean;
}

export interface NotOneOnOne {
  readonly isOneOnOne: false;
  /** At least one. */
  readonly obstacles: readonly Obstacle[];
  /** Everybody invited; empty for a private meeting, whose participants nobody else may see. */
  readonly people: readonly Participant[];
  readonly groups: readonly string[];
  /** Entries of the invite that are not participants, such as a room. */
  readonly leftOut: readonly LeftOut[];
}

export type Recognition = OneOnOne | NotOneOnOne;

const longestMinutes = 180;
const shortestMinutes = 10;
const shortestCountedMinutes = 15;

/** Decides whether a meeting is a 1:1 by the server's rules, as far as the item itself shows. Pure; never throws. */
export function recognise(meeting: Meeting): Recognition {
  if (meeting.isPrivate) {
    return { isOneOnOne: false, obstacles: ['private'], people: [], groups: [], leftOut: [] };
  }

  const { people, everyone, groups, leftOut } = participantsOf(meeting);
  const found = [...obstaclesInMeeting(meeting), ...obstaclesInPeople(meeting, people.length, groups.length > 0)];
  const [first, second] = people;
  if (found.length > 0 || first === undefined || second === undefined) {
    return { isOneOnOne: false, obstacles: found, people: everyone, groups, leftOut: leftOut.filter(({ kind }) => kind !== 'assistant') };
  }

  return {
    isOneOnOne: true,
    pair: [first, second],
    leftOut,
    declined: [first, second].filter((one) => hasDeclined(meeting, one)),
    minutes: minutesOf(meeting),
    isTooShortToCount: minutesOf(meeting) < shortestCountedMinutes,
  };
}

/** The other person in a 1:1; null if it is not a 1:1, or if nobody in it has the given address. */
export function otherParticipant(recognition: Recognition, self: string): Participant | null {
  if (!recognition.isOneOnOne) {
    return null;
  }

  const [first, second] = recognition.pair;
  switch (withoutTag(canonicalAddress(self))) {
    case first.address: return second;
    case second.address: return first;
    default: return null;
  }
}

function obstaclesInMeeting(meeting: Meeting): Obstacle[] {
  const minutes = minutesOf(meeting);
  const all: [Obstacle, boolean][] = [
    ['cancelled', meeting.isCancelled],
    ['allDay', meeting.isAllDay],
    ['shownAsFree', meeting.showAs === 'free'],
    ['tooLong', minutes > longestMinutes && !meeting.isAllDay],
    ['tooShort', minutes < shortestMinutes],
  ];
  return all.filter(([, applies]) => applies).map(([obstacle]) => obstacle);
}

function obstaclesInPeople(meeting: Meeting, count: number, invitesGroup: boolean): Obstacle[] {
  if (meeting.hidesAttendees && !meeting.isOrganizerCopy) {
    return ['hiddenAttendees'];
  }

  const all: [Obstacle, boolean][] = [
    ['group', invitesGroup],
    ['tooFewPeople', count < 2 && !invitesGroup],
    ['tooManyPeople', count > 2],
  ];
  return all.filter(([, applies]) => applies).map(([obstacle]) => obstacle);
}

function hasDeclined(meeting: Meeting, one: Participant): boolean {
  const entries = entriesOf(meeting).slice(meeting.organizer === null ? 0 : 1);
  return meeting.attendees.some(({ response }, at) => response === 'declined' && entries[at]?.address === one.address);
}
