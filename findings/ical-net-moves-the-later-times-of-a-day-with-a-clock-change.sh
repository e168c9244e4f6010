#!/usr/bin/env bash
# Ical.Net 5.2.4: of several times a day in one rule, all but the first are an hour off on the day on which the clocks change.
#
# Guess: BYHOUR names local times, on every day; the hour is found as for a rule with one BYHOUR, and as ical.js, rrule-rust and
#   rrule-temporal find it.
# Behaviour: the later times are so many hours after the first one. Handovers at 0:00, 8:00 and 16:00 take place at 0:00, 9:00 and 17:00 on
#   the last Sunday of March and at 0:00, 7:00 and 15:00 on the last one of October, in daily and weekly rules alike. Where the first time
#   is after the change (9 and 17), or the rule has one time only, it is right.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1 rrule-rust@3.1.1 rrule-temporal@2.2.8 temporal-polyfill@1.0.8
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import { RRuleSet } from 'rrule-rust';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

const [start, rule] = process.argv.slice(2);
const text = `DTSTART;TZID=Europe/Berlin:${start.replace(/[-:]/g, '')}\nRRULE:${rule}`;
const show = (name, all) => console.log(`  ${name} ${all.map((time) => time.toString().slice(8, 16)).join(' ')}`);
const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start));
const seen = [];
for (let date = dates.next(); date; date = dates.next()) {
  seen.push(Temporal.PlainDateTime.from(date.toString()).toZonedDateTime('Europe/Berlin'));
}
show('ical.js:       ', seen);
show('rrule-temporal:', new RRuleTemporal({ rruleString: text }).all());
const local = (time) => Temporal.Instant.fromEpochMilliseconds(Number(time.toTimestamp())).toZonedDateTimeISO('Europe/Berlin');
show('rrule-rust:    ', RRuleSet.fromString(text).all().map(local));
JS
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Ical.Net" Version="5.2.4" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

var start = new CalDateTime(DateTime.Parse(args[0], CultureInfo.InvariantCulture), "Europe/Berlin");
var series = new CalendarEvent { Start = start, RecurrenceRule = new RecurrenceRule(args[1]) };
var times = series.GetOccurrences().Select(one => one.Period.StartTime.ToTimeZone("Europe/Berlin").Value.ToString("dd'T'HH:mm"));
Console.WriteLine($"  Ical.Net:       {string.Join(' ', times)}");
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(while read -r start rule; do
  echo "$rule" && node finding.mjs "$start" "$rule" && dotnet bin/Release/net10.0/app.dll "$start" "$rule"
done <<'RULES'
2026-03-28T00:00:00 FREQ=DAILY;COUNT=9;BYHOUR=0,8,16
2026-10-24T00:00:00 FREQ=DAILY;COUNT=9;BYHOUR=0,8,16
2026-10-18T00:00:00 FREQ=WEEKLY;COUNT=6;BYDAY=SU;BYHOUR=0,12
2026-10-24T09:00:00 FREQ=DAILY;COUNT=6;BYHOUR=9,17
RULES
)
expected='FREQ=DAILY;COUNT=9;BYHOUR=0,8,16
  ical.js:        28T00:00 28T08:00 28T16:00 29T00:00 29T08:00 29T16:00 30T00:00 30T08:00 30T16:00
  rrule-temporal: 28T00:00 28T08:00 28T16:00 29T00:00 29T08:00 29T16:00 30T00:00 30T08:00 30T16:00
  rrule-rust:     28T00:00 28T08:00 28T16:00 29T00:00 29T08:00 29T16:00 30T00:00 30T08:00 30T16:00
  Ical.Net:       28T00:00 28T08:00 28T16:00 29T00:00 29T09:00 29T17:00 30T00:00 30T08:00 30T16:00
FREQ=DAILY;COUNT=9;BYHOUR=0,8,16
  ical.js:        24T00:00 24T08:00 24T16:00 25T00:00 25T08:00 25T16:00 26T00:00 26T08:00 26T16:00
  rrule-temporal: 24T00:00 24T08:00 24T16:00 25T00:00 25T08:00 25T16:00 26T00:00 26T08:00 26T16:00
  rrule-rust:     24T00:00 24T08:00 24T16:00 25T00:00 25T08:00 25T16:00 26T00:00 26T08:00 26T16:00
  Ical.Net:       24T00:00 24T08:00 24T16:00 25T00:00 25T07:00 25T15:00 26T00:00 26T08:00 26T16:00
FREQ=WEEKLY;COUNT=6;BYDAY=SU;BYHOUR=0,12
  ical.js:        18T00:00 18T12:00 25T00:00 25T12:00 01T00:00 01T12:00
  rrule-temporal: 18T00:00 18T12:00 25T00:00 25T12:00 01T00:00 01T12:00
  rrule-rust:     18T00:00 18T12:00 25T00:00 25T12:00 01T00:00 01T12:00
  Ical.Net:       18T00:00 18T12:00 25T00:00 25T11:00 01T00:00 01T12:00
FREQ=DAILY;COUNT=6;BYHOUR=9,17
  ical.js:        24T09:00 24T17:00 25T09:00 25T17:00 26T09:00 26T17:00
  rrule-temporal: 24T09:00 24T17:00 25T09:00 25T17:00 26T09:00 26T17:00
  rrule-rust:     24T09:00 24T17:00 25T09:00 25T17:00 26T09:00 26T17:00
  Ical.Net:       24T09:00 24T17:00 25T09:00 25T17:00 26T09:00 26T17:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
