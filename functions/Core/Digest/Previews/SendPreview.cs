using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Digest.Previews;

/// <summary>
/// Decides once for each person and week whether the next digest will say anything about them that is not on track, and mails it to them,
/// no matter how often and by how many processes it is called.
/// </summary>
/// <param name="settings">Knows who asked for previews, and who stopped them.</param>
/// <param name="compose">Writes them.</param>
/// <param name="ledger">Records what was decided and sent.</param>
/// <param name="mailer">Sends them.</param>
/// <param name="lease">How long a sender may take before another may take over, by the clock of <c>now</c>.</param>
public sealed class SendPreview(ReadSettings settings, ComposePreview compose, DigestLedger ledger, IMailer mailer, Duration lease)
{
    /// <summary>A refused mail is not retried in the same week: it would come after the digest.</summary>
    private static readonly Duration AfterRefusal = Duration.FromDays(7);

    private readonly DigestLedger previews = ledger.Previews;

    /// <summary>Claims, composes, sends and records. Throws when the storage fails; then the claim is released.</summary>
    public async Task<PreviewDelivery> ToAsync(Person recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var chosen = await settings.OfAsync(recipient.Id, cancellationToken);
        if (chosen.ReceivesPreview is false || !(chart.IsManager(recipient.Id) || chosen.ReceivesPreview is true))
        {
            return new PreviewDelivery.NotWanted();
        }

        var week = PreviewSchedule.WeekAt(now, recipient.TimeZone);
        return await previews.ClaimAsync(recipient.Id, week, now, lease, cancellationToken) switch
        {
            DigestClaim.Granted granted => await SendAsync(granted, recipient, chosen, chart, now, cancellationToken),
            DigestClaim.AlreadySent => new PreviewDelivery.Decided(),
            DigestClaim.HeldByAnother held => new PreviewDelivery.NotSent(new MailNotSent.ClaimedByAnother(held.Until)),
            _ => throw new InvalidOperationException("DigestClaim has no other case."),
        };
    }

    private async Task<PreviewDelivery> SendAsync(
        DigestClaim.Granted claim,
        Person recipient,
        PersonSettings chosen,
        OrgChart chart,
        Instant now,
        CancellationToken cancellationToken)
    {
        var outcome = await ClaimedMail.SendAsync(
            async () =>
            {
                var asked = chosen.ReceivesPreview is true;
                var mail = await compose.ForAsync(recipient, settings.LanguageOf(recipient, chosen), asked, chart, now, cancellationToken);
                return mail is null ? new MailOutcome.Sent(SentPreview.NothingToTell) : await mailer.SendAsync(mail, cancellationToken);
            },
            result => SettleAsync(claim, result, now));
        return MailNotSent.Of(outcome) is { } why ? new PreviewDelivery.NotSent(why) : new PreviewDelivery.Decided();
    }

    private Task SettleAsync(DigestClaim.Granted claim, MailOutcome outcome, Instant now) => outcome switch
    {
        MailOutcome.Sent sent => previews.CompleteAsync(
            claim, new SentDigest(claim.Recipient, claim.Week, now, SentPreview.NoIdea, sent.Location), CancellationToken.None),
        MailOutcome.Refused => previews.PostponeAsync(claim, now + AfterRefusal, CancellationToken.None),
        _ => previews.ReleaseAsync(claim, CancellationToken.None),
    };
}

/// <summary>What the record of a preview has in the fields of a digest.</summary>
internal static class SentPreview
{
    /// <summary>The location of a preview that was not sent, because everything was on track.</summary>
    public const string NothingToTell = "";

    /// <summary>A preview passes on no idea.</summary>
    public const string NoIdea = "";
}

/// <summary>The result of sending a preview.</summary>
public abstract record PreviewDelivery
{
    private PreviewDelivery()
    {
    }

    /// <summary>It was sent, now or before, or there was nothing to tell.</summary>
    public sealed record Decided : PreviewDelivery;

    /// <summary>They stopped it, or are not a manager and did not ask.</summary>
    public sealed record NotWanted : PreviewDelivery;

    /// <summary>It was not sent.</summary>
    public sealed record NotSent(MailNotSent Why) : PreviewDelivery;
}
