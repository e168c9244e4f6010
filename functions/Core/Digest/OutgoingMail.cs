using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// A composed mail, ready for any mail system: a digest, a preview of one, or a request for a 1:1. It holds no point, action or note.
/// </summary>
public abstract record OutgoingMail
{
    private protected OutgoingMail(Person recipient, string subject, string html, string text) =>
        (Recipient, Subject, Html, Text) = (recipient, subject, html, text);

    /// <summary>The recipient.</summary>
    public Person Recipient { get; init; }

    /// <summary>One line.</summary>
    public string Subject { get; init; }

    /// <summary>The whole document.</summary>
    public string Html { get; init; }

    /// <summary>The same content as plain text.</summary>
    public string Text { get; init; }

    /// <summary>The tag of the language that it is in.</summary>
    public string Language { get; init; } = Languages.English.Tag;

    /// <summary>
    /// What it is, like <c>digest.2026-W48</c>; together with the recipient it makes the Message-ID, so that mail programs show a repeated
    /// mail once.
    /// </summary>
    public abstract string Key { get; }

    /// <summary>Stops all mails of this kind with one POST request (RFC 8058); null for a kind that cannot be stopped.</summary>
    public abstract Uri? Unsubscribe { get; init; }
}
