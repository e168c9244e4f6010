using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The people of one event: ORGANIZER and ATTENDEE (RFC 5545, 3.8.4).</summary>
internal sealed class IcsInvitees
{
    // Among more, nobody looks for namesakes: it is not a 1:1, whoever they are.
    private const int MaxNamesakes = 200;

    private readonly IcsDirectory directory;
    private readonly List<(IcsProperty Property, Attendee Entry)> entries = [];
    private readonly List<int> nameless = [];
    private readonly Attendee? organizer;

    private IcsInvitees(IcsComponent component, IcsSource source)
    {
        directory = source.Directory;
        foreach (var property in component.All("ATTENDEE"))
        {
            var read = source.Entries.Read(property);
            entries.AddRange(read.Select(entry => (property, entry)));
            if (read.Count == 0)
            {
                nameless.Add(property.Line);
            }
        }

        organizer = component.Find("ORGANIZER") is { } written && source.Entries.Read(written) is [var first, ..] ? first : null;
        List<Attendee> all = entries.Count > MaxNamesakes ? [] : entries.ConvertAll(e => e.Entry);
        var delegates = Delegates();
        Organizer = organizer is null ? null : Addressed(organizer, all);
        Attendees = [.. entries.Select(e => Addressed(
            DelegateOf(e, delegates) is { } to ? e.Entry with { DelegatedTo = to } : e.Entry, all))];
    }

    /// <summary>The lines of entries that name nobody.</summary>
    public IReadOnlyList<int> Nameless => nameless;

    public Attendee? Organizer { get; }

    public IReadOnlyList<Attendee> Attendees { get; }

    public static IcsInvitees Read(IcsComponent component, IcsSource source) => new(component, source);

    /// <summary>The delegates who say so themselves, by the person whom they stand in for.</summary>
    private Dictionary<EmailAddress, EmailAddress> Delegates()
    {
        var delegates = new Dictionary<EmailAddress, EmailAddress>();
        foreach (var (property, entry) in entries)
        {
            if (IcsPerson.Address(property.Parameter("DELEGATED-FROM")) is { } from)
            {
                delegates.TryAdd(from, entry.Address);
            }
        }

        return delegates;
    }

    /// <summary>The person they delegated to (RFC 5546, 2.1.3), according to their own entry or to the delegate's.</summary>
    private static EmailAddress? DelegateOf(
        (IcsProperty Property, Attendee Entry) entry, Dictionary<EmailAddress, EmailAddress> delegates) =>
        IcsPerson.Address(entry.Property.Parameter("DELEGATED-TO"))
            ?? (delegates.TryGetValue(entry.Entry.Address, out var delegated) ? delegated : null);

    /// <summary>Somebody without a usable address is found by name.</summary>
    private Attendee Addressed(Attendee entry, IReadOnlyList<Attendee> all) =>
        EntryNames.WithAddress(entry, organizer, all, directory.Organisation);
}
