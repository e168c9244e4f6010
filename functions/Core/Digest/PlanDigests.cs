using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Queues the digests of everybody who has none for the week and whose Monday 08:00 has come, or comes before the next run, to the minute.
/// A digest stays due until its week is over, so missed ones are sent later. A run costs one read for each recipient.
/// </summary>
public sealed class PlanDigests(
    ICurrentOrganisation organisation, DigestLedger ledger, DigestPolicy policy, IWorkQueue queue) : IRecurringWork
{
    private const int BatchSize = 500;

    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>For a schedule that runs every hour.</summary>
    public Task RunAsync(Instant now, CancellationToken cancellationToken) => RunAsync(now, Hour, cancellationToken);

    /// <param name="now">The current time.</param>
    /// <param name="untilNext">How long until the next run, which queues the rest.</param>
    /// <param name="cancellationToken">Stops the run; the next run queues the rest.</param>
    public async Task RunAsync(Instant now, Duration untilNext, CancellationToken cancellationToken)
    {
        if (policy.IsTurnedOn)
        {
            var chart = (await organisation.GetAsync(cancellationToken)).Chart;
            await EnqueueAsync(NotYetSentAsync(chart, now, now + untilNext, cancellationToken), now, untilNext, cancellationToken);
        }
    }

    /// <summary>
    /// No message is visible before its digest is due. Together, all instances send no more in a minute than the mail system
    /// accepts.
    /// </summary>
    /// <param name="digests">The digests, by the time when they are due.</param>
    /// <param name="now">The current time.</param>
    /// <param name="untilNext">Nothing is queued beyond this.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    private async Task EnqueueAsync(
        IAsyncEnumerable<(DigestWork Digest, Instant DueAt)> digests, Instant now, Duration untilNext, CancellationToken cancellationToken)
    {
        var (most, pause) = policy.MaxPerMinute is { } pace ? (pace, Minute) : (BatchSize, Duration.Zero);
        var (together, delay) = (new List<WorkMessage>(), Duration.Zero);
        await foreach (var (digest, dueAt) in digests.WithCancellation(cancellationToken))
        {
            var isFull = together.Count == most;
            if (isFull || dueAt - now > delay)
            {
                await SendAsync();
                delay = Duration.Max(dueAt - now, isFull ? delay + pause : delay);
                together = [];
            }

            if (delay >= untilNext)
            {
                return;
            }

            together.Add(digest.ToMessage());
        }

        await SendAsync();

        async Task SendAsync()
        {
            if (together.Count > 0)
            {
                await queue.EnqueueAsync(together, delay, cancellationToken);
                DigestMeter.Planned(together.Count);
            }
        }
    }

    private async IAsyncEnumerable<(DigestWork Digest, Instant DueAt)> NotYetSentAsync(
        OrgChart chart, Instant now, Instant before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var due = from recipient in chart.ManagersOfManagers().Where(p => policy.Sharing.IsReader(p, chart))
                  let week = DigestSchedule.WeekAt(now, recipient.TimeZone)
                  let at = DigestSchedule.DueAt(week, recipient.TimeZone)
                  where at < before
                  orderby at
                  group (recipient.Id, at) by week;
        foreach (var week in due)
        {
            foreach (var some in week.Chunk(BatchSize))
            {
                var without = await ledger.ReadUnclaimedAsync([.. some.Select(s => s.Id)], week.Key, now, cancellationToken);
                foreach (var (recipient, at) in some.Where(s => without.Contains(s.Id)))
                {
                    yield return (new DigestWork(recipient, week.Key), at);
                }
            }
        }
    }
}
