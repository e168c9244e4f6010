using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The people of one event: ORGANIZER and ATTENDEE (RFC 5545, 3.8.4).</summary>
internal sealed class IcsInvitees
{
    // An event with this many attendees is not a 1:1.
    private const int MaxAttendees = 2000;

    private readonly IcsDirectory directory;
    private readonly IReadOnlyList<(IcsProperty Property, Attendee Entry)> entries;
    private readonly Attendee? organizer;

    private IcsInvitees(IcsComponent component, IcsDirectory directory)
    {
        this.directory = directory;
        var attendees = component.All("ATTENDEE").Take(MaxAttendees).ToList();
        entries = [.. attendees.SelectMany(p => IcsPerson.Read(p) is { } entry ? [(p, entry)] : Array.Empty<(IcsProperty, Attendee)>())];
        Nameless = [.. attendees.Where(p => IcsPerson.Read(p) is null).Select(p => p.Line)];
        organizer = component.Find("ORGANIZER") is { } property ? IcsPerson.Read(property) : null;
    }

    /// <summary>The lines of entries that name nobody.</summary>
    public IReadOnlyList<int> Nameless { get; }

    public Attendee? Organizer => organizer is null ? null : Addressed(organizer);

    public IReadOnlyList<Attendee> Attendees => [.. entries.Select(e => Addressed(e.Entry with { DelegatedTo = DelegateOf(e) }))];

    public static IcsInvitees Read(IcsComponent component, IcsDirectory directory) => new(component, directory);

    /// <summary>The person they delegated to (RFC 5546, 2.1.3), according to their own entry or to the delegate's.</summary>
    private EmailAddress? DelegateOf((IcsProperty Property, Attendee Entry) entry) =>
        IcsPerson.Address(entry.Property.Parameter("DELEGATED-TO"))
            ?? entries.Where(e => IcsPerson.Address(e.Property.Parameter("DELEGATED-FROM")) == entry.Entry.Address)
                .Select(e => (EmailAddress?)e.Entry.Address)
                .FirstOrDefault();

    /// <summary>Somebody without a usable address is found by name.</summary>
    private Attendee Addressed(Attendee entry) =>
        EntryNames.WithAddress(entry, organizer, [.. entries.Select(e => e.Entry)], directory.Organisation);
}
