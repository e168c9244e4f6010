#!/usr/bin/env bash
# ical-generator 11.1.2: UNTIL is written in the zone of the calendar, beside a start in the zone of the event, so the last date is
# missing.
#
# Guess: UNTIL is in UTC, as RFC 5545, 3.3.10 requires beside a start with a TZID, and a series until 19 January, 09:00 in Berlin has that
#   date.
# Behaviour: in a calendar with a zone of its own, UNTIL is a local time without a zone, in the zone of the calendar. node-ical takes it
#   for a time in the zone of the start, ical.js for UTC: 03:00 (in New York) is before both, and the last date does not take place. In a
#   calendar without a zone UNTIL is in UTC, and in one to the east of the event nothing is missing, so most tests do not find it.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical-generator@11.1.2 ical.js@2.2.1 luxon@3.7.2 node-ical@0.27.2
cat >finding.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { DateTime } from 'luxon';
import nodeIcal from 'node-ical';

const days = (times) => times.map((time) => time.slice(5, 10)).join(' ');
const cases = [[undefined, 'Europe/Berlin'], ['America/New_York', 'Europe/Berlin'], ['Europe/Berlin', 'America/New_York']];
for (const [zoneOfCalendar, zone] of cases) {
  const at = (text) => DateTime.fromISO(text, { zone });
  const calendar = ical({ timezone: zoneOfCalendar });
  calendar.createEvent({
    start: at('2026-01-05T09:00'), end: at('2026-01-05T09:30'), timezone: zone, summary: '1:1',
    repeating: { freq: 'WEEKLY', until: at('2026-01-19T09:00') },
  });
  // The one observance makes the time zone known to ical.js. None of these zones changes its clocks in January.
  const offset = at('2026-01-05T09:00').toFormat('ZZZ');
  const text = calendar.toString().replace('BEGIN:VEVENT', [
    'BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19700101T000000', `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`,
    'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT',
  ].join('\r\n'));
  const dates = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
  const strict = [];
  for (let date = dates.next(); date; date = dates.next()) {
    strict.push(date.toString());
  }

  const [series] = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one.type === 'VEVENT');
  const others = nodeIcal.expandRecurringEvent(series, { from: new Date('2026-01-01'), to: new Date('2026-02-01') });
  const own = days(others.map((one) => one.start.toISOString()));
  console.log(`${zoneOfCalendar} / ${zone}: ${text.match(/UNTIL\S+/)[0]}, ical.js ${days(strict)}, node-ical ${own}`);
}
JS

seen=$(node finding.mjs)
expected='undefined / Europe/Berlin: UNTIL=20260119T080000Z, ical.js 01-05 01-12 01-19, node-ical 01-05 01-12 01-19
America/New_York / Europe/Berlin: UNTIL=20260119T030000, ical.js 01-05 01-12, node-ical 01-05 01-12
Europe/Berlin / America/New_York: UNTIL=20260119T150000, ical.js 01-05 01-12 01-19, node-ical 01-05 01-12 01-19'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
