using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>A meeting at one time, as its organiser knows it. The simulator makes each person's copy of it.</summary>
/// <param name="Uid">The same in every copy, and in every occurrence of a series.</param>
/// <param name="Time">From the start up to the end.</param>
public sealed record SimulatedEvent(string Uid, Interval Time)
{
    public string Subject { get; init; } = "";

    /// <summary>What the organiser wrote, as HTML, without what Teams adds.</summary>
    public string Body { get; init; } = "";

    /// <summary>Null for the owner's own appointment.</summary>
    public SimulatedAttendee? Organizer { get; init; }

    public IReadOnlyList<SimulatedAttendee> Attendees { get; init; } = [];

    /// <summary>For an occurrence of a series: when it would take place by the rule alone. Null for a single meeting.</summary>
    public Instant? OriginalStart { get; init; }

    /// <summary>An occurrence changed on its own: moved, or with other words.</summary>
    public bool IsException { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Attendees see only themselves.</summary>
    public bool HideAttendees { get; init; }

    /// <summary>Graph's word: free, tentative, busy, oof, workingElsewhere, unknown.</summary>
    public string ShowAs { get; init; } = "busy";

    /// <summary>Graph's word: normal, personal, private, confidential.</summary>
    public string Sensitivity { get; init; } = "normal";

    /// <summary>Of a Teams meeting.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>IANA name of the zone in which it was made.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The same at the same local time every so many weeks, this one first.</summary>
    public IEnumerable<SimulatedEvent> Repeating(int everyWeeks, int times)
    {
        var zone = DateTimeZoneProviders.Tzdb[TimeZone];
        var first = Time.Start.InZone(zone).LocalDateTime;
        return Enumerable.Range(0, times).Select(i => first.PlusWeeks(i * everyWeeks).InZoneLeniently(zone).ToInstant())
            .Select(start => this with { Time = new Interval(start, start + Time.Duration), OriginalStart = start });
    }

    internal bool Overlaps(Interval window) =>
        Time.Start < window.End && (Time.End > window.Start || (Time.Duration == Duration.Zero && Time.Start == window.Start));

    internal bool IsOrganizedBy(SimulatedUser user) => Organizer is null || user.IsReachedBy(Organizer.Address);

    internal bool StandsInCalendarOf(SimulatedUser user) =>
        (Organizer is { } organizer && user.IsReachedBy(organizer.Address)) || Attendees.Any(a => user.IsReachedBy(a.Address));
}

/// <summary>Somebody or something invited.</summary>
/// <param name="Type">Graph's word: required, optional, resource.</param>
/// <param name="Response">Graph's word: none, accepted, tentativelyAccepted, declined, notResponded.</param>
public sealed record SimulatedAttendee(string Address, string? Name = null, string Type = "required", string Response = "none")
{
    public static SimulatedAttendee Of(SimulatedUser user, string response = "accepted") =>
        new(user.Mail ?? user.UserPrincipalName, user.DisplayName, Response: response);
}
