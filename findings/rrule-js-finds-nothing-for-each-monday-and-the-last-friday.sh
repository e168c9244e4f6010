#!/usr/bin/env bash
# rrule 2.8.1, rrule-rust 3.1.1 and rrule-temporal 2.2.8: a plain weekday beside a numbered one takes both away, or only one of them.
#
# Guess: BYDAY=MO,-1FR is each Monday, and the last Friday as well; RFC 5545 (3.3.10) has a list of weekdays, each with or without a number.
# Behaviour: rrule and rrule-rust want each date to be a Monday and a last Friday at once, so the series has no date at all, without an
#   error. rrule-temporal is right within months, and keeps the last Friday alone in a yearly rule without months. ical.js is right in all.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1 rrule-rust@3.1.1 rrule-temporal@2.2.8 temporal-polyfill@1.0.8 ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
import { RRuleSet } from 'rrule-rust';
import { RRuleTemporal } from 'rrule-temporal';

const readers = {
  'ical.js': (rule) => {
    const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString('2026-01-05'));
    return [1, 2, 3, 4, 5, 6].map(() => dates.next().toString());
  },
  rrule: (rule) => rrule.rrulestr(`DTSTART:20260105T000000Z\nRRULE:${rule}`).all().map((date) => date.toISOString().slice(0, 10)),
  'rrule-rust': (rule) => RRuleSet.fromString(`DTSTART:20260105T000000Z\nRRULE:${rule}`).all().map(String),
  'rrule-temporal': (rule) => new RRuleTemporal({ rruleString: `DTSTART:20260105T000000Z\nRRULE:${rule}` }).all()
    .map((date) => date.toPlainDate().toString()),
};
for (const rule of ['FREQ=MONTHLY;COUNT=6;BYDAY=MO,-1FR', 'FREQ=YEARLY;COUNT=6;BYDAY=MO,-1FR']) {
  console.log(rule);
  for (const [name, read] of Object.entries(readers)) console.log(`  ${name}: ${read(rule).join(' ') || 'none'}`);
}
JS

seen=$(node finding.mjs)
expected='FREQ=MONTHLY;COUNT=6;BYDAY=MO,-1FR
  ical.js: 2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-01-30 2026-02-02
  rrule: none
  rrule-rust: none
  rrule-temporal: 2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-01-30 2026-02-02
FREQ=YEARLY;COUNT=6;BYDAY=MO,-1FR
  ical.js: 2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02 2026-02-09
  rrule: none
  rrule-rust: none
  rrule-temporal: 2026-12-25 2027-12-31 2028-12-29 2029-12-28 2030-12-27 2031-12-26'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
