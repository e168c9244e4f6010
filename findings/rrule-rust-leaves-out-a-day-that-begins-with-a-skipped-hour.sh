#!/usr/bin/env bash
# rrule-rust 3.1.1: a time that the clocks skip is moved an hour on, but a day whose skipped hour is its first one is left out.
#
# Guess: a local time that does not exist is read with the offset before the change (RFC 5545, 3.3.5), wherever the change is.
# Behaviour: that holds for 02:30 in New York and Berlin, and for the half hour of Lord Howe. Where the clocks change at midnight (Havana,
#   Beirut, Cairo, Santiago), the whole day has no occurrence, and with COUNT the series ends a day later.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule-rust@3.1.1 temporal-polyfill@1.0.8
cat >finding.mjs <<'JS'
import { RRuleSet } from 'rrule-rust';
import { Temporal } from 'temporal-polyfill';

const short = (text) => `${text.slice(4, 6)}-${text.slice(6, 8)} ${text.slice(9, 11)}:${text.slice(11, 13)}`;
const series = [
  ['Europe/Berlin', '20260328T023000'], ['America/New_York', '20260307T023000'], ['Australia/Lord_Howe', '20261003T021500'],
  ['America/Havana', '20260307T003000'], ['Asia/Beirut', '20260328T003000'], ['Africa/Cairo', '20260423T003000'],
];
for (const [zone, start] of series) {
  const found = RRuleSet.fromString(`DTSTART;TZID=${zone}:${start}\nRRULE:FREQ=DAILY;COUNT=3`).all().map((date) => short(date.toString()));
  const secondDay = Temporal.PlainDateTime.from(start).add({ days: 1 }).toZonedDateTime(zone).toPlainDateTime();
  console.log(`${zone}: ${found.join(', ')} (Temporal's second day: ${secondDay.toString().slice(5, 16).replace('T', ' ')})`);
}
JS

seen=$(node finding.mjs)
expected="Europe/Berlin: 03-28 02:30, 03-29 03:30, 03-30 02:30 (Temporal's second day: 03-29 03:30)
America/New_York: 03-07 02:30, 03-08 03:30, 03-09 02:30 (Temporal's second day: 03-08 03:30)
Australia/Lord_Howe: 10-03 02:15, 10-04 02:45, 10-05 02:15 (Temporal's second day: 10-04 02:45)
America/Havana: 03-07 00:30, 03-09 00:30, 03-10 00:30 (Temporal's second day: 03-08 01:30)
Asia/Beirut: 03-28 00:30, 03-30 00:30, 03-31 00:30 (Temporal's second day: 03-29 01:30)
Africa/Cairo: 04-23 00:30, 04-25 00:30, 04-26 00:30 (Temporal's second day: 04-24 01:30)"
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
