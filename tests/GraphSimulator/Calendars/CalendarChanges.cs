using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Subscriptions;

namespace OutlookOneOnOne.SimulatedGraph.Calendars;

/// <summary>Changes to calendars, which are announced to attendees by mail and to subscribers by notification.</summary>
internal sealed class CalendarChanges(Tenant tenant, CalendarStore calendars, Notifier notifier)
{
    public AttendeeMails Mails { get; } = new();

    /// <summary>A change that the organiser makes in Outlook.</summary>
    public void Put(SimulatedEvent e)
    {
        var before = Holders(e).Where(u => CopyOf(e, u) is not null).Select(u => u.Id).ToHashSet();
        calendars.Put(e);
        foreach (var holder in Holders(e))
        {
            if (CopyOf(e, holder) is { } copy)
                notifier.Notify(before.Contains(holder.Id) ? "updated" : "created", copy);
        }
    }

    public void Remove(SimulatedEvent e)
    {
        var copies = Holders(e).Select(u => CopyOf(e, u)).OfType<EventCopy>().ToList();
        calendars.Remove(e);
        copies.ForEach(c => notifier.Notify("deleted", c));
    }

    /// <summary>A change through Graph.</summary>
    public void Updated(EventCopy changed, bool reachesAttendees)
    {
        foreach (
            var holder in reachesAttendees
                ? Holders(changed.Event).Where(u => u.Id != changed.Owner.Id).Prepend(changed.Owner)
                : [changed.Owner])
        {
            if (calendars.Find(holder, changed.Id with { Owner = holder.Id }) is { } copy)
                notifier.Notify("updated", copy);
        }
    }

    private EventCopy? CopyOf(SimulatedEvent e, SimulatedUser owner) =>
        calendars.Find(owner, new EventId(owner.Id, e.Uid, e.OriginalStart));

    private IEnumerable<SimulatedUser> Holders(SimulatedEvent e) => tenant.Users.Where(u => u.HasMailbox && e.StandsInCalendarOf(u));
}
