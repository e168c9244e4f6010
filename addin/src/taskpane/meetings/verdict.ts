import type { RecognitionReason } from '../../api/types';
import { otherRemedy, remedies } from '../../catalogue/recognition';
import type { LeftOut } from '../../domain/meetings/participants';
import { obstacles, type NotOneOnOne, type Obstacle, type Recognition } from '../../domain/meetings/recognition';
import { nameOf } from '../../messages/recognition';

const namesShown = 5;

/** The server's reasons, except for what only the directory knows (functions/Core/Meetings/RecognitionReasons.cs). */
export function reasonsOf(found: Recognition): RecognitionReason[] {
  if (!found.isOneOnOne) {
    const { obstacles: here, leftOut } = found;
    const reasons = obstacles.filter((obstacle) => here.includes(obstacle)).map((obstacle) => reasonOf(obstacle, found));
    return [...reasons, ...here.includes('tooFewPeople') || here.includes('tooManyPeople') ? leftOutReasons(leftOut) : []];
  }

  return [
    { code: 'between', names: found.pair.map(nameOf) },
    ...leftOutReasons(found.leftOut),
    ...found.declined.map((person) => ({ code: 'declined' as const, names: [nameOf(person)] })),
    ...found.isTooShortToCount ? [{ code: 'tooShortToCount' as const, count: Math.round(found.minutes) }] : [],
  ];
}

/**
 * What would make the meeting a 1:1.
 *
 * @param obstacle - null for one that only the directory knows, where an older API does not name it.
 */
export function remedyFor(obstacle: Obstacle | null): string {
  return obstacle === null ? otherRemedy : remedies[obstacle];
}

/** The first obstacle in the server's verdict, which also knows what Outlook does not say; null if it names none. */
export function obstacleIn(why: readonly RecognitionReason[]): Obstacle | null {
  const found = why.map(({ code }) => obstaclesByCount[code] ?? obstacles.find((obstacle) => obstacle === code));
  return found.find((obstacle) => obstacle !== undefined) ?? null;
}

const obstaclesByCount: Readonly<Partial<Record<RecognitionReason['code'], Obstacle>>> = {
  groupInvited: 'group', nobodyInvited: 'tooFewPeople', onlyOneInvited: 'tooFewPeople', tooManyInvited: 'tooManyPeople',
};

function reasonOf(obstacle: Obstacle, { people, groups }: NotOneOnOne): RecognitionReason {
  const names = people.map(nameOf);
  const count = names.length;
  switch (obstacle) {
    case 'group': return { code: 'groupInvited', names: [...groups] };
    case 'tooFewPeople': return { code: count === 0 ? 'nobodyInvited' : 'onlyOneInvited', names };
    case 'tooManyPeople': return { code: 'tooManyInvited', names: count <= namesShown ? names : names.slice(0, namesShown - 1), count };
    case 'private': case 'cancelled': case 'allDay': case 'shownAsFree': case 'tooLong': case 'tooShort': case 'hiddenAttendees':
      return { code: obstacle };
  }
}

/** Which entries of an invite do not count, and why (functions/Core/Meetings/LeftOutReasons.cs). */
function leftOutReasons(leftOut: readonly LeftOut[]): RecognitionReason[] {
  const all = leftOut.map((entry) => ({ code: entry.kind, names: [nameOf(entry)] }));
  return all.length <= namesShown
    ? all
    : [...all.slice(0, namesShown - 1), { code: 'moreLeftOut', count: all.length - namesShown + 1 }];
}
