using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Distinguishes meetings to which different people gave the same UID, as programs do that number their events from one. Exceptions,
/// replies and copies that name no organiser belong to the meeting of their own file.
/// </summary>
internal sealed class IcsOrganizers
{
    private readonly IcsPeople people;
    private readonly Dictionary<string, IcsSameUid> byUid = new(StringComparer.Ordinal);

    public IcsOrganizers(IReadOnlyList<IcsFile> files, IcsPeople people)
    {
        this.people = people;
        foreach (var file in files)
        {
            foreach (var e in file.Events)
            {
                if (!byUid.TryGetValue(e.Uid, out var same))
                {
                    byUid[e.Uid] = same = new IcsSameUid(people);
                }

                same.Add(file, e, Of(e.Organizer));
            }
        }
    }

    public string UidOf(IcsFile file, string uid, Attendee? organizer) =>
        byUid.TryGetValue(uid, out var same) && same.MeetingOf(file, Of(organizer)) is var whose && whose != same.First
            ? $"{uid}~{whose}"
            : uid;

    // A directory name of an unknown person may be the same person as an address, and a relay may stand for anybody.
    private PersonId? Of(Attendee? organizer) =>
        organizer is not null && (people.IsKnown(organizer.Address) || IsSomebody(organizer.Address)) ? people.Of(organizer.Address) : null;

    private static bool IsSomebody(EmailAddress address) => address.IsSmtp && !NotPeople.Known.Contains(address);
}
