#!/usr/bin/env bash
# node-ical 0.27.2: Outlook's "Customized Time Zone" becomes the first zone in the alphabet that has its two offsets, with the wrong rules.
#
# Guess: the rules of the VTIMEZONE are used, as ical.js does (RFC 5545, 3.6.5), or the time is refused or taken as local.
# Behaviour: only the offsets of winter and summer are compared, in either order and without the days on which the clocks change. The rules
#   of Helsinki become Africa/Cairo, an hour off from the end of March to the end of April; those of Chile become Glace Bay in Canada, an
#   hour off for most of the year, because a zone of the other hemisphere fits as well. There is no warning; `start.tz` shows the choice.
#   Times without a TZID beside a VTIMEZONE are read in the same way, even if that is called Europe/Helsinki.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.27.2
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const part = (kind, start, month, day, from, to) => [
  `BEGIN:${kind}`, `DTSTART:${start}`, `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${day}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`,
  `END:${kind}`,
];
const zones = {
  Helsinki: [
    ...part('DAYLIGHT', '19700329T030000', 3, '-1SU', '+0200', '+0300'), ...part('STANDARD', '19701025T040000', 10, '-1SU', '+0300', '+0200'),
  ],
  Santiago: [
    ...part('DAYLIGHT', '19700906T000000', 9, '1SU', '-0400', '-0300'), ...part('STANDARD', '19700405T000000', 4, '1SU', '-0300', '-0400'),
  ],
};
const calendarOf = (id, rules, start) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', 'BEGIN:VTIMEZONE', `TZID:${id}`, ...rules, 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:1',
  'DTSTAMP:20260101T000000Z', `DTSTART${start}T090000`, 'DURATION:PT30M', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');
const read = (text) => {
  const [event] = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT');
  return `node-ical ${event.start.toISOString().slice(11, 16)} (${event.start.tz})`;
};

const id = 'Customized Time Zone';
for (const [place, rules] of Object.entries(zones)) {
  for (const day of ['20260115', '20260410', '20260715']) {
    const text = calendarOf(id, rules, `;TZID=${id}:${day}`);
    const start = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).startDate;
    console.log(`${place}, ${day} 09:00: ical.js ${start.toJSDate().toISOString().slice(11, 16)}, ${read(text)}`);
  }
}

console.log(`Without TZID, 20260410 09:00: ${read(calendarOf('Europe/Helsinki', zones.Helsinki, ':20260410'))}`);
JS

seen=$(node finding.mjs)
expected='Helsinki, 20260115 09:00: ical.js 07:00, node-ical 07:00 (Africa/Cairo)
Helsinki, 20260410 09:00: ical.js 06:00, node-ical 07:00 (Africa/Cairo)
Helsinki, 20260715 09:00: ical.js 06:00, node-ical 06:00 (Africa/Cairo)
Santiago, 20260115 09:00: ical.js 12:00, node-ical 13:00 (America/Glace_Bay)
Santiago, 20260410 09:00: ical.js 13:00, node-ical 12:00 (America/Glace_Bay)
Santiago, 20260715 09:00: ical.js 13:00, node-ical 12:00 (America/Glace_Bay)
Without TZID, 20260410 09:00: node-ical 07:00 (Africa/Cairo)'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
