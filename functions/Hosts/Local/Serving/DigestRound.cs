using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Adapters.Embedded;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Digests;

namespace OutlookOneOnOne.Hosts.Local.Serving;

/// <summary>
/// What is to be done again and again: read files that changed and calendars that are due, and send the digests that are due, where they are turned on.
/// A digest stays due for its week, so whatever was missed while nothing ran is caught up with.
/// What fails for one person is logged, tried again in a later round, and keeps nothing from the others.
/// </summary>
internal sealed class DigestRound(LivingInstallation installation, DigestPolicy policy, ILogger<DigestRound> log)
{
    // Spares the ledger a write for each recipient in each round; it decides, this only remembers what it said.
    private readonly HashSet<(PersonId Recipient, IsoWeek Week)> settled = [];
    private readonly Patience patience = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await installation.ReadAgainIfChangedAsync(cancellationToken))
        {
            log.FilesChanged(installation.Chart.People.Count, installation.Faults.Count);
        }

        await FreshenAsync(cancellationToken);
        var due = Due().ToList();
        if (due.Count > 0)
        {
            await SendAsync(due, cancellationToken);
        }
    }

    private async Task FreshenAsync(CancellationToken cancellationToken)
    {
        foreach (var manager in installation.Chart.People.Where(p => installation.Chart.IsManager(p.Id)))
        {
            await TryAsync(manager, () => installation.FreshenAsync(manager, cancellationToken), cancellationToken);
        }
    }

    private IEnumerable<Person> Due()
    {
        var now = installation.Now;
        return installation.Chart.ManagersOfManagers().Where(r =>
            DigestSchedule.IsDue(now, r.TimeZone) && !settled.Contains((r.Id, DigestSchedule.WeekAt(now, r.TimeZone))) && !patience.WaitsFor(r.Id, now));
    }

    private async Task SendAsync(List<Person> due, CancellationToken cancellationToken)
    {
        var outbox = installation.Current.Data.Outbox;
        if (policy.IsTurnedOn && PreviewFolder.Is(outbox))
        {
            log.OutboxHoldsPreviews(outbox);
            return;
        }

        // Shared with 'oneonone digest --send' on the same data.
        await using var turn = await ExclusiveFile.OpenAsync(installation.Current.Data.SendingLock, () => { }, cancellationToken);
        foreach (var recipient in due)
        {
            await TryAsync(recipient, () => SendAsync(recipient, outbox, cancellationToken), cancellationToken);
        }
    }

    private async Task SendAsync(Person recipient, string outbox, CancellationToken cancellationToken)
    {
        var (now, local) = (installation.Now, installation.Current);
        var delivery = await local.SendDigest(local.ComposeDigest(policy), outbox, now).ToAsync(recipient, local.Chart, now, cancellationToken);
        if (delivery is DigestDelivery.Failed { MayTryAgain: true } or DigestDelivery.InOtherHands)
        {
            log.DigestNotSent(recipient.Id, willTryAgain: true);
            patience.Failed(recipient.Id, now);
            return;
        }

        patience.Succeeded(recipient.Id);
        if (delivery is not DigestDelivery.Stopped) // they may want it again before the week is over
        {
            settled.Add((recipient.Id, DigestSchedule.WeekAt(now, recipient.TimeZone)));
        }

        if (delivery is DigestDelivery.Sent sent)
        {
            log.DigestSent(recipient.Id, sent.Digest.Week);
        }
        else if (delivery is DigestDelivery.Failed)
        {
            log.DigestNotSent(recipient.Id, willTryAgain: false);
        }
    }

    private async Task TryAsync(Person person, Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            patience.Failed(person.Id, installation.Now);
            log.Failed(person.Id, e.GetType().Name);
        }
    }
}
