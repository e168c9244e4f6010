using System.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>Dates, times and numbers as people type or paste them, before our own patterns read them.</summary>
public static class TypedText
{
    /// <summary>
    /// Trimmed, with a plain blank for each U+00A0, U+202F and U+3000, which programs write and people cannot see, and plain digits and
    /// signs for wide ones.
    /// </summary>
    public static string Plain(string text) => WellFormed(text).Normalize(NormalizationForm.FormKC).Trim();

    // Half a surrogate pair, which damaged files contain, cannot be normalised.
    private static string WellFormed(string text) =>
        text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
}
