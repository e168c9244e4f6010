using System.Collections.Immutable;
using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The target of an edit.</summary>
/// <param name="Owner">
/// The id of the attendee who changed only their own copy; null for the organiser, whose changes affect every copy.
/// </param>
/// <param name="OriginalStart">Null for a single meeting, and for the whole of a series.</param>
internal sealed record EditKey(string? Owner, string Uid, Instant? OriginalStart);

/// <summary>All changes to an item so far.</summary>
internal sealed record EventEdit(int Version, Instant ModifiedAt)
{
    /// <summary>Null if the body was never written.</summary>
    public string? Html { get; init; }

    /// <summary>A body was written without the section for joining the meeting.</summary>
    public bool IsNoLongerOnline { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    public ImmutableDictionary<string, string> Extended { get; init; } = ImmutableDictionary<string, string>.Empty;

    public EventCopy ApplyTo(EventCopy copy) => copy with
    {
        Event = copy.Event with { Subject = Subject ?? copy.Event.Subject, JoinUrl = IsNoLongerOnline ? null : copy.Event.JoinUrl },
        Version = copy.Version + Version,
        WrittenHtml = Html ?? copy.WrittenHtml,
        Categories = Categories ?? copy.Categories,
        ModifiedAt = ModifiedAt,
        Extended = Extended.Count == 0 ? copy.Extended : Extended.AddRange(copy.Extended.Where(e => !Extended.ContainsKey(e.Key))),
    };
}
