#!/usr/bin/env bash
# rrule 2.8.1: a date that is the first and the last of its set is given twice, and counted twice.
#
# Guess: BYSETPOS=1,-1 chooses from a set (RFC 5545, 3.3.10), and a set has each date once: with one day a week, one date a week.
# Behaviour: each date comes twice in a row, and COUNT=4 ends after two weeks instead of four.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1
cat >finding.mjs <<'JS'
import rrule from 'rrule';

const rule = rrule.rrulestr('DTSTART:20261014T090000Z\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=WE;BYSETPOS=1,-1');
console.log(rule.all().map((date) => date.toISOString().slice(0, 10)).join(' '));
JS

seen=$(node finding.mjs)
expected='2026-10-14 2026-10-14 2026-10-21 2026-10-21'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
