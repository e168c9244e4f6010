#!/usr/bin/env bash
# Ical.Net 5.2.4: an additional date that is a period takes the length of the series if the period is written with its end.
#
# Guess: a period gives its date another length (RFC 5545, 3.8.5.3), in both of its forms, start/end and start/duration.
# Behaviour: with the example in 3.8.5.2, the period with a duration of three hours has three hours, and the one from 2:00 to 4:00 ends
#   at 2:30, as long as the event's own start, although both stand in one line. The end was parsed: it is in the property, and not used.
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

var calendar = Calendar.Load("""
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//a//b
    BEGIN:VEVENT
    UID:1
    DTSTAMP:19960101T000000Z
    DTSTART:19960401T120000Z
    DTEND:19960401T123000Z
    RDATE;VALUE=PERIOD:19960403T020000Z/19960403T040000Z,19960404T010000Z/PT3H
    END:VEVENT
    END:VCALENDAR
    """)!;
foreach (var period in calendar.Events.Single().RecurrenceDates.GetAllPeriods())
{
    Console.WriteLine($"parsed: {period.StartTime.AsUtc:MM-dd HH:mm}, {(period.EndTime is { } end ? $"until {end.AsUtc:HH:mm}" : $"for {period.Duration}")}");
}

foreach (var occurrence in calendar.GetOccurrences(new CalDateTime(1996, 1, 1)))
{
    Console.WriteLine($"takes place: {occurrence.Period.StartTime.AsUtc:MM-dd HH:mm} to {occurrence.Period.EffectiveEndTime?.AsUtc:HH:mm}");
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll)
expected='parsed: 04-03 02:00, until 04:00
parsed: 04-04 01:00, for PT3H
takes place: 04-01 12:00 to 12:30
takes place: 04-03 02:00 to 02:30
takes place: 04-04 01:00 to 04:00'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
