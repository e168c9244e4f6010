#!/usr/bin/env bash
# Ical.Net 5.2.4 and ical.js 2.2.1 read a yearly day of the month as once a year, the rrule family as once a month; with a weekday beside
# it Ical.Net stands alone.
#
# Guess: five libraries agree on FREQ=YEARLY;BYMONTHDAY=13, whatever it means. RFC 5545 (3.3.10) has a table that says what each part does
#   to each frequency: here BYMONTHDAY expands, and a weekday beside it limits.
# Behaviour: rrule, rrule-rust and rrule-temporal give the 13th of each month. Ical.Net and ical.js give the 13th of the month in which the
#   series starts. With BYDAY=FR, ical.js changes sides and gives each Friday the 13th, as the others do. Ical.Net gives those of February
#   only: the fifth is in 2054, and in 2028 for the others.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund rrule@2.8.1 rrule-rust@3.1.1 rrule-temporal@2.2.8 temporal-polyfill@1.0.8 ical.js@2.2.1
cat >finding.mjs <<'JS'
import ICAL from 'ical.js';
import rrule from 'rrule';
import { RRuleSet } from 'rrule-rust';
import { RRuleTemporal } from 'rrule-temporal';

const short = (text) => text.replaceAll('-', '').slice(0, 8);
for (const rule of process.argv.slice(2)) {
  const text = `DTSTART:20260213T000000Z\nRRULE:${rule}`;
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString('2026-02-13'));
  console.log(rule);
  console.log(`  rrule:          ${rrule.rrulestr(text).all().map((date) => short(date.toISOString())).join(' ')}`);
  console.log(`  rrule-rust:     ${RRuleSet.fromString(text).all().map((date) => short(String(date))).join(' ')}`);
  console.log(`  rrule-temporal: ${new RRuleTemporal({ rruleString: text }).all().map((date) => short(date.toString())).join(' ')}`);
  console.log(`  ical.js:        ${[1, 2, 3, 4, 5].map(() => short(dates.next().toString())).join(' ')}`);
}
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
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

foreach (var rule in args)
{
    var series = new CalendarEvent { Start = new CalDateTime(2026, 2, 13), RecurrenceRule = new RecurrenceRule(rule) };
    var dates = series.GetOccurrences().Take(5).Select(one => $"{one.Period.StartTime.Value:yyyyMMdd}");
    Console.WriteLine($"  Ical.Net:       {string.Join(' ', dates)}");
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(for rule in 'FREQ=YEARLY;COUNT=5;BYMONTHDAY=13' 'FREQ=YEARLY;COUNT=5;BYMONTHDAY=13;BYDAY=FR'; do
  node finding.mjs "$rule" && dotnet bin/Release/net10.0/app.dll "$rule"
done)
expected='FREQ=YEARLY;COUNT=5;BYMONTHDAY=13
  rrule:          20260213 20260313 20260413 20260513 20260613
  rrule-rust:     20260213 20260313 20260413 20260513 20260613
  rrule-temporal: 20260213 20260313 20260413 20260513 20260613
  ical.js:        20260213 20270213 20280213 20290213 20300213
  Ical.Net:       20260213 20270213 20280213 20290213 20300213
FREQ=YEARLY;COUNT=5;BYMONTHDAY=13;BYDAY=FR
  rrule:          20260213 20260313 20261113 20270813 20281013
  rrule-rust:     20260213 20260313 20261113 20270813 20281013
  rrule-temporal: 20260213 20260313 20261113 20270813 20281013
  ical.js:        20260213 20260313 20261113 20270813 20281013
  Ical.Net:       20260213 20320213 20370213 20430213 20540213'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
