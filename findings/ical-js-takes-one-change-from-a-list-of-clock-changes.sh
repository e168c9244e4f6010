#!/usr/bin/env bash
# ical.js 2.2.1: of the clock changes that stand in one RDATE of a time zone, only the first takes place.
#
# Guess: RDATE with several values is the same as one RDATE for each (RFC 5545, 3.8.5.2), in a time zone as in an event.
# Behaviour: Morocco's clocks, which went back for each Ramadan, can only be written as dates. With one line for each date a meeting at noon
#   is at the right time. With one line for all, each of the two parts of the zone has its first date only, and the meetings of the later
#   years are an hour off. Where DTSTART is not repeated among the dates, that change does not take place either, although it is the first.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';

const back = ['20240310T030000', '20250223T030000', '20260215T030000'];
const forth = ['20240414T020000', '20250406T020000', '20260322T020000'];
const lines = {
  'a line for each': (dates) => dates.map((date) => `RDATE:${date}`),
  'one line': (dates) => [`RDATE:${dates.join(',')}`],
  'one line for all but DTSTART': ([, ...dates]) => [`RDATE:${dates.join(',')}`],
};
for (const [form, list] of Object.entries(lines)) {
  const part = (kind, dates, from, to) =>
    [`BEGIN:${kind}`, `DTSTART:${dates[0]}`, ...list(dates), `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`];
  const text = ['BEGIN:VTIMEZONE', 'TZID:Casablanca', ...part('STANDARD', back, '+0100', '+0000'),
    ...part('DAYLIGHT', forth, '+0000', '+0100'), 'END:VTIMEZONE'].join('\r\n');
  const zone = new ICAL.Timezone(ICAL.Component.fromString(text));
  console.log(form);
  for (const day of ['2024-03-20', '2024-05-15', '2025-03-05', '2025-05-14', '2026-02-18', '2026-05-13']) {
    const noon = ICAL.Time.fromString(`${day}T12:00:00`);
    noon.zone = zone;
    console.log(`  noon on ${day}: ${noon.toJSDate().toISOString().slice(11, 16)}Z`);
  }
}
JS

seen=$(node finding.mjs)
expected='a line for each
  noon on 2024-03-20: 12:00Z
  noon on 2024-05-15: 11:00Z
  noon on 2025-03-05: 12:00Z
  noon on 2025-05-14: 11:00Z
  noon on 2026-02-18: 12:00Z
  noon on 2026-05-13: 11:00Z
one line
  noon on 2024-03-20: 12:00Z
  noon on 2024-05-15: 11:00Z
  noon on 2025-03-05: 11:00Z
  noon on 2025-05-14: 11:00Z
  noon on 2026-02-18: 11:00Z
  noon on 2026-05-13: 11:00Z
one line for all but DTSTART
  noon on 2024-03-20: 12:00Z
  noon on 2024-05-15: 12:00Z
  noon on 2025-03-05: 12:00Z
  noon on 2025-05-14: 11:00Z
  noon on 2026-02-18: 11:00Z
  noon on 2026-05-13: 11:00Z'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
