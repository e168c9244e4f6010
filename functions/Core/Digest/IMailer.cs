using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Sends mail through a mail system.</summary>
public interface IMailer
{
    /// <summary>
    /// Returns once the mail system has accepted the mail. Where the system allows it, sending the same mail again, by recipient
    /// and <see cref="OutgoingMail.Key"/>, leaves one mail only.
    /// </summary>
    Task<MailOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}

/// <summary>The result of sending a mail.</summary>
public abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <param name="Location">Where to find the mail: a path, or the mail system's id.</param>
    public sealed record Sent(string Location) : MailOutcome;

    /// <summary>Not now.</summary>
    public sealed record TryLater(WorkFault Fault) : MailOutcome;

    /// <summary>Never: the address does not exist or does not accept mail.</summary>
    public sealed record Refused(WorkFault Fault) : MailOutcome;
}
