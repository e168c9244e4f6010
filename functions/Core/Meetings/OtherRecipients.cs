using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>
/// Who or what receives an invite besides two people and rooms. If anybody does, only a link is written into it, and nothing about the two,
/// no matter how the meeting counts in figures. Here the two are recognised only by addresses in the directory: a name is not enough.
/// </summary>
internal sealed class OtherRecipients(CalendarEvent meeting, Organisation organisation, NotPeople notPeople)
{
    private readonly EntryReader reader = new(meeting, organisation, notPeople);

    /// <summary>Each of them once, in the order of the invite.</summary>
    public IReadOnlyList<InviteRecipient> Besides(PersonId one, PersonId other)
    {
        bool IsOneOfThem(Person? person) => person is { } known && (known.Id == one || known.Id == other);

        var entries = Invited().Select(reader.Read).Where(e => !IsRoom(e) && (e.Attendee.IsFoundByName || !IsOneOfThem(e.Who.Person)));
        var sender = meeting.SentBy is { } address && organisation.Find(address, meeting.Time.Start) is var who && !IsOneOfThem(who)
            ? who?.Name ?? address.Value
            : null;
        return
        [
            .. entries.Select(e => new InviteRecipient(KindOf(e), NameOf(e)))
                .Concat(sender is null ? [] : [new InviteRecipient(InviteRecipientKind.Person, sender)])
                .Distinct(),
        ];
    }

    // The organiser of their own copy is the owner of the calendar, whatever address Exchange shows for them.
    private IEnumerable<Attendee> Invited() =>
        meeting is { IsOrganizerCopy: false, Organizer: { } organizer } ? meeting.Attendees.Prepend(organizer) : meeting.Attendees;

    /// <summary>A person or group that somebody has booked like a room reads the invite all the same.</summary>
    private bool IsRoom(InviteEntry entry) =>
        entry.Kind == EntryKind.Room
        && organisation.Resolve(entry.Attendee.Address).Kind is DirectoryEntryKind.Room or DirectoryEntryKind.Unknown;

    private static string NameOf(InviteEntry entry) => entry.Who.Person?.Name ?? entry.Attendee.Name ?? entry.Who.Address.Value;

    private static InviteRecipientKind KindOf(InviteEntry entry) => entry.Kind switch
    {
        _ when entry.Attendee.IsFoundByName => InviteRecipientKind.FoundByName,
        EntryKind.Notetaker => InviteRecipientKind.Notetaker,
        EntryKind.CalendarRelay => InviteRecipientKind.CalendarRelay,
        EntryKind.LoggingAddress => InviteRecipientKind.LoggingAddress,
        EntryKind.Group => InviteRecipientKind.Group,
        EntryKind.Participant or EntryKind.Room or EntryKind.NotAPerson or EntryKind.Informed or EntryKind.Delegator or _ =>
            InviteRecipientKind.Person,
    };
}
