using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Meetings;

/// <summary>Whose calendars we were given, so that a calendar we were not given is never taken for an empty one.</summary>
internal sealed class GivenCalendars
{
    private readonly HashSet<PersonId> owners;
    private readonly bool isAnybodys;
    private readonly OrgChart chart;

    /// <param name="owners">Of each file; null where nothing says whose it is.</param>
    /// <param name="chart">Who reports to whom.</param>
    public GivenCalendars(IEnumerable<IcsOwner?> owners, OrgChart chart)
    {
        var list = owners.ToList();
        (isAnybodys, this.chart) = (list.Contains(null), chart);
        this.owners = list.OfType<IcsOwner>().Select(o => o.Person).ToHashSet();
    }

    /// <summary>
    /// Enough is there to tell this person's 1:1s: their own calendar; or one of nobody in particular, which may be an export of
    /// several people's; or, since a 1:1 stands in both calendars, those of all their reports, provided that somebody's names them.
    /// </summary>
    public bool Covers(PersonId person, bool isNamed) =>
        isAnybodys || owners.Contains(person) || (isNamed && chart.DirectReportsOf(person).All(r => owners.Contains(r.Id)));
}
