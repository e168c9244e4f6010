using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>
/// https://learn.microsoft.com/graph/api/event-update. An organiser changes everybody's copy and mails everybody; an attendee changes only
/// their own. Changing one occurrence makes it an exception.
/// </summary>
internal sealed class PatchEndpoint(Tenant tenant, CalendarStore calendars, CalendarChanges changes, SimulatorOptions options)
{
    private static readonly Duration Horizon = Duration.FromDays(400);

    private readonly Lock gate = new();

    public IEnumerable<Operation> Operations =>
        [new("PATCH", "/users/{user-id}/events/{event-id}", ["Calendars.ReadWrite"], (call, _) => Task.FromResult(Patch(call)))];

    private GraphResponse Patch(GraphCall call)
    {
        call.Query.Only("$select", "$expand");
        var owner = CalendarEndpoints.OwnerOf(call, tenant);
        var id = EventId.Parse(call.Values["event-id"], owner);
        var patch = EventPatch.Read(call.JsonBody());
        var now = Instant.FromDateTimeOffset(options.Time.GetUtcNow());
        EventCopy before, after;
        lock (gate)
        {
            before = calendars.Find(owner, id) ?? throw GraphRefusal.NoSuchItem();
            CheckVersion(call.Header("If-Match"), before);
            var key = new EditKey(before.IsOrganizer ? null : owner.Id, id.Uid, id.OriginalStart);
            calendars.Save(key, patch.Over(calendars.EditOf(key), before, options.Html, now));
            after = calendars.Find(owner, id)!;
        }

        Notify(patch, after, now);
        return CalendarEndpoints.One(call, after);
    }

    private void Notify(EventPatch patch, EventCopy after, Instant now)
    {
        if (after.IsOrganizer && patch.ConcernsAttendees)
            changes.Mails.Announce(after, after.Kind == EventKind.SeriesMaster ? Exceptions(after, now) : [], now);
        changes.Updated(after, reachesAttendees: after.IsOrganizer && patch.ConcernsAttendees);
    }

    private IEnumerable<EventCopy> Exceptions(EventCopy master, Instant now) => calendars
        .Instances(master.Owner, master.Event.Uid, new Interval(now - Horizon, now + Horizon))
        .Where(c => c.Kind == EventKind.Exception);

    private static void CheckVersion(string? ifMatch, EventCopy copy)
    {
        if (ifMatch is not (null or "*") && ifMatch.Trim() != copy.ETag)
        {
            throw new GraphRefusal(
                412,
                "ErrorIrresolvableConflict",
                "The send or update operation could not be performed because the change key passed in the request does not match "
                    + "the current change key for the item.");
        }
    }
}
