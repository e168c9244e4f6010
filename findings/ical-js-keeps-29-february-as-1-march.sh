#!/usr/bin/env bash
# ical.js 2.2.1: a yearly event on 29 February takes place on 1 March from then on.
#
# Guess: years without the date are skipped (RFC 5545, 3.3.10), as ical.js itself skips months without a 31st.
# Behaviour: a yearly rule without BYMONTHDAY gives 1 March each year, and uses up COUNT with it. With BYMONTH and BYMONTHDAY it skips.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

for (const [start, rule] of [
  ['2028-02-29', 'FREQ=YEARLY;COUNT=3'],
  ['2028-02-29', 'FREQ=YEARLY;COUNT=3;BYMONTH=2;BYMONTHDAY=29'],
  ['2028-01-31', 'FREQ=MONTHLY;COUNT=3'],
]) {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  console.log(`${rule}: ${[1, 2, 3].map(() => dates.next()?.toString()).join(' ')}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='FREQ=YEARLY;COUNT=3: 2028-02-29 2029-03-01 2030-03-01
FREQ=YEARLY;COUNT=3;BYMONTH=2;BYMONTHDAY=29: 2028-02-29 2032-02-29 2036-02-29
FREQ=MONTHLY;COUNT=3: 2028-01-31 2028-03-31 2028-05-31'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
