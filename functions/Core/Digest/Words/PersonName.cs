using System.Globalization;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>A name as it can stand in any sentence.</summary>
public static class PersonName
{
    private const string FirstStrongIsolate = "\u2068";
    private const string PopIsolate = "\u2069";

    public static string Of(Person person) => Of(person.Name);

    /// <summary>
    /// On one line, without direction overrides, and set apart when it is written from right to left: otherwise the
    /// figures after it would change places with it (Unicode UAX #9, 2.4 and 2.7).
    /// </summary>
    public static string Of(string name)
    {
        var clean = string.Join(' ', string.Concat(name.Select(Visible)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return clean.Any(IsRightToLeft) ? FirstStrongIsolate + clean + PopIsolate : clean;
    }

    private static char Visible(char c) =>
        char.IsControl(c) || char.IsWhiteSpace(c) || IsDirectionMark(c) ? ' ' : c;

    private static bool IsDirectionMark(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069';

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.
    private static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufeff'
        && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format;
}
