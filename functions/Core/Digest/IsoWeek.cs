using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A week of ISO 8601: Monday to Sunday, written 2026-W48.</summary>
public readonly partial record struct IsoWeek : IComparable<IsoWeek>
{
    private readonly LocalDate monday;

    private IsoWeek(LocalDate monday) => this.monday = monday;

    public LocalDate Monday => monday == default ? new LocalDate(1, 1, 1) : monday;

    public int Year => WeekYearRules.Iso.GetWeekYear(Monday);

    public int Week => WeekYearRules.Iso.GetWeekOfWeekYear(Monday);

    /// <summary>Counts weeks without a gap at New Year, for rotations.</summary>
    public int Ordinal => Period.DaysBetween(new LocalDate(1, 1, 1), Monday) / 7;

    public static IsoWeek Of(LocalDate date) => new(date.PlusDays(-((int)date.DayOfWeek - 1)));

    public IsoWeek PlusWeeks(int weeks) => new(Monday.PlusWeeks(weeks));

    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        var match = Pattern().Match(text ?? string.Empty);
        if (!match.Success)
        {
            return false;
        }

        var (year, number) = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        if (number < 1 || number > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return false;
        }

        week = new IsoWeek(WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday));
        return true;
    }

    public int CompareTo(IsoWeek other) => Monday.CompareTo(other.Monday);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Week:00}");

    [GeneratedRegex(@"^(\d{4})-W(\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
