using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Mail;

/// <summary>A mail that was accepted for sending.</summary>
/// <param name="Mailbox">The object id of the sender.</param>
/// <param name="Recipients">To, Cc and Bcc, in this order.</param>
/// <param name="Mime">The decoded MIME message; null if it was sent as JSON.</param>
/// <param name="AcceptedAt">When Graph returned 202.</param>
/// <param name="DeliveredAt">Later than accepted when more than 30 a minute were sent; null when it was never delivered.</param>
public sealed record SentMail(
    string Mailbox, string Subject, IReadOnlyList<string> Recipients, string Html, string? Mime, Instant AcceptedAt, Instant? DeliveredAt)
{
    /// <summary>The status code of the bounce; null if the mail was delivered.</summary>
    public string? Bounce { get; init; }
}
