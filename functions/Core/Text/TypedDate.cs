using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Core.Text;

/// <summary>
/// Reads a date as people type it in our languages, with or without its day of the week: 2026-03-31, 31.3.2026, 31/03/2026,
/// 31. März 2026, mardi 31 mars 2026, 2026年3月31日（火）.
/// </summary>
public static partial class TypedDate
{
    private static readonly LocalDatePattern[] OneOrder =
    [
        .. new[] { "uuuu'-'M'-'d", "uuuu'/'M'/'d", "uuuu'.'M'.'d", "uuuu'年'M'月'd'日'", "d'.'M'.'uuuu", "uuuuMMdd" }
            .Select(p => LocalDatePattern.CreateWithInvariantCulture(p)),
    ];

    // Half of the world writes the day first, the other half the month.
    private static readonly LocalDatePattern[] TwoOrders =
    [
        .. new[] { "d'/'M'/'uuuu", "M'/'d'/'uuuu", "d'-'M'-'uuuu", "M'-'d'-'uuuu" }
            .Select(p => LocalDatePattern.CreateWithInvariantCulture(p)),
    ];

    /// <summary>
    /// Null if it is not a date, if another country would read the same text as another day, or if its day of the week is another one.
    /// </summary>
    public static LocalDate? Read(string text) => Read(text, plain => InOneOrder(plain) ?? InOnlyOneOfTwo(plain));

    /// <summary>
    /// The same for one row of many, which is null whenever the order of day and month follows from the figures alone: a column that has
    /// 31/03/2026 in one row has 04/05/2026 in another.
    /// </summary>
    public static LocalDate? ReadInColumn(string text) => Read(text, InOneOrder);

    private static LocalDate? Read(string text, Func<string, LocalDate?> inFigures)
    {
        var plain = TypedText.PlainDashes(text);
        if (Date(plain, inFigures) is { } date)
        {
            return date;
        }

        var match = WithWeekday().Match(plain);
        return match.Success
            && Date(match.Groups["date"].Value, inFigures) is { } named
            && TypedWeekdays.CanMean(match.Groups["weekday"].Value, named.DayOfWeek)
            ? named
            : null;
    }

    private static LocalDate? Date(string plain, Func<string, LocalDate?> inFigures)
    {
        var text = BlankWithin().Replace(Article().Replace(plain, string.Empty), string.Empty);
        return inFigures(text) ?? SpelledDate.Read(text);
    }

    private static LocalDate? InOneOrder(string text) => Parsed(text, OneOrder).FirstOrDefault();

    private static LocalDate? InOnlyOneOfTwo(string text) => Parsed(text, TwoOrders).Distinct().ToList() is [var only] ? only : null;

    private static IEnumerable<LocalDate?> Parsed(string text, IEnumerable<LocalDatePattern> patterns) =>
        patterns.Select(p => p.Parse(text).TryGetValue(default, out var date) ? date : (LocalDate?)null).Where(d => d is not null);

    [GeneratedRegex("(?<=[0-9][.年月]) +(?=[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex BlankWithin();

    [GeneratedRegex("^(?:le|el|den|der|am|on|the) +", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(
        @"^(?:(?:le|el|am|on) +)?(?<weekday>\p{L}{2,})\.?,? +(?<date>.*[0-9日])$"
        + @"|^(?<date>.*[0-9](?:日|(?!日))),? *\(?(?<weekday>\p{L}+)\.?\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithWeekday();
}
