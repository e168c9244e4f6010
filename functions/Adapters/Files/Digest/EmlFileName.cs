using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Digest;

/// <summary>
/// <c>2026-W48-ann@example.com.eml</c>. Two addresses never share a name, on any file system: addresses are in lower case,
/// and any character that is not plain ASCII or is special to a file system is written as <c>%xx</c>, byte by byte. The leading
/// week avoids the names that Windows reserves (CON, NUL...), and the extension avoids a trailing dot.
/// </summary>
public static class EmlFileName
{
    // File names can be up to 255 bytes long; the week, the extension and the temporary name need 60.
    private const int MaxLength = 180;

    /// <summary>Of any mail. A name that begins with a digit is that of a digest.</summary>
    public static string Of(OutgoingMail mail) => mail is DigestMail digest
        ? Of(digest.Week, digest.Recipient.Email)
        : $"{mail.Key}-{Safe(mail.Recipient.Email.Value)}.eml";

    /// <summary>Of the digest of a week.</summary>
    public static string Of(IsoWeek week, EmailAddress recipient) => $"{week}-{Safe(recipient.Value)}.eml";

    private static string Safe(string address)
    {
        var safe = string.Concat(Encoding.UTF8.GetBytes(address).Select(Safe));

        // No other name contains '~'.
        return safe.Length <= MaxLength
            ? safe
            : $"{safe[..100]}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))}";
    }

    private static string Safe(byte b) =>
        b switch
        {
            >= (byte)'a'
            and <= (byte)'z'
            or >= (byte)'0'
            and <= (byte)'9'
            or (byte)'@'
            or (byte)'.'
            or (byte)'-'
            or (byte)'_'
            or (byte)'+' => ((char)b).ToString(),
            _ => string.Create(CultureInfo.InvariantCulture, $"%{b:x2}"),
        };
}
