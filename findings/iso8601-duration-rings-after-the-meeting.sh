#!/usr/bin/env bash
# iso8601-duration 2.1.4: a reminder 15 minutes before a meeting rings 15 minutes after it has begun.
#
# Guess: -PT15M, as each calendar file writes the time of a reminder, is minus 15 minutes; if the package does not know the sign, which the
#   first edition of ISO 8601 has not, it refuses the text as it refuses others.
# Behaviour: the sign is overlooked without an error: what comes back is 15 minutes, and `end`, which adds it to a date, goes forward. There
#   is no field for the sign, either. "P0.5D" and "15m" are refused, so that the check seems strict. Two other readers heed the sign, and for
#   all parts of the duration.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund iso8601-duration@2.1.4 ical.js@2.2.1 luxon@3.7.2
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import { end, parse } from 'iso8601-duration';
import { DateTime, Duration } from 'luxon';

const alarm = (trigger) => ['BEGIN:VALARM', `TRIGGER:${trigger}`, 'ACTION:DISPLAY', 'END:VALARM'].join('\r\n');
const start = '2026-03-02T09:00:00Z';
const readers = {
  'iso8601-duration': (text) => end(parse(text), new Date(start)),
  luxon: (text) => DateTime.fromISO(start).plus(Duration.fromISO(text)).toJSDate(),
  'ical.js': (text) => {
    const time = ICAL.Time.fromString(start);
    time.addDuration(ICAL.Duration.fromString(text));
    return time.toJSDate();
  },
};
for (const trigger of ['PT15M', '-PT15M', '-P1DT2H']) {
  const text = new ICAL.Component(ICAL.parse(alarm(trigger))).getFirstPropertyValue('trigger').toString();
  const times = Object.entries(readers).map(([name, read]) => `${name} ${read(text).toISOString().slice(5, 16)}`);
  console.log(`${text}: ${times.join(', ')}`);
}
for (const text of ['P0.5D', '15m']) {
  try {
    console.log(`${text}: ${JSON.stringify(parse(text))}`);
  } catch {
    console.log(`${text}: refused by iso8601-duration`);
  }
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='PT15M: iso8601-duration 03-02T09:15, luxon 03-02T09:15, ical.js 03-02T09:15
-PT15M: iso8601-duration 03-02T09:15, luxon 03-02T08:45, ical.js 03-02T08:45
-P1DT2H: iso8601-duration 03-03T11:00, luxon 03-01T07:00, ical.js 03-01T07:00
P0.5D: refused by iso8601-duration
15m: refused by iso8601-duration'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
