using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>The meetings of all files, each once, and those of each single file.</summary>
internal sealed class IcsMeetings
{
    private readonly IReadOnlyList<IcsFile> files;
    private readonly IcsPeople people;
    private readonly Dictionary<string, MergedMeeting> byUid = new(StringComparer.Ordinal);

    public IcsMeetings(IReadOnlyList<IcsFile> files, IcsPeople people)
    {
        (this.files, this.people) = (files, people);
        var warnings = files.SelectMany(f => f.Warnings).ToList();
        var replies = files.SelectMany(f => f.Replies).ToLookup(r => r.Uid, StringComparer.Ordinal);
        var events = files.SelectMany(f => f.Events).ToLookup(e => e.Uid, StringComparer.Ordinal);
        foreach (var uid in events.Select(e => e.Key).Union(replies.Select(r => r.Key)))
        {
            Merge(uid, events[uid].ToList(), replies[uid], warnings);
        }

        var order = files.Select((f, i) => (f.Path, i)).ToDictionary(f => f.Path, f => f.i, StringComparer.Ordinal);
        Warnings = warnings.OrderBy(w => order[w.File]).ThenBy(w => w.Line).ToList();
    }

    public IReadOnlyList<IcsWarning> Warnings { get; }

    public IEnumerable<MergedMeeting> All => byUid.Values;

    /// <summary>The people whom the meeting names, and those whose calendars contain it.</summary>
    public IEnumerable<PersonId> PeopleOf(MergedMeeting meeting) => meeting.Statements
        .SelectMany(s => s.Attendees.Select(a => a.Address).Concat(s.Organizer is { } o ? [o.Address] : []))
        .Select(people.Of)
        .Concat(meeting.Holders.All)
        .Distinct();

    /// <summary>When people are out of office according to their own files.</summary>
    public IEnumerable<(PersonId Owner, MergedMeeting MergedMeeting)> OwnersAway() =>
        from file in files
        where file.Owner is not null
        from meeting in Of(file, e => e.Any(s => s.ShowAs == ShowAs.OutOfOffice))
        select (file.Owner!.Person, meeting); // filtered above

    public IReadOnlyList<IcsMeeting> List() => files
        .SelectMany(file => Of(file, _ => true).SelectMany(m => List(file, m)).OrderBy(m => m.Line))
        .ToList();

    private IEnumerable<IcsMeeting> List(IcsFile file, MergedMeeting meeting)
    {
        if (meeting.Master is { } master)
        {
            var isKnownElsewhere = master.IsCancellation && byUid[meeting.Uid].Master is { IsCancellation: false };
            return isKnownElsewhere
                ? []
                :
                [
                    new(file.Path, master.Line, meeting.Uid, master.Recurrence is not null, meeting.First.Event, file.Owner?.Mailbox)
                    {
                        Changes = MeetingChanges.Of(meeting),
                    },
                ];
        }

        return byUid[meeting.Uid].Master is not null
            ? []
            : meeting.Exceptions.Select(e => new IcsMeeting(
                file.Path, e.Value.Line, meeting.Uid, false, meeting.Exception(e).Event, file.Owner?.Mailbox));
    }

    private IEnumerable<MergedMeeting> Of(IcsFile file, Func<IGrouping<string, IcsEvent>, bool> wanted)
    {
        var replies = file.Replies.ToLookup(r => r.Uid, StringComparer.Ordinal);
        foreach (var same in file.Events.GroupBy(e => e.Uid, StringComparer.Ordinal).Where(wanted))
        {
            if (new MeetingReplies(people, []).Apply(new MeetingCopies(same.Key, same.ToList(), people).Merge(), replies[same.Key]) is
                { } meeting)
            {
                yield return meeting;
            }
        }
    }

    private void Merge(string uid, List<IcsEvent> events, IEnumerable<IcsReply> replies, List<IcsWarning> warnings)
    {
        var copies = new MeetingCopies(uid, events, people);
        var meeting = copies.Merge();
        if (meeting is null)
        {
            warnings.AddRange(events.Select(e => new IcsWarning(
                e.Source.File,
                e.Line,
                new FileFault(say => say.CalendarSkipped(uid, say.CalendarCancelsUnknown), say => say.CalendarAddOrganizers))
            { IsSkippedEvent = true }));
        }

        warnings.AddRange(copies.Contradictions());
        if (new MeetingReplies(people, warnings).Apply(meeting, replies) is { } answered)
        {
            byUid[uid] = answered;
        }
    }
}
