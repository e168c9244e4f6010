using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Calendars;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>An ISO 8601 week: Monday to Sunday, written 2026-W48.</summary>
public readonly partial record struct IsoWeek : IComparable<IsoWeek>
{
    private readonly LocalDate monday;

    private IsoWeek(LocalDate monday) => this.monday = monday;

    /// <summary>The first day of the week.</summary>
    public LocalDate Monday => monday == default ? new LocalDate(1, 1, 1) : monday;

    /// <summary>The ISO week-numbering year, which differs from the calendar year around New Year.</summary>
    public int Year => WeekYearRules.Iso.GetWeekYear(Monday);

    /// <summary>1 to 53.</summary>
    public int Week => WeekYearRules.Iso.GetWeekOfWeekYear(Monday);

    /// <summary>Numbers weeks continuously across years, for rotations.</summary>
    public int Ordinal => Period.DaysBetween(new LocalDate(1, 1, 1), Monday) / 7;

    /// <summary>The week that contains this date.</summary>
    public static IsoWeek Of(LocalDate date) => new(date.PlusDays(-((int)date.DayOfWeek - 1)));

    /// <summary>The week that is this many weeks later, or earlier if negative.</summary>
    public IsoWeek PlusWeeks(int weeks) => new(Monday.PlusWeeks(weeks));

    /// <summary>False unless it is like 2026-W48 and the year has that week.</summary>
    public static bool TryParse(string? text, out IsoWeek week)
    {
        week = default;
        var match = Pattern().Match(text ?? string.Empty);
        if (!match.Success)
        {
            return false;
        }

        var (year, number) = (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
        if (number < 1 || number > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return false;
        }

        week = new IsoWeek(WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday));
        return true;
    }

    /// <summary>By date.</summary>
    public int CompareTo(IsoWeek other) => Monday.CompareTo(other.Monday);

    /// <summary>"2026-W48".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Week:00}");

    [GeneratedRegex(@"^(\d{4})-W(\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
