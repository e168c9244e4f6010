using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Finds the managers who should be asked again how their 1:1s are going.</summary>
public sealed class CheckInsDue(CoachingStore store, CheckInRule rule)
{
    /// <returns>Longest wait first; empty for anybody but a manager of managers.</returns>
    /// <param name="lead">Who asks.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="today">Today's date where the lead is.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<IReadOnlyList<DueCheckIn>> ForAsync(
        PersonId lead, OrgChart chart, LocalDate today, CancellationToken cancellationToken)
    {
        var log = (await store.ReadAsync(lead, cancellationToken)).DocumentOrNull ?? new CoachingLog(lead);
        return [.. rule.Due(chart, lead, log.Asked.ToDictionary(a => a.Key, a => a.Value.Last), today)
            .Select(due => due with { TimesAsked = log.Asked.GetValueOrDefault(due.Manager.Id)?.Times ?? 0 })];
    }
}
