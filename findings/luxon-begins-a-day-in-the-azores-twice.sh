#!/usr/bin/env bash
# luxon 3.7.2 and moment-timezone 0.6.6: on the day on which the Azores put their clocks back, startOf('day') has two answers, and the day
# before ends within that day.
#
# Guess: all times of one day in one zone have the same start of day, none of them is before it, and each day ends where the next one
#   begins; meetings are grouped by day in this way. Midnight is never in doubt, since clocks change later in the night.
# Behaviour: in the Azores the clocks go from 1:00 back to 0:00, so that the first hour of 25 October 2026 comes twice. In that hour the
#   first time, the day begins at the first midnight; for the rest of the day it begins at the second, and so a list by day has that day
#   twice. In luxon the end of 24 October is that of the first hour of the 25th. In dayjs 1.11.23 the zone of the machine decides: with
#   New York's, half past midnight is before the start of its own day. Temporal has one start for the day, and ends the day before there.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund luxon@3.7.2 moment-timezone@0.6.6 dayjs@1.11.23 temporal-polyfill@1.0.8
cat >finding.mjs <<'JS'
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { DateTime } from 'luxon';
import moment from 'moment-timezone';
import { Temporal } from 'temporal-polyfill';

dayjs.extend(utc);
dayjs.extend(timezone);
const zone = 'Atlantic/Azores';
const day = (time) => [time().startOf('day'), time().endOf('day')];
const readers = {
  Temporal: (at) => {
    const start = Temporal.Instant.from(at).toZonedDateTimeISO(zone).startOfDay();
    return [start.epochMilliseconds, start.add({ days: 1 }).startOfDay().epochMilliseconds - 1];
  },
  luxon: (at) => day(() => DateTime.fromISO(at, { zone })),
  moment: (at) => day(() => moment.tz(at, zone)),
  dayjs: (at) => day(() => dayjs(at).tz(zone)),
};
for (const [name, read] of Object.entries(readers).filter(([name]) => process.argv.includes(name))) {
  console.log(`${name}, on a machine in ${process.env.TZ}`);
  for (const at of ['2026-10-24T12:00Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T12:00Z']) {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
    const [start, end] = read(at).map((time) => new Date(Number(time)).toISOString().slice(8, 16));
    console.log(`  ${local.toPlainDateTime()} ${local.offset}: ${start}Z to ${end}Z`);
  }
}
JS

seen=$(TZ=UTC node finding.mjs Temporal luxon moment dayjs && TZ=America/New_York node finding.mjs dayjs)
expected='Temporal, on a machine in UTC
  2026-10-24T12:00:00 +00:00: 24T00:00Z to 24T23:59Z
  2026-10-25T00:30:00 +00:00: 25T00:00Z to 26T00:59Z
  2026-10-25T00:30:00 -01:00: 25T00:00Z to 26T00:59Z
  2026-10-25T11:00:00 -01:00: 25T00:00Z to 26T00:59Z
luxon, on a machine in UTC
  2026-10-24T12:00:00 +00:00: 24T00:00Z to 25T00:59Z
  2026-10-25T00:30:00 +00:00: 25T00:00Z to 26T00:59Z
  2026-10-25T00:30:00 -01:00: 25T01:00Z to 26T00:59Z
  2026-10-25T11:00:00 -01:00: 25T01:00Z to 26T00:59Z
moment, on a machine in UTC
  2026-10-24T12:00:00 +00:00: 24T00:00Z to 24T23:59Z
  2026-10-25T00:30:00 +00:00: 25T00:00Z to 26T00:59Z
  2026-10-25T00:30:00 -01:00: 25T01:00Z to 26T00:59Z
  2026-10-25T11:00:00 -01:00: 25T01:00Z to 26T00:59Z
dayjs, on a machine in UTC
  2026-10-24T12:00:00 +00:00: 24T00:00Z to 24T23:59Z
  2026-10-25T00:30:00 +00:00: 25T00:00Z to 26T00:59Z
  2026-10-25T00:30:00 -01:00: 25T00:00Z to 26T00:59Z
  2026-10-25T11:00:00 -01:00: 25T00:00Z to 26T00:59Z
dayjs, on a machine in America/New_York
  2026-10-24T12:00:00 +00:00: 24T00:00Z to 25T00:59Z
  2026-10-25T00:30:00 +00:00: 25T01:00Z to 26T00:59Z
  2026-10-25T00:30:00 -01:00: 25T01:00Z to 26T00:59Z
  2026-10-25T11:00:00 -01:00: 25T01:00Z to 26T00:59Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
