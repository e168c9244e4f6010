using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The owner of a calendar file.</summary>
internal sealed record IcsOwner(PersonId Person, EmailAddress Mailbox, DateTimeZone? Zone)
{
    // Google and Apple, Exchange, Evolution and others.
    private static readonly string[] Names = ["X-WR-CALNAME", "X-WR-RELCALID", "X-OWNER", "X-PRIMARY-CALENDAR"];

    /// <summary>What is in nobody else's calendar.</summary>
    public MeetingHolders Holds { get; } = MeetingHolders.Only(Person);

    /// <summary>
    /// The owner according to the file's name, its folder's name or the calendar itself, in this order, if it is the address of somebody in
    /// the organisation. Otherwise an outsider whose address is the file's name, because nobody names a file after an address by accident.
    /// Null if nothing names an owner.
    /// </summary>
    public static IcsOwner? Of(string file, IEnumerable<IcsComponent> calendars, Organisation organisation)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var folder = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)));
        var written = calendars.SelectMany(c => c.Properties.Where(p => Names.Contains(p.Name)).Select(p => p.Text)).ToList();
        return written.Prepend(folder).Prepend(name).Select(text => Known(text, organisation)).FirstOrDefault(owner => owner is not null)
            ?? Outsider(name);
    }

    private static IcsOwner? Known(string? text, Organisation organisation) =>
        IcsPerson.Address(text) is { } address && organisation.Find(address) is { } person
            ? new IcsOwner(person.Id, person.Email, person.TimeZone == DateTimeZone.Utc ? null : person.TimeZone)
            : null;

    private static IcsOwner? Outsider(string name) =>
        IcsPerson.Address(name) is { IsSmtp: true } address ? new IcsOwner(IcsPeople.ByAddress(address), address, null) : null;
}

/// <summary>
/// Which addresses belong to the same person: all addresses of somebody in the organisation; an outsider is identified by the address.
/// </summary>
internal sealed class IcsPeople(Organisation organisation)
{
    public static PersonId ByAddress(EmailAddress address) => new(address.Value);

    public bool IsKnown(EmailAddress address) => organisation.Find(address) is not null;

    public PersonId Of(EmailAddress address) => organisation.Find(address)?.Id ?? ByAddress(address);
}
