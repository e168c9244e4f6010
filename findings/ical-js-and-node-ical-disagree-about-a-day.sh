#!/usr/bin/env bash
# ical.js 2.2.1 and node-ical 0.26.1: neither distinguishes a day from 24 hours when the clocks change, and they err in opposite directions.
#
# Guess: DURATION:P1D ends at the same time of the next day, DURATION:PT24H 24 hours later (RFC 5545, 3.3.6: "exact" and "nominal").
# Behaviour: from Saturday noon to Sunday, the day that has only 23 hours, ical.js ends both at noon, and node-ical both at 13:00. One
#   of the two is wrong for every duration that is given in days or hours and crosses a change.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

// All changes of the clocks in Berlin since 1996.
const part = (kind, start, month, from, to) => [
  `BEGIN:${kind}`, `DTSTART:${start}`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`,
];
const zone = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', ...part('DAYLIGHT', '19960331T020000', 3, '+0100', '+0200'),
  ...part('STANDARD', '19961027T030000', 10, '+0200', '+0100'), 'END:VTIMEZONE',
];
for (const duration of ['P1D', 'PT24H']) {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', 'DTSTART;TZID=Europe/Berlin:20270327T120000', `DURATION:${duration}`, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', ...zone, ...event, 'END:VCALENDAR', ''].join('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')));
  const one = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).endDate.toJSDate();
  const [other] = Object.values(ical.sync.parseICS(text)).filter((found) => found.type === 'VEVENT').map((found) => found.end);
  console.log(`${duration}: ical.js ${one.toISOString()}, node-ical ${new Date(other).toISOString()}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='P1D: ical.js 2027-03-28T10:00:00.000Z, node-ical 2027-03-28T11:00:00.000Z
PT24H: ical.js 2027-03-28T10:00:00.000Z, node-ical 2027-03-28T11:00:00.000Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
