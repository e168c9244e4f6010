#!/usr/bin/env bash
# @fullcalendar/icalendar 6.1.21: a series without an end ends after its first 1,000 dates.
#
# Guess: a meeting of each working day since January 2022 is shown this week, however long ago it began; or slowly.
# Behaviour: dates are counted from the start of the series, not from what is shown, and those after the thousandth are left out. On
#   working days that is the end of October 2025: from 3 November on, the calendar is empty. ical-expander, which the plugin contains, has
#   an option for it (maxIterations); the plugin does not pass it on, and neither says that something is missing.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @fullcalendar/core@6.1.21 @fullcalendar/icalendar@6.1.21 ical.js@1.5.0
cat >finding.mjs <<'JS'
import { createRequire } from 'node:module';

const [source] = createRequire(import.meta.url)('@fullcalendar/icalendar').default.eventSourceDefs;
const ics = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20220101T000000Z', 'DTSTART:20220103T090000Z',
  'DTEND:20220103T091500Z', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'SUMMARY:1:1', 'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');
const shown = (start, end) => new Promise((resolve, reject) => {
  const eventSource = { meta: { url: `data:text/calendar,${encodeURIComponent(ics)}` } };
  source.fetch({ eventSource, range: { start, end } }, ({ rawEvents }) => resolve(rawEvents.map((one) => one.start.slice(0, 10))), reject);
});

for (const monday of ['2025-10-20', '2025-10-27', '2025-11-03', '2026-11-02']) {
  const start = new Date(monday);
  const week = await shown(start, new Date(start.getTime() + 5 * 86400000));
  console.log(`week of ${monday}: ${week.filter((day) => day >= monday).join(' ') || 'nothing'}`);
}
JS

seen=$(node finding.mjs)
expected='week of 2025-10-20: 2025-10-20 2025-10-21 2025-10-22 2025-10-23 2025-10-24
week of 2025-10-27: 2025-10-27 2025-10-28 2025-10-29 2025-10-30 2025-10-31
week of 2025-11-03: nothing
week of 2026-11-02: nothing'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
