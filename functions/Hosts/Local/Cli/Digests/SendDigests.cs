using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>Puts each digest that is due into the outbox, through the ledger.</summary>
internal sealed class SendDigests(LocalInstallation installation, string outbox)
{
    public async Task<DigestResult> ToAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        // Whoever says --send has turned them on by that, for this once.
        var compose = installation.ComposeDigest(DigestPolicy.TurnedOn);
        var delivery = await installation.SendDigest(compose, outbox, now).ToAsync(recipient, installation.Chart, now, cancellationToken);
        return delivery is DigestDelivery.Sent sent
            ? new DigestResult(sent.Composed, new DigestFate.Sent(sent.Digest.Location))
            : new DigestResult(await compose.ForAsync(recipient, installation.Chart, now, cancellationToken), FateOf(delivery));
    }

    private static DigestFate FateOf(DigestDelivery delivery) => delivery switch
    {
        DigestDelivery.Sent sent => new DigestFate.Sent(sent.Digest.Location),
        DigestDelivery.AlreadySent { Digest: { } before } => new DigestFate.SentBefore(before.SentAt, before.Location),
        DigestDelivery.AlreadySent => new DigestFate.SentAndForgotten(),
        DigestDelivery.TurnedOff => new DigestFate.Failed("digests are turned off"),
        DigestDelivery.NotDueYet due => new DigestFate.NotDueYet(due.DueAt),
        DigestDelivery.Stopped => new DigestFate.Stopped(),
        DigestDelivery.InOtherHands => new DigestFate.Failed("another process is sending it, or the mail system refused it less than a day ago"),
        DigestDelivery.Failed failed => new DigestFate.Failed(failed.Reason),
        _ => throw new InvalidOperationException("DigestDelivery is closed."),
    };
}
