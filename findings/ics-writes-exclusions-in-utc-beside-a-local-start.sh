#!/usr/bin/env bash
# ics 3.12.0: with startOutputType "local", the dates left out of a series stay in UTC, so a strict reader leaves out none.
#
# Guess: exclusionDates are written like the start: as local times if it is local (RFC 5545, 3.8.5.1: an exception has the form of the
#   start), so that the 1:1 of 12 January does not take place.
# Behaviour: the start is a time without a zone, the exclusion an instant in the zone of the process that wrote it. They are equal only if
#   that zone is UTC, as on most servers and in most tests. ical.js keeps the date on any other machine; node-ical, which reads times without
#   a zone in its own zone, leaves it out if it runs in the zone of the writer. There is no option for the form of the exclusions.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 node-ical@0.26.1
cat >write.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import ics from 'ics';

const { value } = ics.createEvent({
  start: [2026, 1, 5, 9, 0], duration: { minutes: 30 }, title: '1:1', startOutputType: 'local',
  recurrenceRule: 'FREQ=WEEKLY;COUNT=3', exclusionDates: [[2026, 1, 12, 9, 0]],
});
writeFileSync('series.ics', value);
console.log(`written in ${process.env.TZ}: ${value.match(/DTSTART\S+/)[0]} ${value.match(/EXDATE\S+/)[0]}`);
JS
cat >read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const text = readFileSync('series.ics', 'utf8');
const dates = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).iterator();
const strict = [];
for (let date = dates.next(); date; date = dates.next()) {
  strict.push(date.toString().slice(0, 10));
}

const [series] = Object.values(nodeIcal.sync.parseICS(text)).filter((found) => found.type === 'VEVENT');
const own = nodeIcal.expandRecurringEvent(series, { from: new Date('2026-01-01'), to: new Date('2026-02-01') });
console.log(`  read in ${process.env.TZ}: ical.js ${strict.join(' ')}, node-ical ${own.map((one) => one.start.toISOString().slice(0, 10)).join(' ')}`);
JS

seen=$(
  for writer in UTC Europe/Berlin; do
    TZ=$writer node write.mjs
    for reader in UTC Europe/Berlin; do TZ=$reader node read.mjs; done
  done
)
expected='written in UTC: DTSTART:20260105T090000 EXDATE:20260112T090000Z
  read in UTC: ical.js 2026-01-05 2026-01-19, node-ical 2026-01-05 2026-01-19
  read in Europe/Berlin: ical.js 2026-01-05 2026-01-19, node-ical 2026-01-05 2026-01-12 2026-01-19
written in Europe/Berlin: DTSTART:20260105T090000 EXDATE:20260112T080000Z
  read in UTC: ical.js 2026-01-05 2026-01-12 2026-01-19, node-ical 2026-01-05 2026-01-12 2026-01-19
  read in Europe/Berlin: ical.js 2026-01-05 2026-01-12 2026-01-19, node-ical 2026-01-05 2026-01-19'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
