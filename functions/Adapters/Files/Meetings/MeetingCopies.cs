using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>
/// Merges everything that the files contain about one UID into one meeting. The organiser's own copy, if there is one, decides. Otherwise
/// the newest copy counts, and each attendee's own file has their own response.
/// </summary>
internal sealed class MeetingCopies(string uid, IReadOnlyList<IcsEvent> events, IcsPeople people)
{
    // Most meetings have none, and a calendar has many meetings.
    private static readonly SortedDictionary<OccurrenceKey, IcsEvent> NoExceptions = [];

    /// <summary>Null if there are only cancellations that do not say what they cancel.</summary>
    public MergedMeeting? Merge()
    {
        var organizers = OrganizersCopy();
        var pool = organizers ?? CopiesOfThoseNamed();
        var master = Newest(pool.Where(e => !e.IsException && !e.IsCancellation));
        master = master is null
            ? Newest(pool.Where(e => !e.IsException && e.Start is not null))
            : Cancelled(master, organizers is not null);
        if (WithDays(master) is { } withDays)
        {
            return new MeetingCopies(uid, withDays, people).Merge();
        }

        var exceptions = Exceptions(pool, organizers is not null, master);
        if (master is null && exceptions.Count == 0)
        {
            return null;
        }

        var holders = MeetingHolders.Of(events, master);
        var meeting = new MergedMeeting(uid, master, exceptions, holders) { IsOrganizersCopy = organizers is not null };
        return WithOrganizer(organizers is null ? meeting.With(new OwnReplies(events, master, people).In) : meeting);
    }

    /// <summary>If two copies of equal age in one file contradict each other, the later one counts.</summary>
    public IEnumerable<IcsWarning> Contradictions() =>
        events
            .Where(e => !e.IsException && !e.IsCancellation)
            .GroupBy(e => (e.Source.File, e.Sequence, e.Stamp))
            // A group is never empty.
            .SelectMany(same => same.OrderBy(e => e.Line).SkipLast(1).Where(e => e.Start != same.MaxBy(s => s.Line)!.Start))
            .Select(e => new IcsWarning(
                e.Source.File,
                e.Line,
                new FileFault(say => say.CalendarTwice(uid), say => say.CalendarRemoveWrongOne)));

    /// <summary>With the day of each exception that is written as its midnight; null if there is none.</summary>
    private List<IcsEvent>? WithDays(IcsEvent? master)
    {
        if (master?.Recurrence is not { } series || !events.Any(IsAtMidnight))
        {
            return null;
        }

        // The condition is false for events that have none.
        return [.. events.Select(e => IsAtMidnight(e) ? e with { RecurrenceId = series.DayIfMidnight(e.RecurrenceId!.Value) } : e)];

        bool IsAtMidnight(IcsEvent e) => e.RecurrenceId is { } original && series.DayIfMidnight(original) != original;
    }

    /// <summary>
    /// Some programs leave the organiser out of their own copy, which is then in the calendar of somebody it does not name.
    /// </summary>
    private MergedMeeting WithOrganizer(MergedMeeting meeting)
    {
        var named = events.SelectMany(e => e.Attendees).Select(a => people.Of(a.Address)).ToHashSet();
        var owners = events.Select(e => e.Source.Owner).OfType<IcsOwner>().DistinctBy(o => o.Person).Where(o => !named.Contains(o.Person));
        return owners.ToList() is [var owner]
            ? meeting.With((_, said) => said is { Organizer: null, Attendees.Count: > 0 }
                ? said with { Organizer = new Attendee(owner.Mailbox) }
                : said)
            : meeting;
    }

