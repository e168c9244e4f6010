using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads a date as people type it in our languages, unless another country would read the same text as another day: 2026-03-31,
/// 2026/3/31, 2026年3月31日, 31.3.2026, 31. 3. 2026.
/// </summary>
public static partial class TypedDate
{
    private static readonly LocalDatePattern[] Patterns =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("uuuu'/'M'/'d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'"),
        LocalDatePattern.CreateWithInvariantCulture("d'.'M'.'uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd"),
    ];

    /// <summary>Null if it is not a date, or an ambiguous one.</summary>
    public static LocalDate? Read(string text)
    {
        var plain = BlankWithin().Replace(TypedText.Plain(text), string.Empty);
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(plain).TryGetValue(default, out var date))
            {
                return date;
            }
        }

        return null;
    }

    [GeneratedRegex("(?<=[.年月]) +", RegexOptions.CultureInvariant)]
    private static partial Regex BlankWithin();
}
