#!/usr/bin/env bash
# node-ical 0.26.1: an occurrence that was moved into the window from beyond its end is not returned.
#
# Guess: expandRecurringEvent returns what takes place between `from` and `to`; the 1:1 of Monday 6 July that was moved to Tuesday 30 June
#   is in a window that ends on 1 July.
# Behaviour: the original slots are searched, not the dates on which the occurrences take place. The moved one is missing in the window of
#   its slot's week, too, because there its new date is outside: whoever reads a calendar week by week never sees it. One that was moved
#   out of the window is left out correctly.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund node-ical@0.26.1
cat >finding.mjs <<'JS'
import ical from 'node-ical';

const event = (...lines) => ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', 'DURATION:PT30M', ...lines, 'END:VEVENT'];
const text = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b',
  ...event('DTSTART:20260622T080000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'),
  ...event('RECURRENCE-ID:20260706T080000Z', 'DTSTART:20260630T080000Z'),
  'END:VCALENDAR', '',
].join('\r\n');
const [series] = Object.values(ical.sync.parseICS(text)).filter((found) => found.type === 'VEVENT');
for (const [from, to] of [['06-22', '07-01'], ['07-01', '07-15'], ['06-22', '07-15']]) {
  const found = ical.expandRecurringEvent(series, { from: new Date(`2026-${from}T00:00Z`), to: new Date(`2026-${to}T00:00Z`) });
  console.log(`${from} to ${to}: ${found.map((one) => one.start.toISOString().slice(5, 10)).join(' ')}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='06-22 to 07-01: 06-22 06-29
07-01 to 07-15: 07-13
06-22 to 07-15: 06-22 06-29 06-30 07-13'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
