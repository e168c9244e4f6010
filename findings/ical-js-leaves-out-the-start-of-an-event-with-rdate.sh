#!/usr/bin/env bash
# ical.js 2.2.1: an event that repeats by RDATE alone does not take place at its own start.
#
# Guess: the recurrence set is DTSTART, what RRULE gives and what RDATE names (RFC 5545, 3.8.5.2), so two dates of RDATE make three.
# Behaviour: with an RRULE the start is there, and RDATE adds to it. Without one the first occurrence is the first RDATE, and the start is
#   left out.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

for (const [what, lines] of [
  ['RDATE alone', ['RDATE:20261007T090000Z,20261009T090000Z']],
  ['RRULE and RDATE', ['RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE:20261007T090000Z']],
]) {
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VEVENT', 'UID:1@example.com', 'DTSTAMP:20260101T000000Z',
    'DTSTART:20261005T090000Z', 'DTEND:20261005T093000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  const dates = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
  const seen = [];
  for (let date = dates.next(); date; date = dates.next()) {
    seen.push(date.toString());
  }

  console.log(`${what}: ${seen.join(' ')}`);
}
JS

seen=$(node finding.mjs)
expected='RDATE alone: 2026-10-07T09:00:00Z 2026-10-09T09:00:00Z
RRULE and RDATE: 2026-10-05T09:00:00Z 2026-10-07T09:00:00Z 2026-10-12T09:00:00Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
