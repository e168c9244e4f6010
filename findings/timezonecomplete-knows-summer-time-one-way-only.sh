#!/usr/bin/env bash
# timezonecomplete 5.15.1: in Cairo and Port-au-Prince there is summer time on the way from local time to UTC, and none on the way back: a
# meeting that is saved in UTC and shown again is an hour earlier each time.
#
# Guess: both ways use the same rules, so that a local time that is turned into UTC and back is the same. If a rule is too much for the
#   package, both ways are wrong by the same hour.
# Behaviour: where summer time was given up for some years and taken up again, as in Egypt in 2023 and in Haiti in 2017, the way from UTC
#   never finds it again, also years later; the way from local time does. A meeting at noon that is saved and opened three times takes place
#   at 9:00. All other zones that change their clocks this year keep the time, so a test with Berlin or New York shows nothing.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund timezonecomplete@5.15.1 tzdata@1.0.51
cat >finding.cjs <<'JS'
const { DateTime, TzDatabase, zone } = require('timezonecomplete');
const tzdata = require('tzdata');

TzDatabase.init(tzdata);
const savedAndOpened = (time) => {
  const saved = time.toZone(zone('UTC')).toIsoString();
  const opened = new DateTime(saved).toZone(time.zone());
  return new DateTime(opened.format('yyyy-MM-ddTHH:mm'), time.zone());
};
for (const place of ['Europe/Berlin', 'Asia/Beirut', 'America/Port-au-Prince', 'Africa/Cairo']) {
  for (const day of ['2026-01-15', '2026-07-15', '2032-07-15']) {
    const times = [new DateTime(`${day}T12:00`, zone(place))];
    while (times.length < 4) times.push(savedAndOpened(times.at(-1)));
    console.log(`${place}, ${day}: ${times.map((time) => time.format('HH:mm')).join(', ')}`);
  }
}

const offsetOf = (place, at) => new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' }).format(at);
const changes = (place) => new Set([0, 3, 6, 9].map((month) => offsetOf(place, Date.UTC(2026, month, 15)).split('GMT')[1])).size > 1;
const places = Intl.supportedValuesOf('timeZone').filter((place) => tzdata.zones[place] && changes(place));
const moved = places.filter((place) => ['2026-01-15', '2026-07-15'].some((day) => {
  const time = new DateTime(`${day}T12:00`, zone(place));
  return savedAndOpened(time).format('HH:mm') !== '12:00';
}));
console.log(`Of the zones that change their clocks, these move a time: ${moved.join(' ')}`);
JS

seen=$(node finding.cjs)
expected='Europe/Berlin, 2026-01-15: 12:00, 12:00, 12:00, 12:00
Europe/Berlin, 2026-07-15: 12:00, 12:00, 12:00, 12:00
Europe/Berlin, 2032-07-15: 12:00, 12:00, 12:00, 12:00
Asia/Beirut, 2026-01-15: 12:00, 12:00, 12:00, 12:00
Asia/Beirut, 2026-07-15: 12:00, 12:00, 12:00, 12:00
Asia/Beirut, 2032-07-15: 12:00, 12:00, 12:00, 12:00
America/Port-au-Prince, 2026-01-15: 12:00, 12:00, 12:00, 12:00
America/Port-au-Prince, 2026-07-15: 12:00, 11:00, 10:00, 09:00
America/Port-au-Prince, 2032-07-15: 12:00, 11:00, 10:00, 09:00
Africa/Cairo, 2026-01-15: 12:00, 12:00, 12:00, 12:00
Africa/Cairo, 2026-07-15: 12:00, 11:00, 10:00, 09:00
Africa/Cairo, 2032-07-15: 12:00, 11:00, 10:00, 09:00
Of the zones that change their clocks, these move a time: Africa/Cairo America/Port-au-Prince'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
