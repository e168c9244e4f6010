using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Absences of reports where only managers' calendars are read: those of reports who are managers themselves are remembered from
/// their own reading, a week old at most. Those of everybody else the manager tells by a correction.
/// </summary>
public sealed class RememberedAbsences(ICoverageStore store) : IAbsences
{
    public async Task<IReadOnlyList<Absence>> OfReportsAsync(PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken)
    {
        var absences = new List<Absence>();
        foreach (var report in chart.DirectReportsOf(manager).Where(r => chart.IsManager(r.Id)))
        {
            var facts = await store.ReadFactsAsync(report.Id, window, cancellationToken);
            absences.AddRange(facts is CoverageFacts.Known known ? known.Absences.Where(a => a.Person == report.Id) : []);
        }

        return absences;
    }
}
