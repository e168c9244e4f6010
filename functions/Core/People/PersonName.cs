using System.Globalization;
using System.Text;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.People;

/// <summary>A name that is safe within any sentence.</summary>
public static class PersonName
{
    /// <summary>U+2068: begins text that sets its own direction (UAX #9).</summary>
    public const char FirstStrongIsolate = '\u2068';

    /// <summary>U+2069: ends it.</summary>
    public const char PopIsolate = '\u2069';

    /// <summary>The name of a person, safe within any sentence.</summary>
    public static string Of(Person person) => WithIsolates(Plain(person));

    /// <summary>Any name, safe within any sentence.</summary>
    public static string Of(string name) => WithIsolates(OneLine.Of(name));

    /// <summary>
    /// The name on one line and without direction overrides; the address when the name has nothing visible. Use it to split the name, for
    /// example for the first name, and pass anything that is displayed through <see cref="WithIsolates"/>.
    /// </summary>
    public static string Plain(Person person) => OneLine.Of(person.Name) is { Length: > 0 } name ? name : person.Email.Value;

    /// <summary>
    /// Isolates a name written from right to left; otherwise it would swap places with figures that follow it (Unicode UAX #9, 2.4 and
    /// 2.7).
    /// </summary>
    public static string WithIsolates(string plain) => IsRightToLeft(plain) ? FirstStrongIsolate + plain + PopIsolate : plain;

    internal static bool IsRightToLeft(string plain) => plain.EnumerateRunes().Any(IsRightToLeft);

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms; outside the Basic Multilingual Plane Adlam and ancient scripts.
    private static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08ff) or (>= 0xfb1d and <= 0xfdff) or (>= 0xfe70 and <= 0xfeff)
            or (>= 0x10800 and <= 0x10fff) or (>= 0x1e800 and <= 0x1efff)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format;
}
