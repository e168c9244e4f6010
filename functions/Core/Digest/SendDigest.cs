using NodaTime;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Work;

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
            DigestClaim.HeldByAnother held => new DigestDelivery.ClaimedByAnother(held.Until),
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
        MailOutcome outcome = new MailOutcome.TryLater(new WorkFault.MailNotComposed());
        ComposedDigest? composed = null;
        try
        {
            composed = await compose.ForAsync(recipient, language, chart, now, cancellationToken)
                ?? throw new InvalidOperationException("Digests were on for the recipient a moment ago, and a policy does not change.");
            await compose.SentFigures.PrepareAsync(composed.Digest.Figures(now), cancellationToken);
            outcome = await mailer.SendAsync(composed.Mail, cancellationToken);
        }
        finally
        {
            // Not cancellable: a claim left behind would make the next sender wait for its lease.
            await (outcome switch
            {
                MailOutcome.Sent => Task.CompletedTask,
                MailOutcome.Refused => ledger.PostponeAsync(claim, now + AfterRefusal, CancellationToken.None),
                _ => ledger.ReleaseAsync(claim, CancellationToken.None),
            });
        }

        return outcome switch
        {
            MailOutcome.Sent sent =>
                await RecordAsync(claim, new SentDigest(recipient.Id, claim.Week, now, composed.Digest.Idea.Id, sent.Location), composed),
            MailOutcome.TryLater later => new DigestDelivery.Failed(later.Fault, MayTryAgain: true),
            MailOutcome.Refused refused => new DigestDelivery.Failed(refused.Fault, MayTryAgain: false),
            _ => throw new InvalidOperationException("MailOutcome has no other case."),
        };
    }

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

    /// <summary>Another process is sending it now.</summary>
    public sealed record ClaimedByAnother(Instant Until) : DigestDelivery;

    /// <summary>It was not sent.</summary>
    /// <param name="Fault">Why not.</param>
    /// <param name="MayTryAgain">False when trying again soon would not help.</param>
    public sealed record Failed(WorkFault Fault, bool MayTryAgain) : DigestDelivery;
}
