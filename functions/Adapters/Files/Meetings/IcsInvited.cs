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
        Nameless = [.. attendees.Where(p => IcsPerson.Read(p) is null).Select(p => p.Line)];
        organizer = component.Find("ORGANIZER") is { } property ? IcsPerson.Read(property) : null;
    }

    /// <summary>The lines of entries that name nobody.</summary>
    public IReadOnlyList<int> Nameless { get; }

    public Attendee? Organizer => organizer is null ? null : Addressed(organizer);

    public IReadOnlyList<Attendee> Attendees => [.. entries.Select(e => Addressed(e.Entry with { DelegatedTo = DelegateOf(e) }))];

    public static IcsInvited Read(IcsComponent component, IcsDirectory directory) => new(component, directory);

    /// <summary>Whom they sent instead (RFC 5546, 2.1.3): they say it, or the other one does.</summary>
    private EmailAddress? DelegateOf((IcsProperty Property, Attendee Entry) entry) =>
        IcsPerson.Address(entry.Property.Parameter("DELEGATED-TO"))
            ?? entries.Where(e => IcsPerson.Address(e.Property.Parameter("DELEGATED-FROM")) == entry.Entry.Address)
                .Select(e => (EmailAddress?)e.Entry.Address)
                .FirstOrDefault();

    /// <summary>Whoever has no address of use is the one of that name.</summary>
    private Attendee Addressed(Attendee entry) =>
        EntryNames.Addressed(entry, organizer, [.. entries.Select(e => e.Entry)], directory.Organisation);
}
