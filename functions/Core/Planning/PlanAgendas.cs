using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Finds which agendas are to be written now, from what is remembered of the managers' calendars. Costs one query while nobody asks
/// for agendas, and then one for each manager.
/// </summary>
public sealed class PlanAgendas(ISettingsStore settings, ICoverageStore coverage, CoveragePolicy policy)
{
    public async Task<IReadOnlyList<DueAgenda>> AtAsync(OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var asked = await settings.ReadLeadTimesAsync(cancellationToken);
        if (asked.Count == 0)
        {
            return [];
        }

        var ahead = new Interval(now, now + Duration.FromHours(LeadTime.MostHours + 1));
        var upcoming = new List<UpcomingOneOnOne>();
        foreach (var manager in chart.People.Where(p => chart.IsManager(p.Id)))
        {
            // What was read too long ago says nothing about now: an agenda for a 1:1 that is no more helps nobody.
            if (await coverage.ReadFactsAsync(manager.Id, ahead, cancellationToken) is CoverageFacts.Known known && now - known.ReadAt <= policy.Freshness)
            {
                upcoming.AddRange(known.OneOnOnes.Select(o => new UpcomingOneOnOne(manager.Id, o.With, o.Time.Start)));
            }
        }

        return AgendaPlan.At(now, chart, asked, upcoming);
    }
}
