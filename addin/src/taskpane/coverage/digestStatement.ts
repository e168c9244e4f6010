import type { MyCoverage } from '../../api/types';
import type { Day } from '../../catalogue/arguments';
import * as coverage from '../../catalogue/coverage';
import * as digest from '../../catalogue/digest';

type Figures = NonNullable<MyCoverage['figures']>;

/**
 * What the digest says about a manager, sentence by sentence, in the reader's own language (functions/Core/Digest/DigestStatement.cs).
 *
 * @param notReadSince - the day of the last reading of their calendar, if it could not be read since.
 * @returns nothing if nobody gets a digest about them.
 */
export function digestStatement({ figures, namedReports = [], seenBy }: MyCoverage, notReadSince: Day | null): string[] {
  if (seenBy.length === 0) {
    return [];
  }

  if (figures == null) {
    return [coverage.statuses.notKnown]; // The managers above are not told why.
  }

  const { counts, trend, weeks } = figures;
  const isComputed = weeks.slice(0, -1).some(({ of, asSent }) => of > 0 && !asSent);
  const sentences = [
    ...countStatement(counts),
    weeks.every(({ of }) => of === 0) ? null : coverage.trend[trend],
    isComputed ? coverage.weeksComputed : null,
    namedReports.length === 0 ? null : digest.waiting({ names: namedReports }),
    encouraged(figures),
    notReadSince === null ? null : coverage.notReadSince({ day: notReadSince }),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** How many are on track, and every other status with its count, as the managers above are shown them. */
export function countStatement(counts: Figures['counts']): string[] {
  const { covered, of } = counts;
  const counted = covered + counts.slipping + counts.overdue + counts.never;
  const onTrack = of == null ? coverage.onlyOnTrack({ covered }) : coverage.countOnTrack({ covered, of });
  return [counted === 0 ? digest.nothingExpected : onTrack, ...statuses(counts)];
}

/** Every status but on track, each with its count; for a small team, without those who do not count. None when all are on track. */
function statuses(counts: Figures['counts']): string[] {
  const all = (['slipping', 'overdue', 'never', 'newInRole', 'away', 'notKnown'] as const)
    .map((status) => ({ status, count: counts[status] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => coverage.some[status]({ count }));
  const some = counts.someDoNotCount ? [...all, coverage.some.doNotCount] : all;
  return some.length === 0 ? [] : [coverage.together({ statuses: some })];
}

function encouraged({ skipLevel, peers }: Figures): string | null {
  const both = [met(skipLevel, coverage.skipLevel), met(peers, coverage.peers)].filter((sentence) => sentence !== null);
  return both.length === 0 ? null : both.reduce((first, next) => digest.sentences({ first, second: next }));
}

type Met = Figures['peers'];

/** How many people were met; null when there is nobody to meet. */
function met(group: Met, say: typeof coverage.peers): string | null {
  if (group == null) {
    return null;
  }

  const some = group.most ? say.most : say.few;
  const few = group.some ? some : say.none;
  return group.people == null || group.people === 0 ? few : say.met({ count: group.people });
}
