using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Whom one event names: ORGANIZER and ATTENDEE (RFC 5545, 3.8.4).</summary>
internal sealed class IcsInvited
{
    // Nothing to which so many are invited is a 1:1.
    private const int MostAttendees = 2000;

    private readonly IcsDirectory directory;
    private readonly IReadOnlyList<(IcsProperty Property, Attendee Entry)> entries;
    private readonly Attendee? organizer;

    private IcsInvited(IcsComponent component, IcsDirectory directory)
    {
        this.directory = directory;
        var attendees = component.All("ATTENDEE").Take(MostAttendees).ToList();
        entries = [.. attendees.SelectMany(p => IcsPerson.Read(p) is { } entry ? [(p, entry)] : Array.Empty<(IcsProperty, Attendee)>())];
        Nameless = [.. attendees.Where(p => IcsPerson.Read(p) is null && !IcsPerson.IsNobody(p)).Select(p => p.Line)];
        organizer = component.Find("ORGANIZER") is { } property ? IcsPerson.Read(property) : null;
    }

    /// <summary>The lines of entries that name nobody.</summary>
    public IReadOnlyList<int> Nameless { get; }

    public Attendee? Organizer => organizer is null ? null : Addressed(organizer);

    /// <summary>Without those who sent somebody else in their place.</summary>
    public IReadOnlyList<Attendee> Attendees
    {
        get
        {
            var delegators = Delegators();
            return [.. entries
                .Where(e => e.Entry.Response != AttendeeResponse.Delegated || !delegators.Contains(e.Entry.Address))
                .Select(e => Addressed(Placed(e.Property, e.Entry)))];
        }
    }

    public static IcsInvited Read(IcsComponent component, IcsDirectory directory) => new(component, directory);

    /// <summary>Whose delegate stands in the list too (RFC 5546, 2.1.3), so that only one of the two takes part.</summary>
    private HashSet<EmailAddress> Delegators()
    {
        var listed = entries.Select(e => e.Entry.Address).ToHashSet();
        return entries
            .Where(e => IcsPerson.Address(e.Property.Parameter("DELEGATED-TO")) is { } to && to != e.Entry.Address && listed.Contains(to))
            .Select(e => e.Entry.Address)
            .Concat(entries.Select(e => IcsPerson.Address(e.Property.Parameter("DELEGATED-FROM"))).OfType<EmailAddress>())
            .ToHashSet();
    }

    // Exchange 2003 and 2007 write rooms so, without CUTYPE (MS-OXCICAL, 2.1.3.1.1.20.2).
    private Attendee Placed(IcsProperty property, Attendee entry) =>
        entry.Type == AttendeeType.Optional && IcsPerson.IsNonParticipant(property) && directory.Find(entry.Address) is null
            ? entry with { Type = AttendeeType.Resource }
            : entry;

    /// <summary>Whoever has no address of use is the one of that name: among the others of the event, else in the organisation.</summary>
    private Attendee Addressed(Attendee entry)
    {
        var isPerson = entry.Type is AttendeeType.Required or AttendeeType.Optional;
        if (!isPerson || entry.Address.IsSmtp || entry.Name is not { } name || directory.Find(entry.Address) is not null)
        {
            return entry;
        }

        var same = entries
            .Where(e => e.Entry.Address.IsSmtp && string.Equals(e.Entry.Name, name, StringComparison.OrdinalIgnoreCase))
            .Select(e => e.Entry.Address)
            .Distinct()
            .Take(2)
            .ToList();
        return entry with { Address = same.Count == 1 ? same[0] : directory.FindByName(name)?.Email ?? entry.Address };
    }
}
