using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// Absences of reports where only managers' calendars are read. Absences of reports who are managers come from those reports' own
/// calendars, at most a week old. For everybody else the manager enters a correction.
/// </summary>
public sealed class RememberedAbsences(ReadCoverage coverage) : IAbsences
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Absence>> OfReportsAsync(
        PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken)
    {
        var absences = new List<Absence>();
        foreach (var report in chart.DirectReportsOf(manager).Where(r => chart.IsManager(r.Id)))
        {
            var facts = await coverage.FactsAsync(report, window, cancellationToken);
            absences.AddRange(facts is CoverageFacts.Known known ? known.Absences.Where(a => a.Person == report.Id) : []);
        }

        return absences;
    }
}
