using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Remembers that a manager of managers has asked one of theirs how their 1:1s go. Only that they asked; never what was said.</summary>
public sealed class RecordCheckIn(ICoachingStore store)
{
    /// <param name="lead">Who asked.</param>
    /// <param name="manager">Who was asked.</param>
    /// <param name="on">On which day, where the lead is.</param>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CheckInRecord> ForAsync(PersonId lead, PersonId manager, LocalDate on, OrgChart chart, CancellationToken cancellationToken)
    {
        if (chart.ManagerOf(manager)?.Id != lead || !chart.IsManager(manager))
        {
            return new CheckInRecord.NotTheirManager();
        }

        var log = await store.ChangeAsync(lead, before => before.WithCheckIn(manager, on), cancellationToken);
        return new CheckInRecord.Recorded(log.Asked[manager]);
    }
}

/// <summary>What came of recording a check-in.</summary>
public abstract record CheckInRecord
{
    private CheckInRecord()
    {
    }

    public sealed record Recorded(CheckIns CheckIns) : CheckInRecord;

    /// <summary>Only a direct report who has reports of their own is asked.</summary>
    public sealed record NotTheirManager : CheckInRecord;
}
