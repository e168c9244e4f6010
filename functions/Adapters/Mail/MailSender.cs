using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Mail;

/// <summary>The sender of all mail.</summary>
public sealed record MailSender
{
    /// <param name="name">The name that recipients see.</param>
    /// <param name="address">The address; its domain is also used in the Message-ID.</param>
    /// <exception cref="ArgumentException">The address cannot send mail.</exception>
    public MailSender(string name, EmailAddress address)
    {
        if (!address.IsSmtp)
        {
            throw new ArgumentException($"We cannot send email from {address}.", nameof(address));
        }

        (Name, Address) = (name, address);
    }

    /// <summary>The sender when none is configured; <c>.invalid</c> (RFC 2606) can never belong to anybody.</summary>
    public static MailSender Unconfigured { get; } = new("1:1 digest", EmailAddress.Parse("digest@oneonone.invalid"));

    public string Name { get; }

    public EmailAddress Address { get; }
}
