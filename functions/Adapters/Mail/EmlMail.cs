using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MimeKit;
using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Mail;

/// <summary>A mail as an Internet message (RFC 5322): the same mail, sender and date give the same bytes on every system.</summary>
public static class EmlMail
{
    private static readonly FormatOptions Format = CreateFormat();

    /// <summary>Shows anybody who inspects a mail which version wrote it.</summary>
    private static readonly string Program = $"OutlookOneOnOne {typeof(EmlMail).Assembly.GetName().Version?.ToString(3)}";

    /// <param name="mail">The mail. Line breaks in the recipient's name and in the subject become spaces.</param>
    /// <param name="sender">The sender.</param>
    /// <param name="date">The date in the header.</param>
    /// <exception cref="ArgumentException">The recipient's address cannot receive mail: <see cref="EmailAddress.IsSmtp"/>.</exception>
    internal static MimeMessage Compose(OutgoingMail mail, MailSender sender, Instant date)
    {
        if (!CanReach(mail.Recipient))
        {
            throw new ArgumentException($"We cannot send email to {mail.Recipient.Email}.", nameof(mail));
        }

        var from = new MailboxAddress(OneLine(sender.Name), sender.Address.Value);
        var message = new MimeMessage
        {
            Date = date.ToDateTimeOffset(),
            Subject = OneLine(mail.Subject),
            MessageId = MessageIdOf(mail, sender),
            Body = Body(mail),
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress(OneLine(mail.Recipient.Name), mail.Recipient.Email.Value));
        AddUnsubscribe(message, mail.Unsubscribe);
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language); // RFC 3282

        // RFC 3834, 5: prevents out-of-office replies.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.XMailer, Program);
        return message;
    }

    /// <summary>Whether this person's address can receive mail.</summary>
    public static bool CanReach(Person recipient) =>
        recipient.Email.IsSmtp && MailboxAddress.TryParse(recipient.Email.Value, out var parsed) && parsed.Address == recipient.Email.Value;

    /// <summary>
    /// The Message-ID without angle brackets. The same for the same recipient and key while the sender's domain does not change.
    /// </summary>
    public static string MessageIdOf(OutgoingMail mail, MailSender sender) =>
        $"{mail.Key}.{Hash(mail.Recipient.Id.Value)[..32]}@"
            + $"{DomainOf(new MailboxAddress(OneLine(sender.Name), sender.Address.Value))}";

    /// <summary>The message as it is sent, with lines that end in CR LF.</summary>
    /// <exception cref="ArgumentException">The recipient's address cannot receive mail.</exception>
    public static async Task WriteAsync(
        OutgoingMail mail, MailSender sender, Instant date, Stream stream, CancellationToken cancellationToken)
    {
        using var message = Compose(mail, sender, date);
        await message.WriteToAsync(Format, stream, cancellationToken);
    }

    private static MultipartAlternative Body(OutgoingMail mail)
    {
        // Quoted-printable keeps lines within 76 characters and plain English readable in the file. The text comes first, because the last
        // part is the preferred one (RFC 2046, 5.1.4).
        var parts = new MultipartAlternative(
            new TextPart("plain") { Text = mail.Text, ContentTransferEncoding = ContentEncoding.QuotedPrintable },
            new TextPart("html") { Text = mail.Html, ContentTransferEncoding = ContentEncoding.QuotedPrintable })
        {
            // Cannot occur in quoted-printable text, where '=' is always followed by two digits or the end of the line (RFC 2045, 6.7).
            Boundary = $"=_{Hash($"{mail.Key}\n{mail.Recipient.Id}\n{mail.Text}\n{mail.Html}")[..32]}",
        };
        return parts;
    }

    private static void AddUnsubscribe(MimeMessage message, Uri? address)
    {
        if (address is not { } unsubscribe)
        {
            return;
        }

        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{Ascii(unsubscribe)}>");
        if (unsubscribe.Scheme == Uri.UriSchemeHttps || unsubscribe.Scheme == Uri.UriSchemeHttp)
        {
            // RFC 8058, 3.1 requires exactly this value.
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }
    }

    private static string Ascii(Uri uri) =>
        uri.HostNameType == UriHostNameType.Dns ? new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri : uri.AbsoluteUri;

    private static string DomainOf(MailboxAddress from)
    {
        var address = from.GetAddress(idnEncode: true);
        return address[(address.LastIndexOf('@') + 1)..];
    }

    /// <summary>A line break in a header would start a new header.</summary>
    private static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(ToSpace)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static char ToSpace(char c) =>
        char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? ' '
            : c;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static FormatOptions CreateFormat()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.EnsureNewLine = true;
        return format;
    }
}
