using System.Text.Json;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Serialization.Json;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>
/// One page of a calendar, in our own words. The models of the Graph SDK take some twenty times the memory of what they say (6 MB for the
/// calendar of a manager), so a page is turned into this as soon as it is read, one after the other.
/// </summary>
/// <param name="Events">Those on it, without drafts.</param>
/// <param name="Next">Where the next page is; null on the last.</param>
/// <param name="Fault">Why it is no page of a calendar; null when it is one.</param>
internal sealed record CalendarPage(IReadOnlyList<CalendarEvent> Events, string? Next, string? Fault)
{
    public static CalendarPage? Read(JsonElement json) =>
        new JsonParseNode(json).GetObjectValue(EventCollectionResponse.CreateFromDiscriminatorValue) is { } given ? Of(given) : null;

    public static CalendarPage Of(EventCollectionResponse given)
    {
        var events = given.Value?.Where(e => e.IsDraft is not true).Select(EventMapping.Read).ToList();
        return new CalendarPage(
            [.. events?.OfType<CalendarEvent>() ?? []],
            given.OdataNextLink is { Length: > 0 } next ? next : null,
            events is null ? "noValue" : events.Contains(null) ? "eventWithoutTime" : null);
    }
}
