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

/// <summary>A meeting as it stands in one person's calendar.</summary>
/// <param name="Event">With every change made so far.</param>
/// <param name="Version">Grows with every change.</param>
internal sealed record EventCopy(SimulatedEvent Event, SimulatedUser Owner, EventKind Kind, int Version)
{
    /// <summary>Named properties (MAPI) by their id, such as <c>String {guid} Name X</c>.</summary>
    public IReadOnlyDictionary<string, string> Extended { get; init; } = new Dictionary<string, string>();

    /// <summary>What was last written over <see cref="SimulatedEvent.Body"/>, whole; null while nothing was.</summary>
    public string? WrittenHtml { get; init; }

    /// <summary>For the master of a series: from one occurrence to the next.</summary>
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

    /// <summary>Only the organiser's copy knows what the others answered; a hidden list shows an attendee but themselves.</summary>
    public IEnumerable<SimulatedAttendee> VisibleAttendees => IsOrganizer
        ? Event.Attendees
        : Event.Attendees
            .Where(a => !Event.HideAttendees || Owner.IsReachedBy(a.Address))
            .Select(a => a with { Response = "none" });

    /// <summary>The owner's own answer.</summary>
    public string Response => IsOrganizer
        ? "organizer"
        : Event.Attendees.FirstOrDefault(a => Owner.IsReachedBy(a.Address))?.Response switch
        {
            null or "none" => "notResponded",
            var given => given,
        };
}
