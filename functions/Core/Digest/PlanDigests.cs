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

    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        if (policy.IsTurnedOn)
        {
            var chart = (await organisation.GetAsync(cancellationToken)).Chart;
            await queue.EnqueueAllAsync(WithoutOneAsync(chart, now, cancellationToken).Select(d => d.ToMessage()), cancellationToken);
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
