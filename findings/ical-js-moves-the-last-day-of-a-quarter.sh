#!/usr/bin/env bash
# ical.js 2.2.1: in a yearly rule, the last day of each quarter is right in the first year, and 1 July and 1 October in all later ones.
#
# Guess: BYMONTHDAY=-1 is the last day of each month that BYMONTH names, as in a monthly rule; rrule agrees.
# Behaviour: from the second year on, -1 is the last day of the month in which the year before ended: the 31st after December, so that
#   June and September run over; the 30th after November, so that February runs over to 2 March, and May and August lose a day. The second
#   last day is moved likewise. The same rule as FREQ=MONTHLY is right in all years, and so is FREQ=YEARLY with only one month. With a
#   weekday beside it (the Sunday among the last seven days of October, as some time zones have it) there is no date at all.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule@2.8.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';

for (const [start, rule] of [
  ['2026-03-31', 'FREQ=YEARLY;COUNT=8;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ['2026-03-31', 'FREQ=MONTHLY;COUNT=8;BYMONTH=3,6,9,12;BYMONTHDAY=-1'],
  ['2026-02-28', 'FREQ=YEARLY;COUNT=8;BYMONTH=2,5,8,11;BYMONTHDAY=-1'],
  ['2026-06-29', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,12;BYMONTHDAY=-2'],
  ['2026-06-30', 'FREQ=YEARLY;COUNT=4;BYMONTH=6;BYMONTHDAY=-1'],
  ['2026-10-25', 'FREQ=YEARLY;COUNT=4;BYMONTH=10;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1;BYDAY=SU'],
]) {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  const seen = [];
  for (let date = dates.next(); date; date = dates.next()) seen.push(date.toString());
  const others = rrule.rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`).all();
  console.log(`${rule}\n  ical.js: ${seen.join(' ') || 'none'}`);
  console.log(`  rrule:   ${others.map((date) => date.toISOString().slice(0, 10)).join(' ')}`);
}
JS

seen=$(node finding.mjs)
expected='FREQ=YEARLY;COUNT=8;BYMONTH=3,6,9,12;BYMONTHDAY=-1
  ical.js: 2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-07-01 2027-10-01 2027-12-31
  rrule:   2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31
FREQ=MONTHLY;COUNT=8;BYMONTH=3,6,9,12;BYMONTHDAY=-1
  ical.js: 2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31
  rrule:   2026-03-31 2026-06-30 2026-09-30 2026-12-31 2027-03-31 2027-06-30 2027-09-30 2027-12-31
FREQ=YEARLY;COUNT=8;BYMONTH=2,5,8,11;BYMONTHDAY=-1
  ical.js: 2026-02-28 2026-05-31 2026-08-31 2026-11-30 2027-03-02 2027-05-30 2027-08-30 2027-11-30
  rrule:   2026-02-28 2026-05-31 2026-08-31 2026-11-30 2027-02-28 2027-05-31 2027-08-31 2027-11-30
FREQ=YEARLY;COUNT=4;BYMONTH=6,12;BYMONTHDAY=-2
  ical.js: 2026-06-29 2026-12-30 2027-06-30 2027-12-30
  rrule:   2026-06-29 2026-12-30 2027-06-29 2027-12-30
FREQ=YEARLY;COUNT=4;BYMONTH=6;BYMONTHDAY=-1
  ical.js: 2026-06-30 2027-06-30 2028-06-30 2029-06-30
  rrule:   2026-06-30 2027-06-30 2028-06-30 2029-06-30
FREQ=YEARLY;COUNT=4;BYMONTH=10;BYMONTHDAY=-7,-6,-5,-4,-3,-2,-1;BYDAY=SU
  ical.js: none
  rrule:   2026-10-25 2027-10-31 2028-10-29 2029-10-28'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
