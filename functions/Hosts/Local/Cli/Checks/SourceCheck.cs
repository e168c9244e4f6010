using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Explanations;

namespace OutlookOneOnOne.Hosts.Local.Cli.Checks;

/// <summary>How people and calendars are read.</summary>
/// <param name="List">The people.</param>
/// <param name="Calendars">One for each calendar file that was read.</param>
/// <param name="Unread">The calendar files that cannot be read.</param>
/// <param name="Unknown">The managers whose 1:1s are not known, and why.</param>
internal sealed record SourceCheck(
    PeopleListResult.Read List,
    IReadOnlyList<CheckedCalendar> Calendars,
    IReadOnlyList<IcsError> Unread,
    IReadOnlyDictionary<PersonId, CalendarFault> Unknown)
{
    public Organisation Organisation => List.Organisation;

    public static async Task<SourceCheck> OfAsync(
        PeopleListResult.Read list, IcsCalendars calendars, RecognitionPolicy policy, Instant now, CancellationToken cancellationToken)
    {
        var organisation = list.Organisation;
        var unknown = new Dictionary<PersonId, CalendarFault>();
        foreach (var manager in organisation.Chart.People.Where(p => organisation.Chart.IsManager(p.Id)))
        {
            var reading = await calendars.ReadAsync(manager.Id, new Interval(now, now), cancellationToken);
            if (reading is CalendarReadResult.NotReadable { Fault: var fault })
            {
                unknown[manager.Id] = fault;
            }
        }

        var meetings = calendars.Meetings.ToLookup(m => m.File, m => Explanation.Of(m, organisation, policy), StringComparer.Ordinal);
        return new SourceCheck(
            list,
            [.. calendars.Files.Select(f => new CheckedCalendar(f, FindOwner(f, organisation), [.. meetings[f.Path]]))],
            [.. calendars.Unread.Where(u => u.IsLost)],
            unknown);
    }

    private static Person? FindOwner(IcsCalendarFile file, Organisation organisation) =>
        file.Mailbox is { } mailbox ? organisation.Find(mailbox) : null;
}

/// <summary>A calendar file that was read.</summary>
/// <param name="File">The file.</param>
/// <param name="Owner">Null when nothing says whose it is, or its owner is not in the list of people.</param>
/// <param name="Meetings">A series once.</param>
internal sealed record CheckedCalendar(IcsCalendarFile File, Person? Owner, IReadOnlyList<Explanation> Meetings)
{
    public int OneOnOnes => Meetings.Count(m => m.Recognition.IsOneOnOne);
}
