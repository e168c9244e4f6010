#!/usr/bin/env bash
# ical.js 2.2.1: BYSETPOS of a weekly rule is ignored, and that of a monthly rule is not.
#
# Guess: BYSETPOS=-1 takes the last of the days of each week, as it takes the last of the days of each month (RFC 5545, 3.3.10).
# Behaviour: a weekly rule gives every day of BYDAY, twice as many as meant here; COUNT is then used up in half the weeks. The monthly
#   rule beside it is right.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

for (const [start, rule] of [
  ['2026-01-16', 'FREQ=WEEKLY;COUNT=4;BYDAY=TU,FR;BYSETPOS=-1'],
  ['2026-01-30', 'FREQ=MONTHLY;COUNT=4;BYDAY=TU,FR;BYSETPOS=-1'],
]) {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(start));
  console.log(`${rule}: ${[1, 2, 3, 4].map(() => dates.next()?.toString()).join(' ')}`);
}
JS

seen=$(node finding.mjs)
expected='FREQ=WEEKLY;COUNT=4;BYDAY=TU,FR;BYSETPOS=-1: 2026-01-16 2026-01-20 2026-01-23 2026-01-27
FREQ=MONTHLY;COUNT=4;BYDAY=TU,FR;BYSETPOS=-1: 2026-01-30 2026-02-27 2026-03-31 2026-04-28'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
