#!/usr/bin/env bash
# ts-ics 2.4.6: COUNT of a daily rule counts the days that BYDAY leaves out.
#
# Guess: a rule for working days with COUNT=6 gives six dates (RFC 5545, 3.3.10: COUNT is the number of occurrences, and BYDAY limits a
#   daily rule), as a weekly rule with the same BYDAY does.
# Behaviour: from a Thursday it gives four: six days are counted, and then the weekend among them is removed.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ts-ics@2.4.6
cat >finding.mjs <<'JS'
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from 'ts-ics';

for (const frequency of ['DAILY', 'WEEKLY']) {
  const rule = convertIcsRecurrenceRule(undefined, { value: `FREQ=${frequency};BYDAY=MO,TU,WE,TH,FR;COUNT=6` });
  const dates = extendByRecurrenceRule(rule, { start: new Date('2026-01-08T08:00:00Z'), end: new Date('2027-01-01') });
  console.log(`${frequency}: ${dates.map((date) => date.toISOString().slice(0, 10)).join(' ')}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='DAILY: 2026-01-08 2026-01-09 2026-01-12 2026-01-13
WEEKLY: 2026-01-08 2026-01-09 2026-01-12 2026-01-13 2026-01-14 2026-01-15'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
