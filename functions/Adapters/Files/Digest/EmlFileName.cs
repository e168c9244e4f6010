using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Digest;

/// <summary>
/// <c>2026-W48-ann@example.com.eml</c>. Two addresses never share a name, on any file system: addresses are in lower case,
/// and whatever is not plain ASCII or means something to a file system is written <c>%xx</c>, byte by byte. The week in front
/// keeps it off the names that Windows reserves (CON, NUL...), the ending off its trailing dots.
/// </summary>
public static class EmlFileName
{
    // Names may have 255 bytes; week, ending and the temporary name need 60.
    private const int Longest = 180;

    public static string Of(IsoWeek week, EmailAddress recipient) => $"{week}-{Safe(recipient.Value)}.eml";

    private static string Safe(string address)
    {
        var safe = string.Concat(Encoding.UTF8.GetBytes(address).Select(Safe));

        // '~' stands in no other name.
        return safe.Length <= Longest ? safe : $"{safe[..100]}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))}";
    }

    private static string Safe(byte b) => b switch
    {
        >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9' or (byte)'@' or (byte)'.' or (byte)'-' or (byte)'_' or (byte)'+' => ((char)b).ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"%{b:x2}"),
    };
}
