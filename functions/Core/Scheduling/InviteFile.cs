using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>
/// Writes a new 1:1 as a calendar file (RFC 5545). It is for the organiser to open, not an invitation: it publishes, and asks nobody for a
/// reply. The form is one that Outlook's and other readers agree on.
/// </summary>
public static class InviteFile
{
    /// <summary>A series ends after a year, so that the clock changes listed below are complete.</summary>
    private const int DaysOfASeries = 364;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <param name="meeting">What to write.</param>
    /// <param name="now">The current time; readers keep the newest of two files with the same event.</param>
    /// <returns>Lines that end in CRLF and have at most 75 octets.</returns>
    public static string Of(NewOneOnOne meeting, Instant now) => IcsLines.Join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//OutlookOneOnOne//EN",
        "METHOD:PUBLISH",
        .. meeting.Every is null ? [] : Zone(meeting),
        .. Event(meeting, now),
        "END:VCALENDAR",
    ]);

    private static IEnumerable<string> Event(NewOneOnOne meeting, Instant now) =>
    [
        "BEGIN:VEVENT",
        // Asking for the same time again gives the same event, not a second one.
        $"UID:{PairOf(meeting)}-{Utc.Format(meeting.Time.Start)}-{meeting.Every?.Days ?? 0}@outlook-one-on-one",
        "SEQUENCE:0",
        $"DTSTAMP:{Utc.Format(now)}",
        .. Times(meeting),
        $"SUMMARY:{IcsLines.Text(meeting.Subject)}",
        $"DESCRIPTION:{IcsLines.Text(meeting.Text)}",
        $"ORGANIZER;CN={IcsLines.Name(meeting.Organizer.Name)}:mailto:{meeting.Organizer.Email.Value}",
        $"ATTENDEE;CN={IcsLines.Name(meeting.Other.Name)};ROLE=REQ-PARTICIPANT:mailto:{meeting.Other.Email.Value}",
        // Outlook reads the second of the two, others the first.
        "TRANSP:OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY",
        "END:VEVENT",
    ];

    private static PairId PairOf(NewOneOnOne meeting) => PairId.Of(meeting.Organizer.Id, meeting.Other.Id);

    private static IEnumerable<string> Times(NewOneOnOne meeting) => meeting.Every is { } every
        ?
        [
            $"DTSTART;TZID={meeting.Zone.Id}:{LocalOf(meeting.Time.Start, meeting.Zone)}",
            $"DTEND;TZID={meeting.Zone.Id}:{LocalOf(meeting.Time.End, meeting.Zone)}",
            $"RRULE:FREQ=WEEKLY;INTERVAL={every.Days / 7};COUNT={CountOf(every)}",
        ]
        : [$"DTSTART:{Utc.Format(meeting.Time.Start)}", $"DTEND:{Utc.Format(meeting.Time.End)}"];

    private static int CountOf(Cadence every) => DaysOfASeries / every.Days;

    private static string LocalOf(Instant instant, DateTimeZone zone) => Local.Format(instant.InZone(zone).LocalDateTime);

    /// <summary>Each clock change from before the first 1:1 to after the last, so that a reader needs no table of its own.</summary>
    private static IEnumerable<string> Zone(NewOneOnOne meeting)
    {
        var series = new Interval(meeting.Time.Start, meeting.Time.End + Duration.FromDays(DaysOfASeries));
        return
        [
            "BEGIN:VTIMEZONE",
            $"TZID:{meeting.Zone.Id}",
            .. meeting.Zone.GetZoneIntervals(series).SelectMany(i => Observance(meeting.Zone, i)),
            "END:VTIMEZONE",
        ];
    }

    private static IEnumerable<string> Observance(DateTimeZone zone, NodaTime.TimeZones.ZoneInterval interval)
    {
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : new LocalDateTime(1970, 1, 1, 0, 0);
        var kind = interval.Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        return
        [
            $"BEGIN:{kind}",
            $"DTSTART:{Local.Format(start)}",
            $"TZOFFSETFROM:{OffsetOf(before)}",
            $"TZOFFSETTO:{OffsetOf(interval.WallOffset)}",
            $"END:{kind}",
        ];
    }

    private static string OffsetOf(Offset offset) => offset.ToString("+HHmm", CultureInfo.InvariantCulture);
}
