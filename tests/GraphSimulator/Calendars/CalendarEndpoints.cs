using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>https://learn.microsoft.com/graph/api/user-list-calendarview, event-get and event-list-instances.</summary>
internal sealed class CalendarEndpoints(Tenant tenant, CalendarStore calendars)
{
    private const int MaxViewDays = 1825;

    private static readonly string[] Reading = ["Calendars.ReadBasic.All", "Calendars.Read", "Calendars.ReadWrite"];

    // user-list-calendarview: these two "do not support $select".
    private static readonly string[] NotInViews = ["createdDateTime", "lastModifiedDateTime"];

    public IEnumerable<Operation> Operations =>
    [
        new("GET", "/users/{user-id}/calendarView", Reading, (call, _) => Task.FromResult(View(call))),
        new("GET", "/users/{user-id}/calendar/calendarView", Reading, (call, _) => Task.FromResult(View(call))),
        new("GET", "/users/{user-id}/events/{event-id}", Reading, (call, _) => Task.FromResult(Get(call))),
        new("GET", "/users/{user-id}/events/{event-id}/instances", Reading, (call, _) => Task.FromResult(Instances(call))),
    ];

    /// <summary>The user whose mailbox the path names. Throws Graph's refusal if there is none.</summary>
    public static SimulatedUser OwnerOf(GraphCall call, Tenant tenant)
    {
        var owner = tenant.Find(call.Values["user-id"]) ?? throw GraphRefusal.NoSuchMailboxOwner(call.Values["user-id"]);
        return owner.HasMailbox && owner.Mail is not null ? owner : throw GraphRefusal.NoMailbox();
    }

    private GraphResponse View(GraphCall call)
    {
        // $expand of extended properties is accepted but has no effect here, as users report (microsoft-graph-docs-contrib issue 3281).
        call.Query.Only("$top", "$select", "$skip", "$orderby", "$count", "$expand");
        var owner = OwnerOf(call, tenant);
        return Page(call, $"users('{owner.Id}')/calendarView", calendars.View(owner, WindowOf(call)));
    }

    private GraphResponse Instances(GraphCall call)
    {
        call.Query.Only("$top", "$select", "$skip", "$orderby", "$count");
        var owner = OwnerOf(call, tenant);
        var series = calendars.Find(owner, EventId.Parse(call.Values["event-id"], owner)) ?? throw GraphRefusal.NoSuchItem();
        return series.Kind == EventKind.SeriesMaster
            ? Page(
                call,
                $"users('{owner.Id}')/events('{call.Values["event-id"]}')/instances",
                calendars.Instances(owner, series.Event.Uid, WindowOf(call)))
            : throw new GraphRefusal(400, "ErrorInvalidOperation", "The event is no master of a series.");
    }

    private GraphResponse Get(GraphCall call)
    {
        call.Query.Only("$select", "$expand");
        var owner = OwnerOf(call, tenant);
        var copy = calendars.Find(owner, EventId.Parse(call.Values["event-id"], owner)) ?? throw GraphRefusal.NoSuchItem();
        return One(call, copy);
    }

    /// <summary>One event with its ETag, as in responses to GET and PATCH.</summary>
    public static GraphResponse One(GraphCall call, EventCopy copy)
    {
        var json = EventProperties.Of(copy, EventProperties.Chosen(call), call.Preferences);
        ExtendedProperties.Expand(call, copy, json);
        json.Insert(0, "@odata.context", $"{call.Root}/$metadata#users('{copy.Owner.Id}')/events/$entity");
        return call.Preferences.ApplyTo(GraphResponse.Ok(json).With("ETag", copy.ETag));
    }

    private static GraphResponse Page(GraphCall call, string context, IReadOnlyList<EventCopy> all)
    {
        var (size, skip) = (SizeOf(call.Query), call.Query.Integer("$skip") ?? 0);
        var preferences = call.Preferences;
        IReadOnlyList<string> names =
        [
            .. EventProperties
                .Chosen(call)
                .Where(n => call.Query.Select() is null || !NotInViews.Contains(n, StringComparer.OrdinalIgnoreCase)),
        ];
        var answer = new JsonObject { ["@odata.context"] = $"{call.Root}/$metadata#{context}" };
        if (call.Query.IsTrue("$count"))
            answer["@odata.count"] = all.Count;
        answer["value"] = new JsonArray([
            .. Ordered(all, call.Query["$orderby"]).Skip(skip).Take(size).Select(c => EventProperties.Of(c, names, preferences)),
        ]);
        if (skip + size < all.Count)
            answer["@odata.nextLink"] = call.LinkWith(("$skip", (skip + size).ToString(CultureInfo.InvariantCulture)));
        return preferences.ApplyTo(GraphResponse.Ok(answer));
    }

    private static int SizeOf(GraphQuery query) =>
        query.Integer("$top") switch
        {
            null => 10,
            0 => throw GraphRefusal.BadRequest(
                "Invalid value '0' for $top query option found. The $top query option requires a positive integer value."),
            > 1000 and var top => throw GraphRefusal.BadRequest(
                $"The limit of '1000' for Top query has been exceeded. The value from the incoming request is '{top}'."),
            { } top => top,
        };

    private static IEnumerable<EventCopy> Ordered(IReadOnlyList<EventCopy> all, string? order) => order?.ToLowerInvariant() switch
    {
        null or "start/datetime" or "start/datetime asc" => all,
        "start/datetime desc" => all.Reverse(),
        "end/datetime" or "end/datetime asc" => all.OrderBy(c => c.Event.Time.End),
        "end/datetime desc" => all.OrderByDescending(c => c.Event.Time.End),
        _ => throw GraphRefusal.NotSimulated($"order by {order}"),
    };

    private static Interval WindowOf(GraphCall call)
    {
        if (call.Query["startDateTime"] is not { } from || call.Query["endDateTime"] is not { } to)
        {
            throw new GraphRefusal(
                400,
                "ErrorInvalidParameter",
                "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");
        }

        var (start, end) = (InstantOf("StartDateTime", from), InstantOf("EndDateTime", to));
        if (end < start)
            throw new GraphRefusal(
                400, "ErrorCalendarEndDateIsEarlierThanStartDate", "The specified end date is earlier than the start date.");
        return end - start <= Duration.FromDays(MaxViewDays)
            ? new Interval(start, end)
            : throw new GraphRefusal(
                400,
                "ErrorCalendarViewRangeTooBig",
                "The range between the start and end dates is greater than the allowed range. Maximum number of days: "
                    + $"{MaxViewDays}.");
    }

    /// <summary>Uses the offset in the value, or UTC without one (user-list-calendarview).</summary>
    private static Instant InstantOf(string name, string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? Instant.FromDateTimeOffset(value)
            : throw new GraphRefusal(400, "ErrorInvalidParameter", $"The value '{text}' of parameter '{name}' is invalid.");
}
