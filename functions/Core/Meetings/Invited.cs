namespace OutlookOneOnOne.Core.Meetings;

/// <summary>Whom and what an invite names, its organiser first.</summary>
internal sealed class Invited(Recognition recognition)
{
    /// <summary>Every entry, also those of the same person.</summary>
    public IEnumerable<InviteEntry> Entries() => Attendees().Select(recognition.Entries.Read);

    /// <summary>Everybody invited, once each. The recogniser itself stops counting once the verdict is certain.</summary>
    public IEnumerable<Participant> Everybody() =>
        Entries().Where(e => e.Kind == EntryKind.Participant).Select(e => e.Who).DistinctBy(p => p.Person?.Id.Value ?? p.Address.Value);

    private IEnumerable<Attendee> Attendees() =>
        recognition.Meeting.Organizer is { } organizer ? recognition.Meeting.Attendees.Prepend(organizer) : recognition.Meeting.Attendees;
}
