import * as recognition from '../catalogue/recognition';
import type { Recipient } from '../domain/meetings/otherRecipients';
import type { LeftOut, Participant } from '../domain/meetings/participants';
import { obstacles, type NotOneOnOne, type Obstacle, type OneOnOne } from '../domain/meetings/recognition';

const namesShown = 5;

export function nameOf({ name, address }: Participant): string {
  return name ?? address;
}

/** How the server names them, too (functions/Core/Meetings/OtherRecipients.cs). */
export function recipientName(recipient: Recipient): string {
  const name = nameOf(recipient);
  if (recipient.isFoundByName) {
    return recognition.recipients.foundByName({ name });
  }

  switch (recipient.kind) {
    case 'notetaker': case 'calendarRelay': case 'loggingAddress': case 'group': return recognition.recipients[recipient.kind]({ name });
    case 'participant': case 'room': case 'informed': case 'delegator': return name;
  }
}

/** The server's verdicts, except for what only the directory knows (functions/Core/Meetings/RecognitionReasons.cs). */
export const recognitionMessages = {
  yes(found: OneOnOne): string[] {
    const [first, second] = found.pair;
    return [
      recognition.between({ first: nameOf(first), second: nameOf(second) }),
      ...leftOutTexts(found.leftOut),
      ...found.declined.map((person) => recognition.declined({ name: nameOf(person) })),
      ...(found.isTooShortToCount ? [recognition.tooShortToCount({ minutes: Math.round(found.minutes) })] : []),
    ];
  },

  no(found: NotOneOnOne): string[] {
    const reasons = obstacles.filter((obstacle) => found.obstacles.includes(obstacle)).map((obstacle) => obstacleText(obstacle, found));
    const countsPeople = found.obstacles.includes('tooFewPeople') || found.obstacles.includes('tooManyPeople');
    const verdict = reasons.map((reason, at) => at === 0 ? recognition.notOneOnOne({ reason }) : reason);
    return [...verdict, ...countsPeople ? leftOutTexts(found.leftOut) : []];
  },

  /** What would make the meeting a 1:1. */
  remedy(found: NotOneOnOne): string {
    const [first] = found.obstacles;
    return first === undefined ? '' : recognition.remedies[first];
  },

  remedyFor(obstacle: Obstacle): string {
    return recognition.remedies[obstacle];
  },

  /** For an obstacle that only the directory knows, such as a group that looks like a person. */
  otherRemedy: recognition.otherRemedy,
};

function obstacleText(obstacle: Obstacle, found: NotOneOnOne): string {
  const names = found.people.map(nameOf);
  switch (obstacle) {
    case 'group': return recognition.groupInvited({ groups: found.groups });
    case 'tooFewPeople': return names[0] === undefined ? recognition.nobodyInvited : recognition.onlyOneInvited({ name: names[0] });
    case 'tooManyPeople': return tooMany(names);
    case 'private': case 'cancelled': case 'allDay': case 'shownAsFree': case 'tooLong': case 'tooShort': case 'hiddenAttendees':
      return recognition.obstacles[obstacle];
  }
}

/** Which entries of an invite do not count, and why (functions/Core/Meetings/LeftOutWords.cs). */
function leftOutTexts(leftOut: readonly LeftOut[]): string[] {
  const texts = leftOut.map((entry) => recognition.leftOut[entry.kind]({ name: nameOf(entry) }));
  return texts.length <= namesShown
    ? texts
    : [...texts.slice(0, namesShown - 1), recognition.moreLeftOut({ count: texts.length - namesShown + 1 })];
}

function tooMany(people: readonly string[]): string {
  const count = people.length;
  return count <= namesShown
    ? recognition.tooManyInvited({ count, names: people })
    : recognition.manyMoreInvited({ count, names: people.slice(0, namesShown - 1), more: count - namesShown + 1 });
}
