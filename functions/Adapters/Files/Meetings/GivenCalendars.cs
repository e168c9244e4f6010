using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Whose calendars we were given, so that a calendar we were not given, or cannot read, is never taken for an empty one.</summary>
internal sealed class GivenCalendars
{
    private readonly HashSet<PersonId> owners;
    private readonly HashSet<PersonId> lost;
    private readonly bool isAnybodys;
    private readonly bool isAnybodysLost;
    private readonly OrgChart chart;

    /// <param name="read">The owner of each file; null where nothing says whose it is.</param>
    /// <param name="unread">The owner of each file that cannot be read; null as above.</param>
    /// <param name="chart">Who reports to whom.</param>
    public GivenCalendars(IReadOnlyCollection<IcsOwner?> read, IReadOnlyCollection<IcsOwner?> unread, OrgChart chart)
    {
        (isAnybodys, isAnybodysLost, this.chart) = (read.Contains(null), unread.Contains(null), chart);
        lost = unread.OfType<IcsOwner>().Select(o => o.Person).ToHashSet();
        owners = read.OfType<IcsOwner>().Select(o => o.Person).Where(p => !lost.Contains(p)).ToHashSet();
    }

    /// <summary>Why this person's 1:1s cannot be told from the files; null when they can.</summary>
    /// <param name="person">The owner of the calendar.</param>
    /// <param name="isNamed">Somebody's calendar names them.</param>
    public CalendarFault? FaultOf(PersonId person, bool isNamed)
    {
        if (lost.Contains(person))
        {
            return CalendarFault.Damaged;
        }

        if (Covers(person, isNamed))
        {
            return null;
        }

        return isAnybodysLost ? CalendarFault.Damaged : CalendarFault.NotFound;
    }

    /// <summary>
    /// Enough is there to tell this person's 1:1s: their own calendar; or one of nobody in particular, which may be an export of
    /// several people's, unless another such file cannot be read, which may be the one that they stand in; or, since a 1:1 stands in
    /// both calendars, those of all their reports, provided that somebody's names them.
    /// </summary>
    private bool Covers(PersonId person, bool isNamed) =>
        owners.Contains(person)
        || (isAnybodys && !isAnybodysLost)
        || (isNamed && chart.DirectReportsOf(person).All(r => owners.Contains(r.Id)));
}
