using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Sends one recipient this week's digest once, if digests are turned on and it is due, no matter how often and by how many processes it
/// is called.
/// </summary>
/// <param name="settings">Knows whether the recipient stopped the digest.</param>
/// <param name="compose">Writes it, and knows whether digests are on for the recipient.</param>
/// <param name="ledger">Records what was sent.</param>
/// <param name="mailer">Sends it.</param>
/// <param name="lease">How long a sender may take before another may take over, by the clock of <c>now</c>.</param>
public sealed class SendDigest(ReadSettings settings, ComposeDigest compose, DigestLedger ledger, IMailer mailer, Duration lease)
{
    /// <summary>A refused mail is not retried until somebody has had time to correct the address.</summary>
    private static readonly Duration AfterRefusal = Duration.FromDays(1);

    /// <summary>Claims the week, composes, sends and records. Throws when the storage fails; then the claim is released.</summary>
    public async Task<DigestDelivery> ToAsync(Person recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        if (!compose.IsTurnedOnFor(recipient, chart))
        {
            return new DigestDelivery.TurnedOff();
        }

        var week = DigestSchedule.WeekAt(now, recipient.TimeZone);
        if (!DigestSchedule.IsDue(now, recipient.TimeZone))
        {
            return new DigestDelivery.NotDueYet(DigestSchedule.DueAt(week, recipient.TimeZone));
        }

        var chosen = await settings.OfAsync(recipient.Id, cancellationToken);
        if (!chosen.ReceivesDigest)
        {
            return new DigestDelivery.Stopped();
        }

        return await ledger.ClaimAsync(recipient.Id, week, now, lease, cancellationToken) switch
        {
            DigestClaim.Granted granted =>
                await SendAsync(granted, recipient, settings.LanguageOf(recipient, chosen), chart, now, cancellationToken),
            DigestClaim.AlreadySent sent => new DigestDelivery.AlreadySent(sent.Digest),
            DigestClaim.HeldByAnother held => new DigestDelivery.NotSent(new MailNotSent.ClaimedByAnother(held.Until)),
            _ => throw new InvalidOperationException("DigestClaim has no other case."),
        };
    }

    private async Task<DigestDelivery> SendAsync(
        DigestClaim.Granted claim,
        Person recipient,
        IMessages language,
        OrgChart chart,
        Instant now,
        CancellationToken cancellationToken)
    {
        ComposedDigest? composed = null;
        var outcome = await ClaimedMail.SendAsync(
            async () =>
            {
                composed = await compose.ForAsync(recipient, language, chart, now, cancellationToken)
                    ?? throw new InvalidOperationException("Digests were on for the recipient a moment ago, and a policy does not change.");
                await compose.SentFigures.PrepareAsync(composed.Digest.Figures(now), cancellationToken);
                return await mailer.SendAsync(composed.Mail, cancellationToken);
            },
            result => SettleAsync(claim, result, now));
        return (outcome, composed) is (MailOutcome.Sent sent, { } mailed)
            ? await RecordAsync(claim, new SentDigest(recipient.Id, claim.Week, now, mailed.Digest.Idea.Id, sent.Location), mailed)
            : new DigestDelivery.NotSent(MailNotSent.Of(outcome)!); // It was not sent.
    }

    /// <summary>A digest that was sent is recorded with its figures.</summary>
    private Task SettleAsync(DigestClaim.Granted claim, MailOutcome outcome, Instant now) => outcome switch
    {
        MailOutcome.Sent => Task.CompletedTask,
        MailOutcome.Refused => ledger.PostponeAsync(claim, now + AfterRefusal, CancellationToken.None),
        _ => ledger.ReleaseAsync(claim, CancellationToken.None),
    };

    /// <summary>
    /// Not cancellable: the mail has been sent, and without the record it would be sent twice. So the record is written even if the
    /// figures cannot be kept. It is written after them, because a process stopped in between sends again, with figures.
    /// </summary>
    private async Task<DigestDelivery> RecordAsync(DigestClaim.Granted claim, SentDigest sent, ComposedDigest composed)
    {
        try
        {
            await compose.SentFigures.KeepAsync(composed.Digest.Figures(sent.SentAt), CancellationToken.None);
        }
        finally
        {
            await ledger.CompleteAsync(claim, sent, CancellationToken.None);
        }

        if (composed.Digest.Preview is not null)
        {
            await compose.SentFigures.ForgetPreviewAsync(sent.Recipient, sent.Week.Monday, CancellationToken.None);
        }

        DigestMeter.Sent(sent.Week, composed.Mail.Recipient.TimeZone, sent.SentAt);
        return new DigestDelivery.Sent(sent, composed);
    }
}

/// <summary>The result of sending a digest.</summary>
public abstract record DigestDelivery
{
    private DigestDelivery()
    {
    }

    /// <summary>The mail system has accepted it.</summary>
    /// <param name="Digest">What was recorded.</param>
    /// <param name="Composed">What was sent.</param>
    public sealed record Sent(SentDigest Digest, ComposedDigest Composed) : DigestDelivery;

    /// <param name="Digest">Null when the recipient has deleted the record.</param>
    public sealed record AlreadySent(SentDigest? Digest) : DigestDelivery;

    /// <summary>The organisation has not turned digests on for the recipient: nothing is sent, and the week is not used up.</summary>
    public sealed record TurnedOff : DigestDelivery;

    /// <summary>It is not yet Monday 08:00 for the recipient.</summary>
    public sealed record NotDueYet(Instant DueAt) : DigestDelivery;

    /// <summary>The recipient has stopped the digest.</summary>
    public sealed record Stopped : DigestDelivery;

    /// <summary>It was not sent.</summary>
    public sealed record NotSent(MailNotSent Why) : DigestDelivery;
}
