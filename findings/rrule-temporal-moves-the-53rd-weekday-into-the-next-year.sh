#!/usr/bin/env bash
# rrule-temporal 2.2.8: a year without a 53rd Monday gets one in January of the next year.
#
# Guess: RRULE:FREQ=YEARLY;BYDAY=53MO skips each year that has 52 Mondays (RFC 5545, 3.3.10: an invalid date is ignored), as python-dateutil
#   and Ical.Net do; so after 31 December 2029 comes 31 December 2035.
# Behaviour: seven days are added to the 52nd Monday whatever the year is, so the next one is 6 January 2031. A fifth Monday of a month
#   (FREQ=MONTHLY;BYDAY=5MO) is skipped correctly.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule-temporal@2.2.8
cat >finding.mjs <<'JS'
import { RRuleTemporal } from 'rrule-temporal';

for (const [start, rule] of [['20291231', 'FREQ=YEARLY;COUNT=4;BYDAY=53MO'], ['20260330', 'FREQ=MONTHLY;COUNT=4;BYDAY=5MO']]) {
  const dates = new RRuleTemporal({ rruleString: `DTSTART:${start}T090000Z\nRRULE:${rule}` }).all();
  console.log(`${rule}: ${dates.map((date) => date.toPlainDate().toString()).join(' ')}`);
}
JS

seen=$(node finding.mjs)
expected='FREQ=YEARLY;COUNT=4;BYDAY=53MO: 2029-12-31 2031-01-06 2032-01-05 2033-01-03
FREQ=MONTHLY;COUNT=4;BYDAY=5MO: 2026-03-30 2026-06-29 2026-08-31 2026-11-30'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