    // A lone exception does not contain the series that other files have.
    private HashSet<IcsEvent>? OrganizersCopy()
    {
        var copy = events.Where(e => e.Source.Owner is not null)
            .GroupBy(e => e.Source.Owner!.Person) // filtered in the line above
            .Where(own => own.Any(e => e.Organizer is { } organizer && people.Of(organizer.Address) == own.Key))
            .SelectMany(own => own)
            .ToHashSet<IcsEvent>(ReferenceEqualityComparer.Instance);
        return copy.Any(e => !e.IsException) || (copy.Count > 0 && events.All(e => e.IsException)) ? copy : null;
    }

    /// <summary>A bystander's calendar counts only if no participant's calendar contains the meeting.</summary>
    private HashSet<IcsEvent> CopiesOfThoseNamed()
    {
        var named = events.SelectMany(e => e.Attendees.Select(a => a.Address).Concat(e.Organizer is { } o ? [o.Address] : []))
            .Select(people.Of)
            .ToHashSet();
        var theirs = events.Where(e => e.Source.Owner is not { } owner || named.Contains(owner.Person)).ToList();
        return (theirs.Exists(e => !e.IsException) ? theirs : events).ToHashSet<IcsEvent>(ReferenceEqualityComparer.Instance);
    }

    private IcsEvent Cancelled(IcsEvent master, bool isOrganizers) =>
        events.Any(e => e is { IsCancellation: true, IsException: false } && Supersedes(e, master, isOrganizers))
            ? master with
            {
                IsCancelled = true,
            }
            : master;

    // Somebody who is removed from the list also gets a cancellation (RFC 5546, 3.2.5), so only a newer one overrides the organiser's own
    // copy.
    private static bool Supersedes(IcsEvent cancellation, IcsEvent known, bool isOrganizers) =>
        cancellation.Sequence > known.Sequence
        || (cancellation.Sequence == known.Sequence && (!isOrganizers || cancellation.Source.File == known.Source.File));

    private SortedDictionary<OccurrenceKey, IcsEvent> Exceptions(HashSet<IcsEvent> pool, bool isOrganizers, IcsEvent? master)
    {
        if (!events.Any(e => e.IsException))
        {
            return NoExceptions;
        }

        var exceptions = new SortedDictionary<OccurrenceKey, IcsEvent>();
        // Each exception has one.
        foreach (var same in events.Where(e => e.IsException).GroupBy(e => OccurrenceKey.Of(e.RecurrenceId!.Value, master?.Start)))
        {
            var newest = Newest(same.Where(e => !e.IsCancellation && pool.Contains(e) && IsOf(e, master)));
            var cancellation = Newest(
                same.Where(e => e.IsCancellation && ((newest ?? master) is not { } known || Supersedes(e, known, isOrganizers))));
            if ((cancellation ?? newest) is { } exception)
            {
                exceptions[same.Key] = Complete(exception, newest ?? master);
            }
        }

        return exceptions;
    }

    // An exception that was made before the series was sent again is void.
    private static bool IsOf(IcsEvent exception, IcsEvent? master) =>
        master is null
        || exception.Sequence >= master.Sequence
        || (exception.Source.File == master.Source.File && exception.Source.Order == master.Source.Order);

    // A cancellation need not repeat the attendees and the length.
    private static IcsEvent Complete(IcsEvent exception, IcsEvent? known) =>
        !exception.IsCancellation || known is null
            ? exception
            : exception with
            {
                // An exception has an original, and a master a start.
                Start = known.IsException ? known.Start : exception.RecurrenceId!.Value.In(known.Start!.Value),
                Length = exception.Length ?? known.Length,
                IsAllDay = known.IsAllDay,
                Organizer = exception.Organizer ?? known.Organizer,
                Attendees = exception.Attendees.Count == 0 ? known.Attendees : exception.Attendees,
            };

    // The result does not depend on the order of the files.
    private static IcsEvent? Newest(IEnumerable<IcsEvent> statements) =>
        statements
            .OrderBy(e => e.Sequence)
            .ThenBy(e => e.Stamp)
            .ThenBy(e => e.Source.File, StringComparer.Ordinal)
            .ThenBy(e => e.Line)
            .LastOrDefault();
}
