using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// https://learn.microsoft.com/graph/api/calendar-getschedule. A mailbox that cannot be read is an entry with an error in an answer of
/// 200. It is not documented whether an application needs access to the mailbox in the path, to each that it asks about, or to both; here
/// to both.
/// </summary>
internal sealed class ScheduleEndpoint(Tenant tenant, CalendarStore calendars, Tokens tokens)
{
    private const int MaxMailboxes = 20;
    private const int MaxDays = 62;

    private static readonly string[] Reading = ["Calendars.ReadBasic.All", "Calendars.Read", "Calendars.ReadWrite"];

    public IEnumerable<Operation> Operations =>
    [
        new("POST", "/users/{user-id}/calendar/getSchedule", Reading, (call, _) => Task.FromResult(Answer(call))),
    ];

    private GraphResponse Answer(GraphCall call)
    {
        CalendarEndpoints.OwnerOf(call, tenant);
        // Parameters of an action have any case: the SDK writes Schedules, the page schedules.
        var body = JsonNode.Parse(call.JsonBody().ToJsonString(), new JsonNodeOptions { PropertyNameCaseInsensitive = true })!.AsObject();
        var addresses = body["schedules"]?.AsArray().Select(a => (string)a!).ToList() ?? [];
        var minutes = (int?)body["availabilityViewInterval"] ?? 30;
        var window = new Interval(InstantOf(body, "startTime"), InstantOf(body, "endTime"));
        _ = addresses.Count is > 0 and <= MaxMailboxes ? addresses : throw Invalid($"{addresses.Count} schedules");
        _ = minutes is >= 5 and <= 1440 ? minutes : throw Invalid("availabilityViewInterval");
        _ = window.Duration <= Duration.FromDays(MaxDays)
            ? window
            : throw new GraphRefusal(400, "ErrorTimeIntervalTooBig", "The requested time duration specified is too long.");
        return GraphResponse.Ok(new JsonObject
        {
            ["@odata.context"] = $"{call.Root}/$metadata#Collection(microsoft.graph.scheduleInformation)",
            ["value"] = new JsonArray([.. addresses.Select(a => Entry(call, a, window, Duration.FromMinutes(minutes)))]),
        });
    }

    private JsonObject Entry(GraphCall call, string address, Interval window, Duration slot)
    {
        var owner = tenant.Users.FirstOrDefault(u => u.IsReachedBy(address));
        if (owner is null or { HasMailbox: false })
            return Failed(address, "ErrorMailRecipientNotFound");
        if (!tokens.IsOpen(call.App, owner.Id) && call.App.SignedInAs is null)
            return Failed(address, "ErrorNoFreeBusyAccess");
        var taken = calendars.View(owner, window).Where(c => !c.Event.IsCancelled && c.Response != "declined").ToList();
        return new JsonObject
        {
            ["scheduleId"] = address,
            ["availabilityView"] = string.Concat(Slots(window, slot).Select(s => Digit(taken, s))),
            ["scheduleItems"] = new JsonArray([.. taken.Select(Item)]),
            ["workingHours"] = Hours(owner),
        };
    }

    // The message contains the address, so it must not be logged.
    private static JsonObject Failed(string address, string code) => new()
    {
        ["scheduleId"] = address,
        ["error"] = new JsonObject
        {
            ["message"] = $"Unable to resolve e-mail address {address} to an Active Directory object.",
            ["responseCode"] = code,
        },
    };

    private static IEnumerable<Interval> Slots(Interval window, Duration slot)
    {
        for (var start = window.Start; start < window.End; start += slot)
            yield return new Interval(start, start + slot);
    }

    /// <summary>The busiest of the slot. Working elsewhere is 0, like free, and 4 is never sent.</summary>
    private static char Digit(IEnumerable<EventCopy> taken, Interval slot) => taken
        .Where(c => c.Event.Time.Duration > Duration.Zero && c.Event.Overlaps(slot))
        .Select(c => c.Event.ShowAs switch { "tentative" => '1', "busy" => '2', "oof" => '3', _ => '0' })
        .DefaultIfEmpty('0').Max();

    private static JsonObject Item(EventCopy copy) => new()
    {
        ["isPrivate"] = copy.Event.Sensitivity == "private",
        ["status"] = copy.Event.ShowAs,
        ["subject"] = copy.Event.Subject,
        ["start"] = Moment(copy.Event.Time.Start),
        ["end"] = Moment(copy.Event.Time.End),
    };

    private static JsonObject Moment(Instant instant) => new()
    {
        ["dateTime"] = instant.ToString("uuuu-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };

    private static JsonObject Hours(SimulatedUser owner) => new()
    {
        ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
        ["startTime"] = owner.Hours.Start,
        ["endTime"] = owner.Hours.End,
        ["timeZone"] = owner.Hours.TimeZone is { } custom
            ? JsonNode.Parse(custom)
            : new JsonObject { ["name"] = TimeZoneInfo.TryConvertIanaIdToWindowsId(owner.TimeZone, out var name) ? name : owner.TimeZone },
    };

    private static Instant InstantOf(JsonObject body, string name)
    {
        var (text, zone) = ((string?)body[name]?["dateTime"], (string?)body[name]?["timeZone"]);
        if (zone != "UTC")
            throw GraphRefusal.NotSimulated($"{name} in the zone {zone}");
        return LocalDateTimePattern.ExtendedIso.Parse(text ?? string.Empty) is { Success: true, Value: var local }
            ? local.InUtc().ToInstant()
            : throw Invalid(name);
    }

    private static GraphRefusal Invalid(string what) => new(400, "ErrorInvalidParameter", $"The value of {what} is invalid.");
}
