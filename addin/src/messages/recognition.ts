import { obstacles, type NoOneOnOne, type Obstacle, type OneOnOne } from '../domain/meetings/recognition';
import type { Participant } from '../domain/meetings/participants';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const namesShown = 5;

export function nameOf(one: Participant): string {
  return one.name ?? one.address;
}

/** The same words as the server's, without what only the directory knows. */
export const recognitionWords = {
  yes(found: OneOnOne): string[] {
    const [first, second] = found.pair;
    return [
      `1:1 of ${nameOf(first)} and ${nameOf(second)}`,
      ...(found.ignoresRoom ? ['room ignored'] : []),
      ...(found.ignoresAssistant ? ['the assistant who sent it ignored'] : []),
      ...found.declined.map((one) => `${nameOf(one)} declined, so it does not count as held`),
      ...(found.isTooShortToCount ? [`only ${Math.round(found.minutes)} minutes, so it does not count as held`] : []),
    ];
  },

  no(found: NoOneOnOne): string[] {
    const words = obstacles.filter((one) => found.obstacles.includes(one)).map((one) => obstacleWords(one, found));
    return words.map((one, at) => at === 0 ? `not a 1:1: ${one}` : one);
  },

  /** What would make it one, by what is in the way. */
  get remedies(): Readonly<Record<Obstacle, string>> {
    return remedies;
  },

  /** Of what only the directory knows: a group that looks like a person, say. */
  otherRemedy: 'Invite just the one other person, under their own address.',

  remedy(found: NoOneOnOne): string {
    const [first] = found.obstacles;
    return first === undefined ? '' : remedies[first];
  },
};

function obstacleWords(obstacle: Obstacle, found: NoOneOnOne): string {
  switch (obstacle) {
    case 'private': return 'it is private';
    case 'cancelled': return 'it is cancelled';
    case 'allDay': return 'it lasts all day';
    case 'shownAsFree': return 'it is shown as free';
    case 'tooLong': return 'it is longer than 3 hours';
    case 'tooShort': return 'it is shorter than 10 minutes';
    case 'hiddenAttendees': return 'the attendees are hidden';
    case 'group': return `a group is invited (${found.groups.join(', ')})`;
    case 'tooFewPeople': return found.people.length === 1 ? `only ${found.people.map(nameOf).join('')}` : 'nobody is invited';
    case 'tooManyPeople': return tooMany(found.people.map(nameOf));
  }
}

function tooMany(people: readonly string[]): string {
  const names = people.length <= namesShown
    ? people.join(', ')
    : `${people.slice(0, namesShown - 1).join(', ')} and ${people.length - namesShown + 1} more`;
  return `${numbers[people.length] ?? people.length} people (${names})`;
}

const remedies: Record<Obstacle, string> = {
  private: 'A private meeting stays private: nothing is prepared for it. Clear "Private" to use it as a 1:1.',
  cancelled: 'Plan a new one with the other person.',
  allDay: 'Give it a start and an end within a day.',
  shownAsFree: 'Show the time as busy, and it counts.',
  tooLong: 'Up to 3 hours is a 1:1; longer is a workshop.',
  tooShort: 'Give it at least 10 minutes; 15 or more count as held.',
  hiddenAttendees: 'Only the organiser can see who is invited here.',
  group: 'Invite the one person by name instead of a group.',
  tooFewPeople: 'Invite the other person.',
  tooManyPeople: 'Keep just the two of you; rooms do not matter.',
};
