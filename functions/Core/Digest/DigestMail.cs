using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A composed digest, ready for any mail system.</summary>
/// <param name="Recipient">Whom it is for.</param>
/// <param name="Week">The week it speaks of; with the recipient it makes the Message-ID, so that a mail sent twice is one.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole document.</param>
/// <param name="Text">The same in plain text.</param>
/// <param name="Unsubscribe">Stops the digest by one POST (RFC 8058).</param>
public sealed record DigestMail(Person Recipient, IsoWeek Week, string Subject, string Html, string Text, Uri Unsubscribe);
