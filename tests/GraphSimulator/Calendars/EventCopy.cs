using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>Graph's event types.</summary>
internal enum EventKind
{
    SingleInstance,
    Occurrence,
    Exception,
    SeriesMaster,
}

/// <summary>A meeting in one person's calendar.</summary>
/// <param name="Event">The event with every change so far.</param>
/// <param name="Version">Increases with every change.</param>
internal sealed record EventCopy(SimulatedEvent Event, SimulatedUser Owner, EventKind Kind, int Version)
{
    /// <summary>Named properties (MAPI) by their id, such as <c>String {guid} Name X</c>.</summary>
    public IReadOnlyDictionary<string, string> Extended { get; init; } = new Dictionary<string, string>();

    /// <summary>The whole of what was last written to <see cref="SimulatedEvent.Body"/>; null if nothing was.</summary>
    public string? WrittenHtml { get; init; }

    /// <summary>For the master of a series: the time between occurrences.</summary>
    public Duration Every { get; init; } = Duration.FromDays(7);

    public Instant? ModifiedAt { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    public bool IsOrganizer => Event.IsOrganizedBy(Owner);

    public bool IsOfSeries => Kind is EventKind.Occurrence or EventKind.Exception;

    public EventId Id => new(Owner.Id, Event.Uid, IsOfSeries ? Event.OriginalStart : null);

    public EventId? MasterId => IsOfSeries ? new(Owner.Id, Event.Uid, null) : null;

    public string ICalUId => EventId.ICalUId(
        Event.Uid, IsOfSeries ? Event.OriginalStart!.Value.InZone(DateTimeZoneProviders.Tzdb[Event.TimeZone]).Date : null);

    public string ChangeKey => Convert.ToBase64String(StableGuid.Of($"{Id} {Version}").ToByteArray());

    public string ETag => $"W/\"{ChangeKey}\"";

    /// <summary>Only the organiser's copy has all responses; if the list is hidden, attendees see only themselves.</summary>
    public IEnumerable<SimulatedAttendee> VisibleAttendees => IsOrganizer
        ? Event.Attendees
        : Event.Attendees
            .Where(a => !Event.HideAttendees || Owner.IsReachedBy(a.Address))
            .Select(a => a with { Response = "none" });

    /// <summary>The owner's own response.</summary>
    public string Response => IsOrganizer
        ? "organizer"
        : Event.Attendees.FirstOrDefault(a => Owner.IsReachedBy(a.Address))?.Response switch
        {
            null or "none" => "notResponded",
            var given => given,
        };
}
