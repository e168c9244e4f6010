using System.Globalization;
using System.Text;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// The spellings in which programs write an address. The add-in reads the same ones (addin/src/domain/meetings/address.ts).
/// </summary>
internal static class AddressSpelling
{
    // Exchange wraps a directory name like this in outgoing mail: _ is a slash and +20 a space (MS-OXCMAIL, encapsulated addresses).
    private const string Wrapper = "imceaex-";

    private static readonly string[] Schemes = ["mailto:", "smtp:", "x500:", "ex:"];

    // A separator at the end is left over from a list of one.
    private const string Frame = " \t<>\"',;";

    /// <summary>Without the name of <c>Name &lt;address&gt;</c>, schemes, brackets, quotes and separators at the end.</summary>
    public static ReadOnlySpan<char> Bare(string? text)
    {
        var span = Bracketed(text.AsSpan().Trim()).Trim(Frame);
        foreach (var scheme in Schemes)
        {
            span = span.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? span[scheme.Length..] : span;
        }

        return span.Trim(Frame);
    }

    /// <summary>The directory name in <c>imceaex-_o=contoso_cn=ann@contoso.example</c>; any other address as it is.</summary>
    public static string Unwrapped(string lower)
    {
        var at = lower.LastIndexOf('@');
        return lower.StartsWith(Wrapper, StringComparison.Ordinal) && at > Wrapper.Length ? Decoded(lower[Wrapper.Length..at]) : lower;
    }

    private static ReadOnlySpan<char> Bracketed(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('<');
        var length = open < 0 ? -1 : text[(open + 1)..].IndexOf('>');
        return length > 0 ? text.Slice(open + 1, length) : text;
    }

    private static string Decoded(string wrapped)
    {
        var name = new StringBuilder(wrapped.Length);
        for (var i = 0; i < wrapped.Length; i++)
        {
            if (wrapped[i] == '+' && i + 2 < wrapped.Length && IsHex(wrapped.AsSpan(i + 1, 2), out var code))
            {
                name.Append(char.ToLowerInvariant((char)code));
                i += 2;
            }
            else
            {
                name.Append(wrapped[i] == '_' ? '/' : wrapped[i]);
            }
        }

        return name.ToString();
    }

    private static bool IsHex(ReadOnlySpan<char> digits, out int code) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code) && code >= ' ';
}
