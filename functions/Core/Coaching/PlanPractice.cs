using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Decides which of a manager's managers practise together in this round, and starts the next round when it is time. Within a round, every
/// call returns the same partners.
/// </summary>
public sealed class PlanPractice(CoachingStore store, PracticeRule rule)
{
    /// <param name="lead">A manager of managers.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="today">Today's date where the lead is.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<PracticePlan> ForAsync(PersonId lead, OrgChart chart, LocalDate today, CancellationToken cancellationToken)
    {
        List<PersonId> managers = [.. chart.DirectReportsOf(lead).Where(r => chart.IsManager(r.Id) && !r.IsBlocked).Select(r => r.Id)];
        if (managers.Count < 2)
        {
            return new PracticePlan.TooFew(managers.Count);
        }

        var log = await store.ChangeAsync(lead, before => WithRound(before, managers, today), cancellationToken);
        // WithRound always sets it.
        return new PracticePlan.Round(log.Practice!.Circle.Groups(), log.Practice.Since, rule.NextAfter(log.Practice));
    }

    private CoachingLog WithRound(CoachingLog log, IReadOnlyList<PersonId> managers, LocalDate today) =>
        rule.At(log.Practice, managers, today) is var round && ReferenceEquals(round, log.Practice) ? log : log with { Practice = round };
}

/// <summary>Who practises with whom, or that there are too few managers.</summary>
public abstract record PracticePlan
{
    private PracticePlan()
    {
    }

    /// <param name="Groups">Who practises with whom.</param>
    /// <param name="Since">The first day of this round.</param>
    /// <param name="Next">The first day of the next one.</param>
    public sealed record Round(IReadOnlyList<PracticeGroup> Groups, LocalDate Since, LocalDate Next) : PracticePlan;

    /// <summary>Fewer than two managers report to this person.</summary>
    /// <param name="Managers">0 or 1.</param>
    public sealed record TooFew(int Managers) : PracticePlan;
}
