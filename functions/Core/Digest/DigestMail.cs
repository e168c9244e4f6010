using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A composed digest, ready for any mail system.</summary>
/// <param name="Recipient">The recipient.</param>
/// <param name="Week">
/// The week it covers; together with the recipient it makes the Message-ID, so that mail programs show a repeated mail once.
/// </param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Text">The same content as plain text.</param>
/// <param name="Unsubscribe">Stops the digest with one POST request (RFC 8058).</param>
public sealed record DigestMail(Person Recipient, IsoWeek Week, string Subject, string Html, string Text, Uri Unsubscribe)
{
    /// <summary>The tag of the language that it is in.</summary>
    public string Language { get; init; } = Languages.English.Tag;
}
