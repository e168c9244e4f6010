#!/usr/bin/env bash
# @fullcalendar/icalendar 6.1.21 and ical-expander 3.2.0 do not show an occurrence whose series is not in the file.
#
# Guess: whoever is invited to one date of somebody else's series, and so has only that VEVENT with its RECURRENCE-ID, sees a meeting.
# Behaviour: it is put aside as an exception and only looked up from the dates of its series. Without the series it is neither an event nor
#   an occurrence, and there is no error; with skipInvalidDates or without. node-ical returns it.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @fullcalendar/core@6.1.21 @fullcalendar/icalendar@6.1.21 ical-expander@3.2.0 ical.js@1.5.0 node-ical@0.27.2
cat >finding.mjs <<'JS'
import { createRequire } from 'node:module';
import IcalExpander from 'ical-expander';
import nodeIcal from 'node-ical';

const [source] = createRequire(import.meta.url)('@fullcalendar/icalendar').default.eventSourceDefs;
const [start, end] = [new Date('2026-01-01'), new Date('2026-02-01')];
const shown = (url) => new Promise((resolve, reject) => {
  source.fetch({ eventSource: { meta: { url } }, range: { start, end } }, ({ rawEvents }) => resolve(rawEvents.length), reject);
});

for (const line of ['X-NOTHING:1', 'RECURRENCE-ID:20260112T090000Z']) {
  const ics = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', line,
    'DTSTART:20260112T090000Z', 'DTEND:20260112T093000Z', 'SUMMARY:1:1', 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n');
  const counts = [false, true].map((skipInvalidDates) => {
    const { events, occurrences } = new IcalExpander({ ics, skipInvalidDates }).between(start, end);
    return events.length + occurrences.length;
  });
  const [event] = Object.values(nodeIcal.sync.parseICS(ics)).filter((one) => one.type === 'VEVENT');
  const others = nodeIcal.expandRecurringEvent(event, { from: start, to: end }).length;
  console.log(`${line}: FullCalendar ${await shown(`data:text/calendar,${encodeURIComponent(ics)}`)}, ical-expander ${counts}, node-ical ${others}`);
}
JS

seen=$(node finding.mjs)
expected='X-NOTHING:1: FullCalendar 1, ical-expander 1,1, node-ical 1
RECURRENCE-ID:20260112T090000Z: FullCalendar 0, ical-expander 0,0, node-ical 1'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
