#!/usr/bin/env bash
# Ical.Net 5.2.4: a change of "this and all following" moves nothing that follows, and the occurrence it names takes place twice.
#
# Guess: RECURRENCE-ID;RANGE=THISANDFUTURE (RFC 5545, 3.2.13) either moves the rest of the series, as ical.js does, or is treated like a
#   change of that one occurrence, as node-ical does; either way the occurrence it names is replaced.
# Behaviour: with RANGE the original occurrence stays beside the changed one; without RANGE it is replaced.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
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
using Ical.Net.DataTypes;

foreach (var range in new[] { "", ";RANGE=THISANDFUTURE" })
{
    var text = $"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//a//b
        BEGIN:VEVENT
        UID:1
        DTSTAMP:20260101T000000Z
        DTSTART:20260105T090000Z
        DTEND:20260105T093000Z
        RRULE:FREQ=WEEKLY;COUNT=4
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        DTSTAMP:20260101T000000Z
        RECURRENCE-ID{range}:20260119T090000Z
        DTSTART:20260120T100000Z
        DTEND:20260120T103000Z
        END:VEVENT
        END:VCALENDAR
        """;
    var starts = Calendar.Load(text)!.GetOccurrences(new CalDateTime(2026, 1, 1)).Select(o => $"{o.Period.StartTime.AsUtc:MM-dd HH:mm}");
    Console.WriteLine($"RECURRENCE-ID{range}: {string.Join(", ", starts)}");
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll)
expected='RECURRENCE-ID: 01-05 09:00, 01-12 09:00, 01-20 10:00, 01-26 09:00
RECURRENCE-ID;RANGE=THISANDFUTURE: 01-05 09:00, 01-12 09:00, 01-19 09:00, 01-20 10:00, 01-26 09:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
