using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Whose calendars were provided, so that a calendar that is missing or unreadable is never mistaken for an empty one.</summary>
internal sealed class AvailableCalendars
{
    private readonly HashSet<PersonId> owners;
    private readonly HashSet<PersonId> lost;
    private readonly bool isAnybodys;
    private readonly bool isAnybodysLost;
    private readonly OrgChart chart;

    /// <param name="read">The owner of each file; null if the owner is unknown.</param>
    /// <param name="unread">The owner of each file that cannot be read; null as above.</param>
    /// <param name="chart">Who reports to whom.</param>
    public AvailableCalendars(IReadOnlyCollection<IcsOwner?> read, IReadOnlyCollection<IcsOwner?> unread, OrgChart chart)
    {
        (isAnybodys, isAnybodysLost, this.chart) = (read.Contains(null), unread.Contains(null), chart);
        lost = unread.OfType<IcsOwner>().Select(o => o.Person).ToHashSet();
        owners = read.OfType<IcsOwner>().Select(o => o.Person).Where(p => !lost.Contains(p)).ToHashSet();
    }

    /// <summary>Why this person's 1:1s are not known from the files; null if they are.</summary>
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
    /// The files are enough to find this person's 1:1s. Either their own calendar was provided; or a calendar without a known owner,
    /// which may be an export for several people (unless another such file cannot be read, because it may be theirs); or the calendars of
    /// all their reports, because a 1:1 is in both calendars, provided that at least one of them names this person.
    /// </summary>
    private bool Covers(PersonId person, bool isNamed) =>
        owners.Contains(person)
        || (isAnybodys && !isAnybodysLost)
        || (isNamed && chart.DirectReportsOf(person).All(r => owners.Contains(r.Id)));
}
