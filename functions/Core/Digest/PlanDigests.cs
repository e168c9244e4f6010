using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Asks for the digests of those whose Monday 08:00 comes before the next run, to the minute, or has come, and who have none for the
/// week. A digest stays due until its week is over, so whatever was missed is caught up with. A run costs one read for each of them.
/// </summary>
public sealed class PlanDigests(ICurrentOrganisation organisation, IDigestLedger ledger, DigestPolicy policy, IWorkQueue queue) : IRecurringWork
{
    private const int AtOnce = 500;

    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Duration Minute = Duration.FromMinutes(1);

    /// <summary>For one that comes round every hour.</summary>
    public Task RunAsync(Instant now, CancellationToken cancellationToken) => RunAsync(now, Hour, cancellationToken);

    /// <param name="now">The instant.</param>
    /// <param name="untilNext">How long it is until the next run, which plans what is left.</param>
    /// <param name="cancellationToken">Stops it; what it left the next run plans.</param>
    public async Task RunAsync(Instant now, Duration untilNext, CancellationToken cancellationToken)
    {
        if (policy.IsTurnedOn)
        {
            var chart = (await organisation.GetAsync(cancellationToken)).Chart;
            await EnqueueAsync(WithoutOneAsync(chart, now, now + untilNext, cancellationToken), now, untilNext, cancellationToken);
        }
    }

    /// <summary>None becomes visible before it is due; and however many instances send, no more in a minute than the mail system takes.</summary>
    /// <param name="digests">By when they are due.</param>
    /// <param name="now">The instant.</param>
    /// <param name="untilNext">Nothing is planned beyond.</param>
    /// <param name="cancellationToken">Stops between two of them.</param>
    private async Task EnqueueAsync(
        IAsyncEnumerable<(DigestWork Digest, Instant DueAt)> digests, Instant now, Duration untilNext, CancellationToken cancellationToken)
    {
        var (most, pause) = policy.MostAMinute is { } pace ? (pace, Minute) : (AtOnce, Duration.Zero);
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

        Task SendAsync() => together.Count > 0 ? queue.EnqueueAsync(together, delay, cancellationToken) : Task.CompletedTask;
    }

    private async IAsyncEnumerable<(DigestWork Digest, Instant DueAt)> WithoutOneAsync(
        OrgChart chart, Instant now, Instant before, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var due = from recipient in chart.ManagersOfManagers()
                  let week = DigestSchedule.WeekAt(now, recipient.TimeZone)
                  let at = DigestSchedule.DueAt(week, recipient.TimeZone)
                  where at < before
                  orderby at
                  group (recipient.Id, at) by week;
        foreach (var week in due)
        {
            foreach (var some in week.Chunk(AtOnce))
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
