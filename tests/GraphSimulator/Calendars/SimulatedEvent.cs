using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>A meeting at one time, as its organiser sees it. The simulator derives each person's copy from it.</summary>
/// <param name="Uid">The same in every copy, and in every occurrence of a series.</param>
/// <param name="Time">From the start up to the end.</param>
public sealed record SimulatedEvent(string Uid, Interval Time)
{
    public string Subject { get; init; } = "";

    /// <summary>What the organiser wrote, as HTML, without what Teams adds.</summary>
    public string Body { get; init; } = "";

    /// <summary>Null for a private appointment without attendees.</summary>
    public SimulatedAttendee? Organizer { get; init; }

    public IReadOnlyList<SimulatedAttendee> Attendees { get; init; } = [];

    /// <summary>For an occurrence of a series: its start according to the rule. Null for a single meeting.</summary>
    public Instant? OriginalStart { get; init; }

    /// <summary>An occurrence that was changed separately: moved, or with different text.</summary>
    public bool IsException { get; init; }

    public bool IsAllDay { get; init; }

    public bool IsCancelled { get; init; }

    /// <summary>Attendees see only themselves.</summary>
    public bool HideAttendees { get; init; }

    /// <summary>Graph's value: free, tentative, busy, oof, workingElsewhere, unknown.</summary>
    public string ShowAs { get; init; } = "busy";

    /// <summary>Graph's value: normal, personal, private, confidential.</summary>
    public string Sensitivity { get; init; } = "normal";

    /// <summary>The join link of a Teams meeting.</summary>
    public string? JoinUrl { get; init; }

    /// <summary>The IANA name of the time zone in which it was created.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>The same meeting at the same local time every so many weeks, starting with this one.</summary>
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

/// <summary>An invited person or resource.</summary>
/// <param name="Type">Graph's value: required, optional, resource.</param>
/// <param name="Response">Graph's value: none, accepted, tentativelyAccepted, declined, notResponded.</param>
public sealed record SimulatedAttendee(string Address, string? Name = null, string Type = "required", string Response = "none")
{
    public static SimulatedAttendee Of(SimulatedUser user, string response = "accepted") =>
        new(user.Mail ?? user.UserPrincipalName, user.DisplayName, Response: response);
}
