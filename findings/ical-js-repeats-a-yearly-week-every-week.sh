#!/usr/bin/env bash
# ical.js 2.2.1: a yearly rule for one week or one numbered weekday of the year takes place every week.
#
# Guess: RRULE:FREQ=YEARLY;BYDAY=20FR is the 20th Friday of each year (RFC 5545, 3.3.10), and BYWEEKNO=20 with BYDAY=FR the Friday of
#   week 20; so both are once a year.
# Behaviour: both take place every Friday, INTERVAL changes nothing, and the rule with a week number leaves out its first date.
#   python-dateutil and Ical.Net give one a year.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

for (const [start, rule] of [
  ['2026-05-15', 'FREQ=YEARLY;BYDAY=20FR'],
  ['2026-05-15', 'FREQ=YEARLY;INTERVAL=2;BYDAY=20FR'],
  ['2026-05-15', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=FR'],
]) {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  console.log(`${rule}: ${[1, 2, 3, 4].map(() => dates.next()?.toString()).join(' ')}`);
}
JS

seen=$(node finding.mjs)
expected='FREQ=YEARLY;BYDAY=20FR: 2026-05-15 2026-05-22 2026-05-29 2026-06-05
FREQ=YEARLY;INTERVAL=2;BYDAY=20FR: 2026-05-15 2026-05-22 2026-05-29 2026-06-05
FREQ=YEARLY;BYWEEKNO=20;BYDAY=FR: 2026-05-22 2026-05-29 2026-06-05 2026-06-12'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
