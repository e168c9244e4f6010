using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Hosts.Local.Cli.Digests;

/// <summary>Puts each due digest into the outbox and records it in the ledger.</summary>
internal sealed class SendDigests(SendDigest send, ComposeDigest compose, ReadSettings settings, OrgChart chart)
{
    public async Task<DigestResult> ToAsync(Person recipient, Instant now, CancellationToken cancellationToken)
    {
        var delivery = await send.ToAsync(recipient, chart, now, cancellationToken);
        if (delivery is DigestDelivery.Sent sent)
        {
            return new DigestResult(sent.Composed, new DigestOutcome.Sent(sent.Digest.Location));
        }

        var language = await settings.LanguageOfAsync(recipient, cancellationToken);
        var composed = await compose.ForAsync(recipient, language, chart, now, cancellationToken);
        return new DigestResult(composed!, OutcomeOf(delivery, recipient)); // --send turned digests on
    }

    private static DigestOutcome OutcomeOf(DigestDelivery delivery, Person recipient) => delivery switch
    {
        DigestDelivery.Sent sent => new DigestOutcome.Sent(sent.Digest.Location),
        DigestDelivery.AlreadySent { Digest: { } before } => new DigestOutcome.AlreadySent(before.SentAt, before.Location),
        DigestDelivery.AlreadySent => new DigestOutcome.RecordDeleted(),
        DigestDelivery.TurnedOff => new DigestOutcome.Failed(Spoken.Messages.Cli.DigestsOff),
        DigestDelivery.NotDueYet due => new DigestOutcome.NotDueYet(due.DueAt),
        DigestDelivery.Stopped => new DigestOutcome.Stopped(),
        DigestDelivery.NotSent other => new DigestOutcome.Failed(Told(other.Why, recipient)),
        _ => throw new InvalidOperationException("DigestDelivery has no other case."),
    };

    private static string Told(MailNotSent why, Person recipient) => why switch
    {
        MailNotSent.ClaimedByAnother => Spoken.Messages.Cli.SentByAnother,
        MailNotSent.Failed { MayTryAgain: true } failed => failed.Fault.In(Spoken.Messages.Work),
        MailNotSent.Failed => Spoken.Messages.Cli.NoEmail(recipient.Email.Value),
        _ => throw new InvalidOperationException("MailNotSent has no other case."),
    };
}
