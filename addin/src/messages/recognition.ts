import type { Recipient } from '../domain/meetings/otherRecipients';
import type { LeftOut, Participant } from '../domain/meetings/participants';
import { obstacles, type NotOneOnOne, type Obstacle, type OneOnOne } from '../domain/meetings/recognition';

const namesShown = 5;
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export function nameOf({ name, address }: Participant): string {
  return name ?? address;
}

/** How the server names them, too (functions/Core/Meetings/OtherRecipients.cs). */
export function recipientName(recipient: Recipient): string {
  const name = nameOf(recipient);
  if (recipient.isFoundByName) {
    return `${name}, who is invited without an address`;
  }

  switch (recipient.kind) {
    case 'notetaker': return `the notetaker ${name}`;
    case 'calendarRelay': return `the calendar relay ${name}`;
    case 'loggingAddress': return `the logging address ${name}`;
    case 'group': return `the group ${name}`;
    case 'participant': case 'room': case 'informed': case 'delegator': return name;
  }
}

/** The server's verdicts, except for what only the directory knows (functions/Core/Meetings/RecognitionReasons.cs). */
export const recognitionMessages = {
  yes(found: OneOnOne): string[] {
    const [first, second] = found.pair;
    return [
      `1:1 between ${nameOf(first)} and ${nameOf(second)}`,
      ...leftOutTexts(found.leftOut),
      ...found.declined.map((person) => `${nameOf(person)} declined, so it does not count as held`),
      ...(found.isTooShortToCount ? [`only ${Math.round(found.minutes)} minutes, so it does not count as held`] : []),
    ];
  },

  no(found: NotOneOnOne): string[] {
    const reasons = obstacles.filter((obstacle) => found.obstacles.includes(obstacle)).map((obstacle) => obstacleText(obstacle, found));
    const countsPeople = found.obstacles.includes('tooFewPeople') || found.obstacles.includes('tooManyPeople');
    return [...reasons.map((reason, at) => at === 0 ? `not a 1:1: ${reason}` : reason), ...countsPeople ? leftOutTexts(found.leftOut) : []];
  },

  /** What would make the meeting a 1:1. */
  remedy(found: NotOneOnOne): string {
    const [first] = found.obstacles;
    return first === undefined ? '' : remedies[first];
  },

  remedyFor(obstacle: Obstacle): string {
    return remedies[obstacle];
  },

  /** For an obstacle that only the directory knows, such as a group that looks like a person. */
  otherRemedy: 'Invite only the other person, at their own address.',
};

function obstacleText(obstacle: Obstacle, found: NotOneOnOne): string {
  switch (obstacle) {
    case 'private': return 'it is private';
    case 'cancelled': return 'it is cancelled';
    case 'allDay': return 'it is an all-day event';
    case 'shownAsFree': return 'it is shown as free';
    case 'tooLong': return 'it is longer than 3 hours';
    case 'tooShort': return 'it is shorter than 10 minutes';
    case 'hiddenAttendees': return 'the attendee list is hidden';
    case 'group': return `a group is invited (${found.groups.join(', ')})`;
    case 'tooFewPeople': return found.people.length === 1 ? `only ${found.people.map(nameOf).join('')} is invited` : 'nobody is invited';
    case 'tooManyPeople': return tooMany(found.people.map(nameOf));
  }
}

/** Which entries of an invite do not count, and why (functions/Core/Meetings/LeftOutWords.cs). */
function leftOutTexts(leftOut: readonly LeftOut[]): string[] {
  const texts = leftOut.map(leftOutText);
  return texts.length <= namesShown ? texts : [...texts.slice(0, namesShown - 1), `${texts.length - namesShown + 1} more do not count`];
}

function leftOutText(entry: LeftOut): string {
  const name = nameOf(entry);
  switch (entry.kind) {
    case 'room': return `the room ${name} does not count`;
    case 'notetaker': return `the notetaker ${name} does not count`;
    case 'calendarRelay': return `the calendar relay ${name} does not count`;
    case 'loggingAddress': return `the logging address ${name} does not count`;
    case 'informed': return `${name} is only informed and does not count`;
    case 'delegator': return `${name} sent somebody else and does not count`;
    case 'assistant': return `the assistant ${name}, who sent it, does not count`;
  }
}

function tooMany(people: readonly string[]): string {
  const names = people.length <= namesShown
    ? people.join(', ')
    : `${people.slice(0, namesShown - 1).join(', ')} and ${people.length - namesShown + 1} more`;
  return `${numbers[people.length] ?? people.length} people are invited (${names})`;
}

const remedies: Record<Obstacle, string> = {
  private: 'We do not prepare agendas for private meetings. To use this one as a 1:1, turn off "Private".',
  cancelled: 'Schedule a new meeting with the other person.',
  allDay: 'Give it a start and end time on the same day.',
  shownAsFree: 'Show the time as busy.',
  tooLong: 'Make it 3 hours or shorter.',
  tooShort: 'Make it at least 10 minutes long. It counts as held if it lasts 15 minutes or more.',
  hiddenAttendees: 'Only the organiser can see who is invited.',
  group: 'Invite the person by name instead of a group.',
  tooFewPeople: 'Invite the other person.',
  tooManyPeople: 'Invite only one other person. Rooms are fine.',
};
