#!/usr/bin/env bash
# rrule 2.8.1 and rrule-rust 3.1.1: the first days of a year can be in week 53 of a year that has only 52.
#
# Guess: BYWEEKNO=53 gives days of the years with 53 weeks, and none of the others; such a year comes every five or six years.
# Behaviour: 1 January 2039 is given too, although it is in week 52 of 2038. For days of January that belong to a week of the year before,
#   that year's weeks are in some years counted with the first weekday and the length of the new year. With weeks that begin on Sunday it
#   happens sooner: 1 and 2 January 2027 are in week 52 of 2026, whose first week began on 4 January.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1 rrule-rust@3.1.1 luxon@3.7.2
cat >finding.mjs <<'JS'
import { DateTime } from 'luxon';
import rrule from 'rrule';
import { RRuleSet } from 'rrule-rust';

const text = (extra) => `DTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;UNTIL=20391231T000000Z;BYWEEKNO=53;BYDAY=MO,FR,SA${extra}`;
const readers = {
  rrule: (extra) => rrule.rrulestr(text(extra)).all().map((date) => date.toISOString().slice(0, 10)),
  'rrule-rust': (extra) => RRuleSet.fromString(text(extra)).all().map((date) => DateTime.fromISO(String(date)).toUTC().toISODate()),
};
for (const [name, read] of Object.entries(readers)) {
  console.log(name);
  for (const date of read('')) console.log(`  ${date}: ${DateTime.fromISO(date).toFormat("kkkk-'W'WW")}`);
  console.log(`  weeks from Sunday: ${read(';WKST=SU').slice(0, 5).join(' ')}`);
}
JS

seen=$(node finding.mjs)
weeks='  2026-12-28: 2026-W53
  2027-01-01: 2026-W53
  2027-01-02: 2026-W53
  2032-12-27: 2032-W53
  2032-12-31: 2032-W53
  2033-01-01: 2032-W53
  2037-12-28: 2037-W53
  2038-01-01: 2037-W53
  2038-01-02: 2037-W53
  2039-01-01: 2038-W52
  weeks from Sunday: 2026-01-02 2026-01-03 2027-01-01 2027-01-02 2031-12-29'
expected="rrule
$weeks
rrule-rust
$weeks"
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
