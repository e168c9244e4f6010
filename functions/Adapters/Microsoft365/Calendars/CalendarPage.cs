using System.Text.Json;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>One page of a calendar.</summary>
/// <param name="Events">The events on the page, without drafts.</param>
/// <param name="Next">The address of the next page; null on the last one.</param>
/// <param name="Fault">Why it is not a page of a calendar; null when it is.</param>
internal sealed record CalendarPage(IReadOnlyList<CalendarEvent> Events, string? Next, string? Fault)
{
    /// <summary>How many events of the page have no id or no valid time.</summary>
    public int LostEvents { get; init; }

    /// <exception cref="JsonException">It is not the JSON of a calendar page.</exception>
    public static CalendarPage? Read(JsonElement json) => Of(json.Deserialize(GraphJson.Default.EventsJson));

    /// <exception cref="JsonException">It is not the JSON of a calendar page, or it is truncated.</exception>
    public static async Task<CalendarPage?> ReadAsync(Stream json, CancellationToken cancellationToken) =>
        Of(await JsonSerializer.DeserializeAsync(json, GraphJson.Default.EventsJson, cancellationToken));

    private static CalendarPage? Of(EventsJson? source)
    {
        if (source is null)
        {
            return null;
        }

        // An event without an id or a valid time is left out, and the rest of the calendar counts.
        var events = source.Value?.Where(e => e?.IsDraft is not true).Select(e => e is null ? null : EventMapping.Read(e)).ToList();
        return new CalendarPage(
            [.. events?.OfType<CalendarEvent>() ?? []],
            source.NextLink is { Length: > 0 } next ? next : null,
            events is null ? "noValue" : null)
        {
            LostEvents = events?.Count(e => e is null) ?? 0,
        };
    }
}
