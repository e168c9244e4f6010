using System.Collections.Frozen;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>The properties of Graph's <c>event</c> (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventProperties
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> WindowsNames = new();

    private const string Never = "0001-01-01T00:00:00Z";

    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff");

    public static FrozenDictionary<string, (string Name, Func<EventCopy, Preferences, JsonNode?> Value)> All { get; } =
        new (string Name, Func<EventCopy, Preferences, JsonNode?> Value)[]
        {
            ("id", (c, p) => c.Id.Text(p.ImmutableIds)),
            ("createdDateTime", (_, _) => "2020-01-01T00:00:00Z"),
            ("lastModifiedDateTime", (c, _) => c.ModifiedAt is { } at ? InstantPattern.ExtendedIso.Format(at) : "2020-01-01T00:00:00Z"),
            ("changeKey", (c, _) => c.ChangeKey),
            ("categories", (c, _) => new JsonArray([.. c.Categories.Select(x => (JsonNode)x)])),
            ("transactionId", (_, _) => null),
            ("originalStartTimeZone", (c, _) => WindowsName(c.Event.TimeZone)),
            ("originalEndTimeZone", (c, _) => WindowsName(c.Event.TimeZone)),
            ("originalStart", (c, _) => c.IsOfSeries ? InstantPattern.General.Format(c.Event.OriginalStart!.Value) : null),
            ("iCalUId", (c, _) => c.ICalUId),
            ("reminderMinutesBeforeStart", (_, _) => 15),
            ("isReminderOn", (_, _) => true),
            ("hasAttachments", (_, _) => false),
            ("subject", (c, _) => c.Event.Subject),
            ("bodyPreview", (c, _) => MeetingBody.Preview(Html(c))),
            ("importance", (_, _) => "normal"),
            ("sensitivity", (c, _) => c.Event.Sensitivity),
            ("isAllDay", (c, _) => c.Event.IsAllDay),
            ("isCancelled", (c, _) => c.Event.IsCancelled),
            ("isDraft", (_, _) => false),
            ("isOrganizer", (c, _) => c.IsOrganizer),
            ("responseRequested", (_, _) => true),
            ("seriesMasterId", (c, p) => c.MasterId?.Text(p.ImmutableIds)),
            ("showAs", (c, _) => c.Event.ShowAs),
            ("type", (c, _) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(c.Kind.ToString())),
            ("webLink", (c, _) => $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(c.Id.Text(false))}&exvsurl=1&path=/calendar/item"),
            ("onlineMeetingUrl", (_, _) => null),
            ("isOnlineMeeting", (c, _) => c.Event.JoinUrl is not null),
            ("onlineMeetingProvider", (c, _) => c.Event.JoinUrl is null ? "unknown" : "teamsForBusiness"),
            ("allowNewTimeProposals", (_, _) => true),
            ("hideAttendees", (c, _) => c.Event.HideAttendees),
            ("recurrence", (c, _) => c.Kind == EventKind.SeriesMaster ? Recurrence.Of(c) : null),
            ("responseStatus", (c, _) => new JsonObject { ["response"] = c.Response, ["time"] = Never }),
            ("body", (c, p) => new JsonObject { ["contentType"] = p.PlainText ? "text" : "html", ["content"] = p.PlainText ? MeetingBody.Text(Html(c)) : Html(c) }),
            ("start", (c, p) => Time(c.Event, c.Event.Time.Start, p)),
            ("end", (c, p) => Time(c.Event, c.Event.Time.End, p)),
            ("location", (c, _) => Location(c.Event)),
            ("locations", (c, _) => c.Event.Attendees.Any(a => a.Type == "resource") ? new JsonArray(Location(c.Event)) : []),
            ("attendees", (c, _) => new JsonArray([.. c.VisibleAttendees.Select(Attendee)])),
            ("organizer", (c, _) => new JsonObject { ["emailAddress"] = Address(c.Event.Organizer?.Name ?? c.Owner.DisplayName, c.Event.Organizer?.Address ?? c.Owner.Mail) }),
            ("onlineMeeting", (c, _) => c.Event.JoinUrl is { } url ? new JsonObject { ["joinUrl"] = url } : null),
        }.ToFrozenDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Withheld from an app with Calendars.ReadBasic.All (https://learn.microsoft.com/graph/permissions-reference).</summary>
    private static readonly FrozenSet<string> NotBasic = FrozenSet.ToFrozenSet(
        ["body", "bodyPreview", "hasAttachments"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null means all of them.</summary>
    public static IReadOnlyList<string> Chosen(GraphCall call)
    {
        var select = call.Query.Select();
        if (select?.FirstOrDefault(n => !All.ContainsKey(n)) is { } unknown)
            throw GraphRefusal.UnknownOutlookProperty(unknown);
        var basicOnly = !call.App.MayAnyOf(["Calendars.Read", "Calendars.ReadWrite"]);
        IEnumerable<string> names = select ?? All.Keys.AsEnumerable();
        return [.. names.Where(n => !basicOnly || !NotBasic.Contains(n))];
    }

    public static JsonObject Of(EventCopy copy, IReadOnlyList<string> names, Preferences preferences)
    {
        var json = new JsonObject { ["@odata.etag"] = copy.ETag };
        foreach (var name in names)
        {
            var (canonical, value) = All[name];
            json[canonical] = value(copy, preferences);
        }

        json.TryAdd("id", copy.Id.Text(preferences.ImmutableIds));
        return json;
    }

    public static string Html(EventCopy copy) => copy.WrittenHtml ?? MeetingBody.Of(copy.Event);

    /// <summary>All-day events are dates, not instants: midnight to midnight, whatever zone was requested.</summary>
    private static JsonObject Time(SimulatedEvent e, Instant instant, Preferences preferences)
    {
        var zone = e.IsAllDay ? DateTimeZoneProviders.Tzdb[e.TimeZone] : preferences.Zone;
        return new() { ["dateTime"] = WallTime.Format(instant.InZone(zone).LocalDateTime), ["timeZone"] = preferences.TimeZoneName };
    }

    private static JsonObject Attendee(SimulatedAttendee a) => new()
    {
        ["type"] = a.Type,
        ["status"] = new JsonObject { ["response"] = a.Response, ["time"] = Never },
        ["emailAddress"] = Address(a.Name ?? a.Address, a.Address),
    };

    private static JsonObject Address(string name, string? address) => new() { ["name"] = name, ["address"] = address };

    private static JsonObject Location(SimulatedEvent e)
    {
        var room = e.Attendees.FirstOrDefault(a => a.Type == "resource");
        return new() { ["displayName"] = room?.Name ?? room?.Address ?? "", ["locationType"] = "default", ["uniqueIdType"] = "unknown" };
    }

    private static string WindowsName(string iana) =>
        WindowsNames.GetOrAdd(iana, static name => TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out var windows) ? windows : name);
}
