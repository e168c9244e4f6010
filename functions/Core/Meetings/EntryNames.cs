using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Entries without an address of use: Exchange's directory names that nobody knows, <c>invalid:nomail</c>, a relay's. They are whoever has
/// their name: on the same invite, else in the organisation, where exactly one has it. Otherwise they stay somebody unknown.
/// </summary>
public static class EntryNames
{
    /// <summary>The entry with the address of the only person of its name; the same entry when it needs none, or nobody is found.</summary>
    /// <param name="entry">The organiser or one of the attendees.</param>
    /// <param name="organizer">The organiser of the invite, if it names one.</param>
    /// <param name="attendees">All attendees of the invite.</param>
    /// <param name="organisation">Who is known.</param>
    public static Attendee Addressed(
        Attendee entry, Attendee? organizer, IReadOnlyList<Attendee> attendees, Organisation organisation)
    {
        if (IsAddress(entry.Address) || entry.Name is not { } name || IsNoPerson(entry.Type) || IsKnown(entry.Address, organisation))
        {
            return entry;
        }

        return (Namesake(name, organizer, attendees) ?? organisation.FindByName(name)?.Email) is { } address
            ? entry with { Address = address, IsFoundByName = true }
            : entry;
    }

    private static bool IsNoPerson(AttendeeType type) => type is AttendeeType.Resource or AttendeeType.Group;

    private static bool IsAddress(EmailAddress address) => address.IsSmtp && NotPeople.Known.Find(address) != EntryKind.CalendarRelay;

    private static bool IsKnown(EmailAddress address, Organisation organisation) =>
        organisation.Resolve(address).Kind != DirectoryEntryKind.Unknown;

    /// <summary>The address of the only entry with this name that has one.</summary>
    private static EmailAddress? Namesake(string name, Attendee? organizer, IReadOnlyList<Attendee> attendees)
    {
        var found = organizer is not null && HasName(organizer, name) ? organizer.Address : (EmailAddress?)null;
        foreach (var attendee in attendees)
        {
            if (!HasName(attendee, name) || attendee.Address == found)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = attendee.Address;
        }

        return found;
    }

    private static bool HasName(Attendee entry, string name) =>
        !IsNoPerson(entry.Type) && IsAddress(entry.Address)
        && entry.Name.AsSpan().Trim().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
