using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A mail to one of those whom a digest is about, before it is sent.</summary>
/// <param name="Recipient">The recipient.</param>
/// <param name="Week">The week of the digest.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Text">The same content as plain text.</param>
/// <param name="Unsubscribe">Stops the previews.</param>
public sealed record PreviewMail(Person Recipient, IsoWeek Week, string Subject, string Html, string Text, Uri Unsubscribe)
    : OutgoingMail(Recipient, Subject, Html, Text)
{
    /// <inheritdoc/>
    public override string Key => $"preview.{Week}";

    /// <inheritdoc/>
    public override Uri? Unsubscribe { get; init; } = Unsubscribe;
}
