using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Resolves entries without a usable address, such as an unknown directory name of Exchange, <c>invalid:nomail</c> or a relay's address.
/// They are identified by name: by the only entry with this name on the same invite, or else by the only person with this name in the
/// organisation. Otherwise they remain unknown.
/// </summary>
public static class EntryNames
{
    /// <summary>
    /// The entry with the address of the only person with its name; the same entry if it has a usable address or nobody is found.
    /// </summary>
    /// <param name="entry">The organiser or one of the attendees.</param>
    /// <param name="organizer">The organiser of the invite, if it names one.</param>
    /// <param name="attendees">All attendees of the invite.</param>
    /// <param name="organisation">The organisation in which to look for the name.</param>
    public static Attendee WithAddress(
        Attendee entry, Attendee? organizer, IReadOnlyList<Attendee> attendees, Organisation organisation)
    {
        if (IsAddress(entry.Address) || entry.Name is not { } name || IsRoomOrGroup(entry.Type) || IsKnown(entry.Address, organisation))
        {
            return entry;
        }

        return (FindNamesake(name, organizer, attendees) ?? organisation.FindByName(name)?.Email) is { } address
            ? entry with { Address = address, IsFoundByName = true }
            : entry;
    }

    private static bool IsRoomOrGroup(AttendeeType type) => type is AttendeeType.Resource or AttendeeType.Group;

    private static bool IsAddress(EmailAddress address) => address.IsSmtp && NotPeople.Known.Find(address) != EntryKind.CalendarRelay;

    private static bool IsKnown(EmailAddress address, Organisation organisation) =>
        organisation.Resolve(address).Kind != DirectoryEntryKind.Unknown;

    /// <summary>The address of the only entry with this name that has one.</summary>
    private static EmailAddress? FindNamesake(string name, Attendee? organizer, IReadOnlyList<Attendee> attendees)
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
        !IsRoomOrGroup(entry.Type) && IsAddress(entry.Address)
        && entry.Name.AsSpan().Trim().Equals(name.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);
}
