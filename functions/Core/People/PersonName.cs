using System.Globalization;
using System.Text;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.People;

/// <summary>A name as it can stand in any sentence.</summary>
public static class PersonName
{
    public const char FirstStrongIsolate = '\u2068';
    public const char PopIsolate = '\u2069';

    public static string Of(Person person) => SetApart(Plain(person));

    public static string Of(string name) => SetApart(OneLine.Of(name));

    /// <summary>
    /// On one line and without direction overrides; the address when nothing of the name can be seen. To be taken apart, as for a
    /// first name: what is shown of it goes through <see cref="SetApart"/>.
    /// </summary>
    public static string Plain(Person person) => OneLine.Of(person.Name) is { Length: > 0 } name ? name : person.Email.Value;

    /// <summary>
    /// Keeps what is written from right to left to itself: otherwise the figures after it would change places with it
    /// (Unicode UAX #9, 2.4 and 2.7).
    /// </summary>
    public static string SetApart(string plain) => IsRightToLeft(plain) ? FirstStrongIsolate + plain + PopIsolate : plain;

    internal static bool IsRightToLeft(string plain) => plain.EnumerateRunes().Any(IsRightToLeft);

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; and beyond the first plane Adlam and the old scripts.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is >= 0x0590 and <= 0x08ff or >= 0xfb1d and <= 0xfdff or >= 0xfe70 and <= 0xfeff or >= 0x10800 and <= 0x10fff or >= 0x1e800 and <= 0x1efff
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
}
