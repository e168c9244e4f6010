#!/usr/bin/env bash
# node-ical 0.26.1 and ical.js 2.2.1: a local time that occurs twice, when the clocks go back, is read as the second; and node-ical
# reads it as the first in a series that began earlier.
#
# Guess: "If the local time described occurs more than once, the DATE-TIME value refers to the first occurrence" (RFC 5545, 3.3.5).
# Behaviour: 02:30 in Berlin on 31 October 2027 is 00:30 and then 01:30 UTC. Both take 01:30 for a single event. For the second
#   occurrence of a daily series, ical.js takes 01:30, and node-ical 00:30.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const part = (kind, start, month, from, to) => [
  `BEGIN:${kind}`, `DTSTART:${start}`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`,
];
const zone = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', ...part('DAYLIGHT', '19960331T020000', 3, '+0100', '+0200'),
  ...part('STANDARD', '19961027T030000', 10, '+0200', '+0100'), 'END:VTIMEZONE',
];
const window = { from: new Date('2027-10-01'), to: new Date('2027-12-01') };
for (const [what, start, ...rule] of [['single', '20271031T023000'], ['second of a series', '20271030T023000', 'RRULE:FREQ=DAILY;COUNT=2']]) {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', `DTSTART;TZID=Europe/Berlin:${start}`, 'DURATION:PT30M', ...rule, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', ...zone, ...event, 'END:VCALENDAR', ''].join('\r\n');
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')));
  const iterator = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
  const all = [];
  for (let next = iterator.next(); next; next = iterator.next()) all.push(next.toJSDate());
  const [found] = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT');
  const others = ical.expandRecurringEvent(found, window).map((one) => new Date(one.start));
  console.log(`${what}: ical.js ${all.at(-1).toISOString()}, node-ical ${others.at(-1).toISOString()}`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='single: ical.js 2027-10-31T01:30:00.000Z, node-ical 2027-10-31T01:30:00.000Z
second of a series: ical.js 2027-10-31T01:30:00.000Z, node-ical 2027-10-31T00:30:00.000Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
