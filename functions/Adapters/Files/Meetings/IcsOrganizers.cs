using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Distinguishes meetings to which two organisers gave the same UID, as programs do that number their events from one. Exceptions, replies
/// and copies that name nobody belong to the meeting of their own file.
/// </summary>
internal sealed class IcsOrganizers(IReadOnlyList<IcsFile> files, IcsPeople people)
{
    private readonly ILookup<string, (IcsFile File, PersonId Organizer)> known = (
        from file in files
        from e in file.Events
        where !e.IsException
        let organizer = Of(e.Organizer, people)
        where organizer is not null
        select (e.Uid, Meeting: (file, organizer.Value))).ToLookup(m => m.Uid, m => m.Meeting, StringComparer.Ordinal);

    public string UidOf(IcsFile file, string uid, Attendee? organizer)
    {
        var meetings = known[uid];
        var first = meetings.Select(m => (PersonId?)m.Organizer).FirstOrDefault();
        if (first is null || meetings.All(m => m.Organizer == first))
        {
            return uid;
        }

        var own = meetings.Where(m => m.File == file).Select(m => (PersonId?)m.Organizer).FirstOrDefault();
        var said = Of(organizer, people);
        var whose = said is { } somebody && meetings.Any(m => m.Organizer == somebody) ? somebody : own ?? first;
        return whose == first ? uid : $"{uid}~{whose}";
    }

    // A directory name of an unknown person may be the same person as an address, and a relay may stand for anybody.
    private static PersonId? Of(Attendee? organizer, IcsPeople people) =>
        organizer is not null && (people.IsKnown(organizer.Address) || IsSomebody(organizer.Address)) ? people.Of(organizer.Address) : null;

    private static bool IsSomebody(EmailAddress address) => address.IsSmtp && !NotPeople.Known.Contains(address);
}
