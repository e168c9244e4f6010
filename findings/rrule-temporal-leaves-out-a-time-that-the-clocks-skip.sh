#!/usr/bin/env bash
# rrule-temporal 2.2.8: a series has no occurrence on a day on which the clocks skip its time.
#
# Guess: the occurrence stays, an hour later by the clock: a local time that does not exist is read with the offset before the change
#   (RFC 5545, 3.3.5 and 3.3.10), as Temporal's own "compatible" reading does; 02:30 becomes 03:30.
# Behaviour: the day is left out, and with COUNT the series ends a day later. A time that comes twice is given once, as it should be.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule-temporal@2.2.8 temporal-polyfill@1.0.8
cat >finding.mjs <<'JS'
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

const short = (date) => date.toPlainDateTime().toString().slice(5, 16).replace('T', ' ');
for (const [zone, start] of [['Europe/Berlin', '20260328T023000'], ['Africa/Cairo', '20260423T001500'], ['Europe/Berlin', '20261024T023000']]) {
  const text = `DTSTART;TZID=${zone}:${start}\nRRULE:FREQ=DAILY;COUNT=3`;
  console.log(`${zone}: ${new RRuleTemporal({ rruleString: text }).all().map(short).join(', ')}`);
}
console.log(`Temporal: ${Temporal.PlainDateTime.from('2026-03-29T02:30').toZonedDateTime('Europe/Berlin').toPlainTime()}`);
JS

seen=$(node finding.mjs)
expected='Europe/Berlin: 03-28 02:30, 03-30 02:30, 03-31 02:30
Africa/Cairo: 04-23 00:15, 04-25 00:15, 04-26 00:15
Europe/Berlin: 10-24 02:30, 10-25 02:30, 10-26 02:30
Temporal: 03:30:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
