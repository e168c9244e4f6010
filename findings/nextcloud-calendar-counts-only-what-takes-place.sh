#!/usr/bin/env bash
# @nextcloud/calendar-js 8.1.6: after a change of "this and all following", a series that ends after a number of times ends at another
# date.
#
# Guess: a weekly series of ten, changed from its fifth date on, still ends on 9 March, and a date that was cancelled stays cancelled.
# Behaviour: the new half is given COUNT less the dates that take place before the change. COUNT limits what the rule generates, with dates
#   that EXDATE takes out and without those that RDATE adds (RFC 5545, 3.3.10 and 3.8.5): so each cancelled date before the change adds a
#   week at the end, and each additional one takes a week off. The new half loses all exclusions: a date that was cancelled takes place
#   again.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @nextcloud/calendar-js@8.1.6 @nextcloud/timezones@1.0.2 ical.js@2.2.1
cat >finding.mjs <<'JS'
import { DateTimeValue, getParserManager } from '@nextcloud/calendar-js';

const at = (text) => DateTimeValue.fromJSDate(new Date(text), true);
const seriesOf = (calendar) => [...calendar.getVObjectIterator()].find((event) => event.isMasterItem());
const datesOf = (event) => event.recurrenceManager.getAllOccurrencesBetween(at('2026-01-01'), at('2026-12-31'))
  .map((one) => one.startDate.jsDate.toISOString().slice(5, 10)).join(' ');

for (const extra of ['', 'EXDATE:20260119T090000Z', 'RDATE:20260121T090000Z', 'EXDATE:20260223T090000Z']) {
  const parser = getParserManager().getParserForFileType('text/calendar');
  parser.parse([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20260101T000000Z', 'DTSTART:20260105T090000Z',
    'DTEND:20260105T093000Z', 'RRULE:FREQ=WEEKLY;COUNT=10', ...(extra ? [extra] : []), 'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n'));
  const series = seriesOf([...parser.getItemIterator()][0]);
  const before = datesOf(series);
  const changed = series.recurrenceManager.getOccurrenceAtExactly(at('2026-02-02T09:00Z'));
  changed.title = 'Now with coffee';
  const [first, second] = changed.createRecurrenceException(true);
  console.log(`${extra || 'plain'}\n  was ${before}\n  is  ${datesOf(first)} | ${datesOf(second)}`);
}
JS

seen=$(node finding.mjs)
expected='plain
  was 01-05 01-12 01-19 01-26 02-02 02-09 02-16 02-23 03-02 03-09
  is  01-05 01-12 01-19 01-26 | 02-02 02-09 02-16 02-23 03-02 03-09
EXDATE:20260119T090000Z
  was 01-05 01-12 01-26 02-02 02-09 02-16 02-23 03-02 03-09
  is  01-05 01-12 01-26 | 02-02 02-09 02-16 02-23 03-02 03-09 03-16
RDATE:20260121T090000Z
  was 01-05 01-12 01-19 01-21 01-26 02-02 02-09 02-16 02-23 03-02 03-09
  is  01-05 01-12 01-19 01-21 01-26 | 02-02 02-09 02-16 02-23 03-02
EXDATE:20260223T090000Z
  was 01-05 01-12 01-19 01-26 02-02 02-09 02-16 03-02 03-09
  is  01-05 01-12 01-19 01-26 | 02-02 02-09 02-16 02-23 03-02 03-09'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
