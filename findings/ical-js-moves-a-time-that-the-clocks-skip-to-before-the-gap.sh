#!/usr/bin/env bash
# ical.js 2.2.1: a local time that the change of clocks skips is read an hour too early.
#
# Guess: 02:30 in Berlin on 29 March 2026 does not exist, and means 02:30 by the offset before the gap, which is 03:30 of summer time, or
#   01:30 in UTC (RFC 5545, 3.3.5).
# Behaviour: it is 00:30 in UTC, by the offset after the gap: 01:30 on the clock, before anything was skipped. A week earlier and later the
#   same series is right. node-ical 0.26.1 follows the RFC.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 node-ical@0.26.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const text = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1@example.com
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20260322T023000
DTEND;TZID=Europe/Berlin:20260322T030000
RRULE:FREQ=WEEKLY;COUNT=3
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const calendar = new ICAL.Component(ICAL.parse(text));
ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
const dates = new ICAL.Event(calendar.getFirstSubcomponent('vevent')).iterator();
console.log(`ical.js: ${[1, 2, 3].map(() => dates.next().toJSDate().toISOString().slice(0, 16)).join(' ')}`);

const event = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT');
const all = ical.expandRecurringEvent(event, { from: new Date('2026-01-01'), to: new Date('2027-01-01') });
console.log(`node-ical: ${all.map((one) => one.start.toISOString().slice(0, 16)).join(' ')}`);
JS

seen=$(node finding.mjs)
expected='ical.js: 2026-03-22T01:30 2026-03-29T00:30 2026-04-05T00:30
node-ical: 2026-03-22T01:30 2026-03-29T01:30 2026-04-05T00:30'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
