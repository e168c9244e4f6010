import { canonicalAddress, minutesOf, type Meeting } from './meeting';
import { everybodyOf, participantsOf, type Participant } from './participants';

/** What keeps a meeting from being a 1:1, in the order in which it is told. The same as the server's. */
export const obstacles = [
  'private', 'cancelled', 'allDay', 'shownAsFree', 'tooLong', 'tooShort', 'hiddenAttendees', 'group', 'tooFewPeople', 'tooManyPeople',
] as const;

export type Obstacle = (typeof obstacles)[number];

export interface OneOnOne {
  readonly isOneOnOne: true;
  /** The organiser first when they are one of the two. */
  readonly pair: readonly [Participant, Participant];
  readonly ignoresRoom: boolean;
  readonly ignoresAssistant: boolean;
  /** Of the two, those who will not come. */
  readonly declined: readonly Participant[];
  readonly minutes: number;
  /** Shorter than 15 minutes. */
  readonly isTooShortToCount: boolean;
}

export interface NoOneOnOne {
  readonly isOneOnOne: false;
  /** At least one. */
  readonly obstacles: readonly Obstacle[];
  /** Everybody invited; nobody for a private meeting: who is in it is nobody's business. */
  readonly people: readonly Participant[];
  readonly groups: readonly string[];
}

export type Recognition = OneOnOne | NoOneOnOne;

const longestMinutes = 180;
const shortestMinutes = 10;
const shortestCountedMinutes = 15;

/** Tells whether a meeting is a 1:1, by the server's rules, as far as the item itself can tell. Pure and total. */
export function recognise(meeting: Meeting): Recognition {
  if (meeting.isPrivate) {
    return { isOneOnOne: false, obstacles: ['private'], people: [], groups: [] };
  }

  const { people, groups, ignoresRoom, ignoresAssistant } = participantsOf(meeting);
  const found = [...inItself(meeting), ...inPeople(meeting, people.length, groups.length > 0)];
  const [first, second] = people;
  return found.length > 0 || first === undefined || second === undefined
    ? { isOneOnOne: false, obstacles: found, people: everybodyOf(meeting).map(({ address, name }) => ({ address, name })), groups }
    : {
      isOneOnOne: true,
      pair: [first, second],
      ignoresRoom,
      ignoresAssistant,
      declined: [first, second].filter((one) => hasDeclined(meeting, one)),
      minutes: minutesOf(meeting),
      isTooShortToCount: minutesOf(meeting) < shortestCountedMinutes,
    };
}

/** The other one of a 1:1; null when it is none, or without this person under the address given. */
export function otherThan(recognition: Recognition, self: string): Participant | null {
  if (!recognition.isOneOnOne) {
    return null;
  }

  const [first, second] = recognition.pair;
  const me = canonicalAddress(self);
  return first.address === me ? second : second.address === me ? first : null;
}

function inItself(meeting: Meeting): Obstacle[] {
  const minutes = minutesOf(meeting);
  const all: [Obstacle, boolean][] = [
    ['cancelled', meeting.isCancelled],
    ['allDay', meeting.isAllDay],
    ['shownAsFree', meeting.showAs === 'free'],
    ['tooLong', minutes > longestMinutes && !meeting.isAllDay],
    ['tooShort', minutes < shortestMinutes],
  ];
  return all.filter(([, is]) => is).map(([obstacle]) => obstacle);
}

function inPeople(meeting: Meeting, count: number, invitesGroup: boolean): Obstacle[] {
  if (meeting.hidesAttendees && !meeting.isOrganizerCopy) {
    return ['hiddenAttendees'];
  }

  const all: [Obstacle, boolean][] = [
    ['group', invitesGroup],
    ['tooFewPeople', count < 2 && !invitesGroup],
    ['tooManyPeople', count > 2],
  ];
  return all.filter(([, is]) => is).map(([obstacle]) => obstacle);
}

function hasDeclined(meeting: Meeting, one: Participant): boolean {
  return meeting.attendees.some((a) => a.response === 'declined' && canonicalAddress(a.address) === one.address);
}
