using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Makes and reads the URLs that stop mails of one kind with one POST request, without signing in (RFC 8058). The token names the person
/// and is signed for the kind, so that nobody can stop another person's mail.
/// </summary>
/// <param name="site">The base URL of the API, e.g. <c>https://oneonone.contoso.com/</c>.</param>
/// <param name="key">A secret of at least 32 bytes.</param>
public sealed class UnsubscribeLinks(Uri site, byte[] key)
{
    /// <summary>The address for one recipient. It stays valid for as long as the key is in use.</summary>
    public Uri For(PersonId recipient, MailKind kind = MailKind.Digest) => new(site, $"api/unsubscribe?token={Token(recipient, kind)}");

    /// <summary>False for a token that we did not make.</summary>
    public bool TryRead(string token, out PersonId recipient, out MailKind kind)
    {
        (recipient, kind) = (default, default);
        var parts = token.Split('.');
        if (parts.Length != 2 || !Base64Url.IsValid(parts[0]) || !Base64Url.IsValid(parts[1]))
        {
            return false;
        }

        var name = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0]));
        var signature = Base64Url.DecodeFromChars(parts[1]);
        foreach (var possible in string.IsNullOrWhiteSpace(name) ? [] : Enum.GetValues<MailKind>())
        {
            if (CryptographicOperations.FixedTimeEquals(Sign(name, possible), signature))
            {
                (recipient, kind) = (new PersonId(name), possible);
                return true;
            }
        }

        return false;
    }

    private string Token(PersonId recipient, MailKind kind) =>
        $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(recipient.Value))}.{Base64Url.EncodeToString(Sign(recipient.Value, kind))}";

    private byte[] Sign(string name, MailKind kind) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(PurposeOf(kind) + name));

    /// <summary>That of a digest is in mails which were sent long ago. No purpose begins with another one.</summary>
    private static string PurposeOf(MailKind kind) => kind == MailKind.Digest ? "unsubscribe:" : "unsubscribe-preview:";
}
