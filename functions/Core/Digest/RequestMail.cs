using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// A mail that tells a manager that one of their reports asked for a 1:1. Every request is mailed once, so it cannot be stopped.
/// </summary>
/// <param name="Recipient">The manager.</param>
/// <param name="Asker">Who asked.</param>
/// <param name="Asked">When they asked.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Text">The same content as plain text.</param>
public sealed record RequestMail(Person Recipient, PersonId Asker, Instant Asked, string Subject, string Html, string Text)
    : OutgoingMail(Recipient, Subject, Html, Text)
{
    /// <summary>Two people may ask at the same moment; their names are not for mail headers.</summary>
    public override string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"request.{Asked.ToUnixTimeSeconds()}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Asker.Value)))[..16]}");

    /// <inheritdoc/>
    public override Uri? Unsubscribe { get; init; }
}
