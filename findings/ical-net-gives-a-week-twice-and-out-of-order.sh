#!/usr/bin/env bash
# Ical.Net 5.2.4: a week that two numbers of BYWEEKNO name is given twice, and the dates go back in time.
#
# Guess: where week 52 is the last week of a year, BYWEEKNO=52,-1 names one week, and a recurrence set has each date once (RFC 5545, 3.8.5.3).
#   BYMONTHDAY=31,-1 is treated so.
# Behaviour: both days of the week come twice, the first one again after the second: occurrences are neither distinct nor in order.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Ical.Net@5.2.4
#:property PublishAot=false
using Ical.Net;

foreach (var (start, rule) in new[]
{
    ("20271229", "FREQ=YEARLY;BYWEEKNO=52,-1;BYDAY=WE,TH"),
    ("20260131", "FREQ=MONTHLY;BYMONTHDAY=31,-1"),
})
{
    var calendar = Calendar.Load($"""
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//example//EN
        BEGIN:VEVENT
        UID:1@example.com
        DTSTAMP:20260101T000000Z
        DTSTART:{start}T090000Z
        DTEND:{start}T093000Z
        RRULE:{rule}
        END:VEVENT
        END:VCALENDAR
        """)!;
    var dates = calendar.Events[0]!.GetOccurrences().Take(5).Select(o => o.Period.StartTime.Value.ToString("yyyy-MM-dd"));
    Console.WriteLine($"{rule}: {string.Join(' ', dates)}");
}
CS

seen=$(dotnet run finding.cs)
expected='FREQ=YEARLY;BYWEEKNO=52,-1;BYDAY=WE,TH: 2027-12-29 2027-12-30 2027-12-29 2027-12-30 2028-12-27
FREQ=MONTHLY;BYMONTHDAY=31,-1: 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
