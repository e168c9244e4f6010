using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Makes and reads the URLs that stop a digest with one POST request, without signing in (RFC 8058). The token names the person and is
/// signed, so that nobody can stop another person's digest.
/// </summary>
/// <param name="site">The base URL of the API, e.g. <c>https://oneonone.contoso.com/</c>.</param>
/// <param name="key">A secret of at least 32 bytes.</param>
public sealed class UnsubscribeLinks(Uri site, byte[] key)
{
    private const string Purpose = "unsubscribe:";

    /// <summary>The address for one recipient. It stays valid for as long as the key is in use.</summary>
    public Uri For(PersonId recipient) => new(site, $"api/unsubscribe?token={Token(recipient)}");

    /// <summary>False for a token that we did not make.</summary>
    public bool TryRead(string token, out PersonId recipient)
    {
        recipient = default;
        var parts = token.Split('.');
        if (parts.Length != 2 || !Base64Url.IsValid(parts[0]) || !Base64Url.IsValid(parts[1]))
        {
            return false;
        }

        var name = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0]));
        if (string.IsNullOrWhiteSpace(name) || !CryptographicOperations.FixedTimeEquals(Sign(name), Base64Url.DecodeFromChars(parts[1])))
        {
            return false;
        }

        recipient = new PersonId(name);
        return true;
    }

    private string Token(PersonId recipient) =>
        $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(recipient.Value))}.{Base64Url.EncodeToString(Sign(recipient.Value))}";

    private byte[] Sign(string name) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Purpose + name));
}
