using System.Text;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Dates, times and numbers as people type or paste them, before our own patterns read them.</summary>
public static partial class TypedText
{
    /// <summary>
    /// Trimmed, with a plain blank for each U+00A0, U+202F and U+3000, which programs write and people cannot see, and plain digits and
    /// signs for wide ones.
    /// </summary>
    public static string Plain(string text) => WellFormed(text).Normalize(NormalizationForm.FormKC).Trim();

    /// <summary>
    /// The same with a hyphen for each dash, minus sign and wave dash, and for the long vowel mark that Japanese keyboards write.
    /// </summary>
    public static string PlainDashes(string text) => Dash().Replace(Plain(text), "-");

    // Half a surrogate pair, which damaged files contain, cannot be normalised.
    private static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;

    [GeneratedRegex("[\u2010-\u2015\u2212\u301c\u30fc~]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
