#!/usr/bin/env bash
# timezones-ical-library 2.3.2, which ical-generator 10.2.0 recommends: a zone that changed its rules gets its newest ones for all times.
#
# Guess: the VTIMEZONE block says what the tz database says, at least for the current year; America/Vancouver has UTC-8 in January 2026.
# Behaviour: each block has the newest rules only, valid from 1970. Vancouver stopped changing its clocks in 2026, so a meeting of January
#   2026 that ical-generator writes with this block is read an hour early by whoever follows the file. Casablanca, an hour ahead of UTC for
#   all but a month of the year, is written without that hour.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund timezones-ical-library@2.3.2 ical-generator@10.2.0 ical.js@2.2.1 temporal-polyfill@1.0.8
cat >finding.mjs <<'JS'
import ical from 'ical-generator';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';

for (const zone of ['America/Vancouver', 'Africa/Casablanca', 'Europe/Berlin']) {
  const calendar = ical({ timezone: { name: zone, generator: (name) => tzlib_get_ical_block(name)[0] } });
  calendar.createEvent({ start: '2026-01-13T09:00:00', end: '2026-01-13T09:30:00', timezone: zone, summary: '1:1' });
  const read = new ICAL.Component(ICAL.parse(calendar.toString()));
  ICAL.TimezoneService.register(read.getFirstSubcomponent('vtimezone'));
  const start = new ICAL.Event(read.getFirstSubcomponent('vevent')).startDate.toJSDate().toISOString();
  const meant = Temporal.PlainDateTime.from('2026-01-13T09:00').toZonedDateTime(zone).toInstant().toString();
  console.log(`${zone}: written ${meant.slice(11, 16)}Z, read ${start.slice(11, 16)}Z`);
}
JS

seen=$(TZ=UTC node finding.mjs)
expected='America/Vancouver: written 17:00Z, read 16:00Z
Africa/Casablanca: written 08:00Z, read 09:00Z
Europe/Berlin: written 08:00Z, read 08:00Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
