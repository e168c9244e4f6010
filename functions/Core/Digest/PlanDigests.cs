using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Asks for the digests of those whose Monday 08:00 has come and who have none for the week. A digest stays due until its week is
/// over, so whatever was missed is caught up with.
/// </summary>
public sealed class PlanDigests(ICurrentOrganisation organisation, IDigestLedger ledger, DigestPolicy policy, IWorkQueue queue) : IRecurringWork
{
    private const int AtOnce = 500;

    /// <summary>As far ahead as the next run: it plans what is left.</summary>
    private const int MinutesAhead = 60;

    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        if (policy.IsTurnedOn)
        {
            var chart = (await organisation.GetAsync(cancellationToken)).Chart;
            await EnqueueAsync(WithoutOneAsync(chart, now, cancellationToken).Select(d => d.ToMessage()), cancellationToken);
        }
    }

    /// <summary>However many instances send: no more becomes due in a minute than the mail system takes.</summary>
    private async Task EnqueueAsync(IAsyncEnumerable<WorkMessage> digests, CancellationToken cancellationToken)
    {
        if (policy.MostAMinute is not { } pace)
        {
            await queue.EnqueueAllAsync(digests, cancellationToken);
            return;
        }

        var minute = 0;
        await foreach (var some in digests.Take(pace * MinutesAhead).Chunk(pace).WithCancellation(cancellationToken))
        {
            await queue.EnqueueAsync(some, Duration.FromMinutes(minute++), cancellationToken);
        }
    }

    private async IAsyncEnumerable<DigestWork> WithoutOneAsync(OrgChart chart, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var due = chart.ManagersOfManagers().Where(r => DigestSchedule.IsDue(now, r.TimeZone));
        foreach (var week in due.GroupBy(r => DigestSchedule.WeekAt(now, r.TimeZone), r => r.Id))
        {
            foreach (var recipients in week.Chunk(AtOnce))
            {
                foreach (var recipient in await ledger.ReadUnclaimedAsync(recipients, week.Key, now, cancellationToken))
                {
                    yield return new DigestWork(recipient, week.Key);
                }
            }
        }
    }
}
