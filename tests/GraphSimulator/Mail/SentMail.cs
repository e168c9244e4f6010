using NodaTime;

namespace OutlookOneOnOne.SimulatedGraph.Mail;

/// <summary>A mail that was accepted for sending.</summary>
/// <param name="Mailbox">The object id of who sends.</param>
/// <param name="Recipients">To, Cc and Bcc, in this order.</param>
/// <param name="Mime">As it came, decoded; null when it came as JSON.</param>
/// <param name="AcceptedAt">When Graph answered 202.</param>
/// <param name="DeliveredAt">Later than accepted when more than 30 a minute were sent; null when it was never delivered.</param>
public sealed record SentMail(
    string Mailbox, string Subject, IReadOnlyList<string> Recipients, string Html, string? Mime, Instant AcceptedAt, Instant? DeliveredAt)
{
    /// <summary>The status code of the report that came back instead; null when it was delivered.</summary>
    public string? Bounce { get; init; }
}
