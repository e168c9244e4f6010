using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest as a mail.</summary>
/// <param name="Recipient">The recipient.</param>
/// <param name="Week">The week it covers.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Text">The same content as plain text.</param>
/// <param name="Unsubscribe">Stops the digest.</param>
public sealed record DigestMail(Person Recipient, IsoWeek Week, string Subject, string Html, string Text, Uri Unsubscribe)
    : OutgoingMail(Recipient, Subject, Html, Text)
{
    /// <inheritdoc/>
    public override string Key => $"digest.{Week}";

    /// <inheritdoc/>
    public override Uri? Unsubscribe { get; init; } = Unsubscribe;
}
