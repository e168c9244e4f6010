#!/usr/bin/env bash
# Ical.Net 5.2.4: one bad part of a recurrence rule costs the whole rule, except UNTIL, which is lost silently.
#
# Guess: a part that is empty, unknown or out of range is left out, as ical.js does, and the rest of the rule counts.
# Behaviour: RecurrenceRule throws for each of them, and for COUNT beside UNTIL; a rule with an UNTIL that is not a date has no end. Programs
#   write all of these, so IcsRuleText takes such parts out before Ical.Net sees the rule.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Ical.Net@5.2.4
#:property PublishAot=false
using Ical.Net.DataTypes;

foreach (var part in new[] { "BYDAY=MO", "BYDAY=", "BYDAY=XX", "INTERVAL=0", "X-FOO=1", "BYMONTH=13", "UNTIL=someday", "COUNT=2;UNTIL=20261109" })
{
    try
    {
        Console.WriteLine($"{part}: {new RecurrenceRule($"FREQ=WEEKLY;{part}").Frequency}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{part}: {e.GetType().Name}");
    }
}
CS

seen=$(dotnet run finding.cs)
expected='BYDAY=MO: Weekly
BYDAY=: ArgumentException
BYDAY=XX: ArgumentOutOfRangeException
INTERVAL=0: ArgumentOutOfRangeException
X-FOO=1: ArgumentOutOfRangeException
BYMONTH=13: ArgumentOutOfRangeException
UNTIL=someday: Weekly
COUNT=2;UNTIL=20261109: ArgumentOutOfRangeException'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
