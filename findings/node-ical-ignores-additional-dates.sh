#!/usr/bin/env bash
# node-ical 0.26.1: RDATE is ignored when a series is expanded.
#
# Guess: an event takes place on the dates of its RDATE, too (RFC 5545, 3.8.5.2); EXDATE, its counterpart, is respected.
# Behaviour: a date that somebody added to a series does not take place, and an event that repeats by RDATE alone takes place once.
#   The parsed event has the dates, as text in `rdate`; `expandRecurringEvent` does not look at them.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund node-ical@0.26.1
cat >finding.mjs <<'JS'
import ical from 'node-ical';

const window = { from: new Date('2027-01-01'), to: new Date('2027-12-31') };
const read = (...lines) => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', 'DTSTART:20270104T090000Z', 'DURATION:PT30M', ...lines, 'END:VEVENT'];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//a//b', ...event, 'END:VCALENDAR', ''].join('\r\n');
  const [found] = Object.values(ical.sync.parseICS(text)).filter((one) => one.type === 'VEVENT');
  const days = ical.expandRecurringEvent(found, window).map((one) => one.start.toISOString().slice(5, 10));
  return `${days.join(' ')}; kept: ${Object.keys(found).filter((key) => /rdate/i.test(key)).join(' ') || 'nothing'}`;
};

console.log('weekly, one date excluded:', read('RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20270111T090000Z'));
console.log('weekly, one date added:', read('RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE:20270113T090000Z'));
console.log('dates only:', read('RDATE:20270113T090000Z,20270127T090000Z'));
JS

seen=$(TZ=UTC node finding.mjs)
expected='weekly, one date excluded: 01-04 01-18; kept: nothing
weekly, one date added: 01-04 01-11 01-18; kept: rdate
dates only: 01-04; kept: rdate'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
