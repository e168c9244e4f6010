using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Mail;

/// <summary>In whose name mail goes out.</summary>
public sealed record MailSender
{
    /// <param name="name">As recipients see it.</param>
    /// <param name="address">The domain of the Message-ID is this one's.</param>
    /// <exception cref="ArgumentException">It is not an address on the Internet.</exception>
    public MailSender(string name, EmailAddress address)
    {
        if (!address.IsSmtp)
        {
            throw new ArgumentException($"{address} is not an address that mail can come from.", nameof(address));
        }

        (Name, Address) = (name, address);
    }

    /// <summary>When nobody configured one; <c>.invalid</c> (RFC 2606) can never be somebody's.</summary>
    public static MailSender Unconfigured { get; } = new("1:1 digest", EmailAddress.Parse("digest@oneonone.invalid"));

    public string Name { get; }

    public EmailAddress Address { get; }
}
