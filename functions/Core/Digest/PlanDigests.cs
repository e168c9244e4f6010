using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Digest.Previews;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Queues the digests of everybody who has none for the week and whose Monday 08:00 has come, or comes before the next run, to the minute.
/// A digest stays due until its week is over, so missed ones are sent later. A run costs one read for each recipient.
/// </summary>
/// <param name="organisation">Who reads digests.</param>
/// <param name="ledger">Who got one.</param>
/// <param name="policy">Whether digests are on.</param>
/// <param name="queue">Where they are queued.</param>
/// <param name="previews">Plans the mails before a digest; null for none.</param>
/// <param name="first">Records who has had a preview for long enough; null where that does not matter.</param>
/// <param name="kept">Plans to keep what the previews of digests say; null for not.</param>
public sealed class PlanDigests(
    ICurrentOrganisation organisation,
    DigestLedger ledger,
    DigestPolicy policy,
    IWorkQueue queue,
    PlanPreviews? previews = null,
    FirstDigests? first = null,
    PlanKeptPreviews? kept = null)
    : IRecurringWork
{
    private static readonly Duration Hour = Duration.FromHours(1);

    /// <summary>For a schedule that runs every hour.</summary>
    public Task RunAsync(Instant now, CancellationToken cancellationToken) => RunAsync(now, Hour, cancellationToken);

    /// <param name="now">The current time.</param>
    /// <param name="untilNext">How long until the next run, which queues the rest.</param>
    /// <param name="cancellationToken">Stops the run; the next run queues the rest.</param>
    public async Task RunAsync(Instant now, Duration untilNext, CancellationToken cancellationToken)
    {
        if (!policy.IsTurnedOn)
        {
            await RecordAsync([], now, cancellationToken);
            return;
        }

        var chart = (await organisation.GetAsync(cancellationToken)).Chart;
        List<Person> readers = [.. chart.ManagersOfManagers().Where(p => policy.Sharing.IsReader(p, chart))];
        var known = await RecordAsync(readers, now, cancellationToken);
        var pace = new MailQueue(queue, policy.MaxPerMinute);
        var digests = NotYetSentAsync(readers, known, now, now + untilNext, cancellationToken);
        await pace.EnqueueAsync(digests, now, untilNext, DigestMeter.Planned, cancellationToken);
        if (kept is not null)
        {
            var open = kept.FindAsync(readers, known, now, now + untilNext, cancellationToken);
            await pace.EnqueueAsync(open, now, untilNext, _ => { }, cancellationToken);
        }

        if (previews is not null)
        {
            var due = previews.FindAsync(now, now + untilNext, known, cancellationToken);
            await pace.EnqueueAsync(due, now, untilNext, _ => { }, cancellationToken);
        }
    }

    private async Task<DigestReaders?> RecordAsync(IEnumerable<Person> readers, Instant now, CancellationToken cancellationToken) =>
        first is null ? null : await first.RecordAsync([.. readers.Select(r => r.Id)], now, cancellationToken);

    private async IAsyncEnumerable<(WorkMessage Message, Instant DueAt)> NotYetSentAsync(
        IEnumerable<Person> readers,
        DigestReaders? known,
        Instant now,
        Instant before,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var due = from recipient in readers
                  let week = DigestSchedule.WeekAt(now, recipient.TimeZone)
                  where known?.Get(recipient, week) != false
                  let at = DigestSchedule.DueAt(week, recipient.TimeZone)
                  where at < before
                  orderby at
                  group (recipient.Id, at) by week;
        await foreach (var (recipient, week, at) in ledger.UnclaimedAsync(due, now, cancellationToken))
        {
            yield return (new DigestWork(recipient, week).ToMessage(), at);
        }
    }
}
