#!/usr/bin/env bash
# Ical.Net 5.2.4: the last date of a yearly series is missing when it falls earlier in its year than the start did in the first one.
#
# Guess: UNTIL names the last date of a series (RFC 5545, 3.3.10), so that the same series ends on the same day with UNTIL and with COUNT.
# Behaviour: "the last Wednesday of November" that starts on 27 November 2024 and ends on 25 November 2026 has no date in 2026. It seems
#   that Ical.Net steps from 27 November to 27 November and stops at the first step after UNTIL, before it looks at the days of that year.
#   With an UNTIL after 27 November, or COUNT, nothing is lost, nor in a monthly rule.
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
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

foreach (var (start, rule) in new[]
{
    ("2024-11-27", "FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;COUNT=3"),
    ("2024-11-27", "FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;UNTIL=20261125T090000"),
    ("2024-11-27", "FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;UNTIL=20261231T090000"),
    ("2022-11-30", "FREQ=YEARLY;BYMONTH=3,11;BYDAY=-1WE;UNTIL=20240327T090000"),
    ("2024-11-27", "FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20250226T090000"),
})
{
    var time = DateOnly.Parse(start).ToDateTime(new TimeOnly(9, 0));
    var series = new CalendarEvent { Start = new CalDateTime(time, hasTime: true), RecurrenceRule = new RecurrenceRule(rule) };
    Console.WriteLine($"{rule}:\n  {string.Join(' ', series.GetOccurrences().Select(one => $"{one.Period.StartTime.Value:yyyy-MM-dd}"))}");
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(dotnet bin/Release/net10.0/app.dll)
expected='FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;COUNT=3:
  2024-11-27 2025-11-26 2026-11-25
FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;UNTIL=20261125T090000:
  2024-11-27 2025-11-26
FREQ=YEARLY;BYMONTH=11;BYDAY=-1WE;UNTIL=20261231T090000:
  2024-11-27 2025-11-26 2026-11-25
FREQ=YEARLY;BYMONTH=3,11;BYDAY=-1WE;UNTIL=20240327T090000:
  2022-11-30 2023-03-29 2023-11-29
FREQ=MONTHLY;BYDAY=-1WE;UNTIL=20250226T090000:
  2024-11-27 2024-12-25 2025-01-29 2025-02-26'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
