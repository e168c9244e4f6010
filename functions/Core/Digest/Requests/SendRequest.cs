using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Digest.Requests;

/// <summary>
/// Mails a manager once that somebody asked them for a 1:1, no matter how often and by how many processes it is called. Whether digests are
/// on does not matter: a person asked for it, and it has no figure.
/// </summary>
/// <param name="settings">Knows the manager's language.</param>
/// <param name="mails">Knows what was sent.</param>
/// <param name="compose">Writes it.</param>
/// <param name="mailer">Sends it.</param>
/// <param name="lease">How long a sender may take before another may take over, by the clock of <c>now</c>.</param>
public sealed class SendRequest(ReadSettings settings, RequestMails mails, ComposeRequest compose, IMailer mailer, Duration lease)
{
    /// <summary>Claims, composes, sends and records. Throws when the storage fails; then the claim is released.</summary>
    public async Task<RequestDelivery> ToAsync(
        RequestToManager request, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        await mails.ClaimAsync(request, chart, now, lease, cancellationToken) switch
        {
            RequestMailClaim.Granted granted => await SendAsync(request, granted.Mail, chart, now, cancellationToken),
            RequestMailClaim.HeldByAnother held => new RequestDelivery.NotSent(new MailNotSent.ClaimedByAnother(held.Until)),
            RequestMailClaim.NothingToTell => new RequestDelivery.Decided(),
            RequestMailClaim.NotAskedYet => new RequestDelivery.NotAskedYet(),
            _ => throw new InvalidOperationException("RequestMailClaim has no other case."),
        };

    private async Task<RequestDelivery> SendAsync(
        RequestToManager request, RequestMailState claim, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var outcome = await ClaimedMail.SendAsync(
            async () =>
            {
                var language = await settings.LanguageOfAsync(request.Manager, cancellationToken);
                var mail = await compose.ForAsync(request, claim.Asked, language, chart, now, cancellationToken);
                return await mailer.SendAsync(mail, cancellationToken);
            },
            // A refused mail is not tried again: the request is in the manager's list.
            result => result is MailOutcome.TryLater
                ? mails.ReleaseAsync(request, claim, CancellationToken.None)
                : mails.SettleAsync(request, claim, CancellationToken.None));
        return MailNotSent.Of(outcome) is { } why ? new RequestDelivery.NotSent(why) : new RequestDelivery.Decided();
    }
}

/// <summary>The result of mailing a request.</summary>
public abstract record RequestDelivery
{
    private RequestDelivery()
    {
    }

    /// <summary>It was sent, now or before, or there was nothing to tell any more.</summary>
    public sealed record Decided : RequestDelivery;

    /// <summary>The request is not stored, or not yet.</summary>
    public sealed record NotAskedYet : RequestDelivery;

    /// <summary>It was not sent.</summary>
    public sealed record NotSent(MailNotSent Why) : RequestDelivery;
}
