// How far a day is away, as messages of a number: "in 3 days", "2 weeks ago".

/** A difference of this many days or more is counted in whole weeks. */
export const daysUntilWeeks = 14;

/** @returns the parts of a plural by the argument n, for each direction and unit. */
export function relativeParts({ relative: { day, week } }) {
  return { daysAgo: plural(day.past), inDays: plural(day.future), weeksAgo: plural(week.past), inWeeks: plural(week.future) };
}

function plural(patterns) {
  const forms = new Map(Object.entries(patterns).map(([form, pattern]) => [form, partsOf(pattern)]));
  return [{ kind: 'plural', name: 'n', forms }];
}

function partsOf(pattern) {
  const [before, after] = pattern.split('{0}');
  const text = (value) => value === '' ? [] : [{ kind: 'text', value }];
  return after === undefined ? text(before) : [...text(before), { kind: 'number', name: 'n' }, ...text(after)];
}
