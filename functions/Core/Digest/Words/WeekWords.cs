using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>A week and its days in words.</summary>
internal static class WeekWords
{
    /// <summary>"Week 48, 23–29 November 2026".</summary>
    public static string Heading(IsoWeek week, IDigestMessages say) => say.WeekHeading(week.Week, Days(week, say));

    /// <summary>"Your team’s 1:1s, week 48 (23–29 November 2026)".</summary>
    public static string Subject(IsoWeek week, IDigestMessages say) => say.Subject(week.Week, Days(week, say));

    /// <summary>"23–29 November 2026", "30 November – 6 December 2026".</summary>
    private static string Days(IsoWeek week, IDigestMessages say)
    {
        var (monday, sunday) = (week.Monday, week.Monday.PlusDays(6));
        return (monday.Year == sunday.Year, monday.Month == sunday.Month) switch
        {
            (true, true) => say.DaysInMonth(monday.Day, sunday),
            (true, false) => say.DaysInYear(monday, sunday),
            _ => say.DaysAcrossYears(monday, sunday),
        };
    }
}
