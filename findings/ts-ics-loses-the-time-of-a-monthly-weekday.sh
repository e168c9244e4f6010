#!/usr/bin/env bash
# ts-ics 2.4.6: a series on the first Tuesday of each month at 08:00 takes place at midnight, and not on its own first day.
#
# Guess: extendByRecurrenceRule gives each date with the time of the start, as it does for FREQ=MONTHLY without BYDAY and for weekly rules;
#   6 January, 3 February, 3 March at 08:00Z.
# Behaviour: with BYDAY in a monthly rule every date is at 00:00 UTC. The date of the start, now before the start, is dropped; COUNT still
#   gives its number of dates, so the series ends a month late. West of Greenwich the process's own zone moves the weekday, too.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ts-ics@2.4.6
cat >finding.mjs <<'JS'
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';

for (const value of ['FREQ=MONTHLY;COUNT=3', 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3']) {
  const rule = convertIcsRecurrenceRule(undefined, { value });
  const dates = extendByRecurrenceRule(rule, { start: new Date('2026-01-06T08:00:00Z'), end: new Date('2027-01-01') });
  console.log(`${value}: ${dates.map((date) => date.toISOString().slice(0, 16)).join(' ')}`);
}
JS

seen=$(for zone in UTC America/New_York; do echo "$zone" && TZ=$zone node finding.mjs; done)
expected='UTC
FREQ=MONTHLY;COUNT=3: 2026-01-06T08:00 2026-02-06T08:00 2026-03-06T08:00
FREQ=WEEKLY;BYDAY=TU;COUNT=3: 2026-01-06T08:00 2026-01-13T08:00 2026-01-20T08:00
FREQ=MONTHLY;BYDAY=1TU;COUNT=3: 2026-02-03T00:00 2026-03-03T00:00 2026-04-07T00:00
America/New_York
FREQ=MONTHLY;COUNT=3: 2026-01-06T08:00 2026-02-06T08:00 2026-03-06T08:00
FREQ=WEEKLY;BYDAY=TU;COUNT=3: 2026-01-06T08:00 2026-01-13T08:00 2026-01-20T08:00
FREQ=MONTHLY;BYDAY=1TU;COUNT=3: 2026-01-07T00:00 2026-02-04T00:00 2026-03-04T00:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
