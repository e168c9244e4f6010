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
    private readonly Dictionary<string, Known> byUid = new(StringComparer.Ordinal);

    public IcsOrganizers(IReadOnlyList<IcsFile> files, IcsPeople people)
    {
        this.people = people;
        foreach (var file in files)
        {
            foreach (var e in file.Events)
            {
                if (byUid.TryAdd(e.Uid, new Known(file, e, null)))
                {
                    continue;
                }

                Compared(e.Uid).Add(file, e, Of(e.Organizer));
            }
        }
    }

    public string UidOf(IcsFile file, string uid, Attendee? organizer)
    {
        // A UID that occurs once in a file is one meeting, whoever organises it. That is nearly always so.
        if (!byUid.TryGetValue(uid, out var known) || (known.Same is null && known.File == file))
        {
            return uid;
        }

        var same = Compared(uid);
        return same.MeetingOf(file, Of(organizer)) is var whose && whose != same.First ? $"{uid}~{whose}" : uid;
    }

    private IcsSameUid Compared(string uid)
    {
        var known = byUid[uid];
        if (known.Same is { } compared)
        {
            return compared;
        }

        var same = new IcsSameUid(people);
        same.Add(known.File, known.First, Of(known.First.Organizer));
        byUid[uid] = known with { Same = same };
        return same;
    }

    // A directory name of an unknown person may be the same person as an address, and a relay may stand for anybody.
    private PersonId? Of(Attendee? organizer) =>
        organizer is not null && (people.IsKnown(organizer.Address) || IsSomebody(organizer.Address)) ? people.Of(organizer.Address) : null;

    private static bool IsSomebody(EmailAddress address) => address.IsSmtp && !NotPeople.Known.Contains(address);

    private readonly record struct Known(IcsFile File, IcsEvent First, IcsSameUid? Same);
}
