using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Stores that a manager of managers asked one of their managers how their 1:1s are going. Only that they asked, never the answer.
/// </summary>
public sealed class RecordCheckIn(CoachingStore store)
{
    /// <param name="lead">Who asked.</param>
    /// <param name="manager">Who was asked.</param>
    /// <param name="on">The date where the lead is.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<RecordCheckInResult> ForAsync(
        PersonId lead, PersonId manager, LocalDate on, OrgChart chart, CancellationToken cancellationToken)
    {
        if (chart.ManagerOf(manager)?.Id != lead || !chart.IsManager(manager))
        {
            return new RecordCheckInResult.NotTheirManager();
        }

        var log = await store.ChangeAsync(lead, before => before.WithCheckIn(manager, on), cancellationToken);
        return new RecordCheckInResult.Recorded(log.Asked[manager]);
    }
}

/// <summary>The result of recording a check-in.</summary>
public abstract record RecordCheckInResult
{
    private RecordCheckInResult()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="CheckIns">All check-ins with this manager so far.</param>
    public sealed record Recorded(CheckIns CheckIns) : RecordCheckInResult;

    /// <summary>The person asked is not a direct report with reports of their own.</summary>
    public sealed record NotTheirManager : RecordCheckInResult;
}
