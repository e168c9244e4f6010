#!/usr/bin/env bash
# Ical.Net 5.2.4: the free/busy time of a calendar says the local hour of each meeting and no zone, and a cancelled meeting is busy.
#
# Guess: GetFreeBusy writes what others need to find a time: instants in UTC, as RFC 5545 requires (3.8.2.6), without what is cancelled, and
#   with FBTYPE=BUSY-TENTATIVE for what is tentative, as RFC 4791 describes it (7.10).
# Behaviour: 9:00 in Berlin and 9:00 in New York are the same FREEBUSY:20260302T090000, for the name of the zone is left out. Whoever reads
#   it has both meetings at 9:00 of their own; ical.js on a machine in UTC is an hour late for the one and five hours early for the other.
#   Within Ical.Net, the same object knows the right instants. A whole day is written as a date, which the standard does not have there and
#   ical.js cannot read. A transparent meeting is left out, but a cancelled one is not, and a tentative one is plainly busy.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund ical.js@2.2.1
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
using Ical.Net.Serialization;

var calendar = new Calendar();
Add(new CalDateTime(2026, 3, 2, 9, 0, 0, "Europe/Berlin"));
Add(new CalDateTime(2026, 3, 2, 9, 0, 0, "America/New_York"));
Add(new CalDateTime(2026, 3, 2, 16, 0, 0, "UTC"), EventStatus.Cancelled);
Add(new CalDateTime(2026, 3, 2, 17, 0, 0, "UTC"), EventStatus.Tentative);
Add(new CalDateTime(2026, 3, 2, 18, 0, 0, "UTC"), transparency: TransparencyType.Transparent);
calendar.Events.Add(new CalendarEvent { Start = new CalDateTime(2026, 3, 3) });

var (from, to) = (new CalDateTime(2026, 3, 2, 0, 0, 0, "UTC"), new CalDateTime(2026, 3, 4, 0, 0, 0, "UTC"));
var busy = calendar.GetFreeBusy((Organizer?)null, [], from, to)!;
foreach (var hour in new[] { 8, 9, 14 })
{
    Console.WriteLine($"Ical.Net at {hour:00}:00Z: {busy.GetFreeBusyStatus(new CalDateTime(2026, 3, 2, hour, 0, 0, "UTC"))}");
}

var published = new Calendar();
published.FreeBusy.Add(busy);
File.WriteAllText("busy.ics", new CalendarSerializer().SerializeToString(published));

void Add(CalDateTime start, string? status = null, string? transparency = null) =>
    calendar.Events.Add(new CalendarEvent
    {
        Start = start,
        End = start.AddHours(1),
        Status = status,
        Transparency = transparency ?? TransparencyType.Opaque,
    });
CS
cat >finding.mjs <<'JS'
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const text = readFileSync('busy.ics', 'utf8');
const lines = text.split('\r\n').filter((line) => line.startsWith('FREEBUSY'));
const properties = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vfreebusy').getAllProperties('freebusy');
const start = (property) => {
  try {
    return `${property.getFirstValue().start.toJSDate().toISOString().slice(11, 16)}Z`;
  } catch (e) {
    return e.message;
  }
};
lines.forEach((line, i) => console.log(`${line} in ical.js: ${start(properties[i])}`));
JS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll && TZ=UTC node finding.mjs)
expected='Ical.Net at 08:00Z: Busy
Ical.Net at 09:00Z: Free
Ical.Net at 14:00Z: Busy
FREEBUSY:20260302T090000/PT1H in ical.js: 09:00Z
FREEBUSY:20260302T090000/PT1H in ical.js: 09:00Z
FREEBUSY:20260302T160000Z/PT1H in ical.js: 16:00Z
FREEBUSY:20260302T170000Z/PT1H in ical.js: 17:00Z
FREEBUSY:20260303/P1D in ical.js: invalid date-time value: "2026-03-03T::"'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
