using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// The one place that decides which person an entry of an invite is, or what else it is. The add-in does the same as far as it can without
/// a directory (addin/src/domain/meetings/entries.ts), and one table tests both (recognition-cases.json).
/// </summary>
internal readonly struct EntryReader(CalendarEvent meeting, Organisation organisation, NotPeople notPeople)
{
    /// <summary>
    /// What this entry of the meeting is. The organisation's own list takes precedence over the directory, and the directory over the
    /// built-in list.
    /// </summary>
    public InviteEntry Read(Attendee written)
    {
        var listed = notPeople.Find(written.Address);
        if (listed == EntryKind.NotAPerson)
        {
            return new InviteEntry(written, new Participant(written.Address, null), EntryKind.NotAPerson);
        }

        var attendee = EntryNames.WithAddress(written, meeting.Organizer, meeting.Attendees, organisation);
        var (kind, person) = organisation.Resolve(attendee.Address, meeting.Time.Start);
        var who = new Participant(person is null ? attendee.Address.WithoutTag : attendee.Address, person);
        return new InviteEntry(attendee, who, KindOf(attendee, kind));
    }

    /// <summary>The entry of the organiser.</summary>
    public InviteEntry? ReadOrganizer() => meeting.Organizer is { } organizer ? Read(organizer) : null;

    private EntryKind KindOf(Attendee attendee, DirectoryEntryKind known) => (attendee.Type, known) switch
    {
        (AttendeeType.Resource, _) or (_, DirectoryEntryKind.Room) => EntryKind.Room,
        (AttendeeType.Group, _) or (_, DirectoryEntryKind.Group) => EntryKind.Group,
        (_, DirectoryEntryKind.Unknown) when notPeople.Find(attendee.Address) is { } nobody => nobody,
        (AttendeeType.Informed, _) => EntryKind.Informed,
        _ => HasSentSubstitute(attendee) ? EntryKind.Delegator : EntryKind.Participant,
    };

    private bool HasSentSubstitute(Attendee attendee)
    {
        if (attendee is not { Response: AttendeeResponse.Delegated, DelegatedTo: { } delegated } || IsSame(attendee.Address, delegated))
        {
            return false;
        }

        foreach (var other in meeting.Attendees)
        {
            if (IsSame(other.Address, delegated))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSame(EmailAddress one, EmailAddress other) =>
        new Participant(one.WithoutTag, Find(one)).Is(new Participant(other.WithoutTag, Find(other)));

    private Person? Find(EmailAddress address) => organisation.Find(address, meeting.Time.Start);
}
