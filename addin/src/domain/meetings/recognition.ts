import { entriesOf, type Entry } from './entries';
import { leftOutIn } from './leftOut';
import { minutesOf, type Meeting } from './meeting';
import { obstaclesApply, otherOf, pairOf, type Pair } from './pair';
import { inviteesIn, withoutAssistant, type LeftOut, type Participant } from './participants';

/** What keeps a meeting from being a 1:1, in the order in which it is listed. The server uses the same order. */
export const obstacles = [
  'private', 'cancelled', 'allDay', 'shownAsFree', 'tooLong', 'tooShort', 'hiddenAttendees', 'group', 'tooFewPeople', 'tooManyPeople',
] as const;

export type Obstacle = (typeof obstacles)[number];

export interface OneOnOne {
  readonly isOneOnOne: true;
  readonly pair: Pair;
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

const shortestCountedMinutes = 15;

/** Decides whether a meeting is a 1:1 by the server's rules, as far as the item itself shows. Pure; never throws. */
export function recognise(meeting: Meeting): Recognition {
  const pair = pairOf(meeting)?.map(toParticipant);
  const [first, second] = pair ?? [];
  if (first === undefined || second === undefined) {
    return notOneOnOne(meeting);
  }

  return {
    isOneOnOne: true,
    pair: [first, second],
    leftOut: [...leftOutOf(entriesOf(meeting)), ...assistantsIn(entriesOf(meeting))],
    declined: [first, second].filter((one) => hasDeclined(meeting, one)),
    minutes: minutesOf(meeting),
    isTooShortToCount: minutesOf(meeting) < shortestCountedMinutes,
  };
}

/** The other person in a 1:1; null if it is not a 1:1, or if nobody in it has the given address. */
export function otherParticipant(recognition: Recognition, self: string): Participant | null {
  return recognition.isOneOnOne ? otherOf(recognition.pair, self) : null;
}

function notOneOnOne(meeting: Meeting): NotOneOnOne {
  if (meeting.isPrivate) {
    return { isOneOnOne: false, obstacles: ['private'], people: [], groups: [], leftOut: [] }; // Nobody else may know more.
  }

  const entries = entriesOf(meeting);
  const apply = obstaclesApply(meeting, entries);
  const groups = entries.filter(({ kind }) => kind === 'group').map(({ name, address }) => name ?? address);
  return {
    isOneOnOne: false,
    obstacles: obstacles.filter((_, at) => apply[at]),
    people: inviteesIn(entries).map(toParticipant),
    groups: [...new Set(groups)],
    leftOut: leftOutOf(entries),
  };
}

function leftOutOf(entries: readonly Entry[]): readonly LeftOut[] {
  return leftOutIn(entries, inviteesIn(entries));
}

/** Whoever only sent the invitation. In a verdict that it is not a 1:1 they are named among the people. */
function assistantsIn(entries: readonly Entry[]): readonly LeftOut[] {
  const invitees = inviteesIn(entries);
  const taking = withoutAssistant(invitees);
  return invitees.filter((one) => !taking.includes(one)).map((one) => ({ ...toParticipant(one), kind: 'assistant' }));
}

function toParticipant({ address, name }: Participant): Participant {
  return { address, name };
}

function hasDeclined(meeting: Meeting, one: Participant): boolean {
  const entries = entriesOf(meeting).slice(meeting.organizer === null ? 0 : 1);
  return meeting.attendees.some(({ response }, at) => response === 'declined' && entries[at]?.address === one.address);
}
