namespace OutlookOneOnOne.Core.Digest;

/// <summary>Hands a digest to a mail system.</summary>
public interface IMailer
{
    /// <summary>Returns once the mail system has taken the mail for good. Handing over the same recipient and week again leaves one mail where the system allows it.</summary>
    Task<MailOutcome> SendAsync(DigestMail mail, CancellationToken cancellationToken);
}

/// <summary>What the mail system answered.</summary>
public abstract record MailOutcome
{
    private MailOutcome()
    {
    }

    /// <param name="Location">Where the mail lies, for people: a path, or the mail system's id.</param>
    public sealed record Sent(string Location) : MailOutcome;

    /// <summary>Not now; the reason is fit for an operator.</summary>
    public sealed record TryLater(string Reason) : MailOutcome;

    /// <summary>Never: the address does not exist or does not take mail.</summary>
    public sealed record Refused(string Reason) : MailOutcome;
}
