using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Days in a row. Half-open: <paramref name="Back"/> is the first day after them.</summary>
/// <param name="First">The first of the days.</param>
/// <param name="Back">After <paramref name="First"/>.</param>
internal readonly record struct DaySpan(LocalDate First, LocalDate Back)
{
    /// <summary>At least one.</summary>
    public int Days => Period.DaysBetween(First, Back);

    /// <summary>From the beginning of the first day until the beginning of the first day back, where the person is.</summary>
    public Absence AsAbsenceOf(Person person) => new(
        person.Id,
        new Interval(person.TimeZone.AtStartOfDay(First).ToInstant(), person.TimeZone.AtStartOfDay(Back).ToInstant()));

    public bool Contains(LocalDate day) => First <= day && day < Back;

    /// <summary>The number of days in both spans; 0 if they do not overlap.</summary>
    public int OverlapWith(DaySpan other) =>
        Math.Max(0, Period.DaysBetween(LocalDate.Max(First, other.First), LocalDate.Min(Back, other.Back)));

    /// <summary>
    /// Merges the spans into as few as possible, in order. They cover the same days, plus those in between that <paramref name="joins"/>
    /// allows.
    /// </summary>
    /// <param name="spans">In any order.</param>
    /// <param name="joins">True for a day that does not separate the spans on either side of it.</param>
    public static List<DaySpan> Merge(IEnumerable<DaySpan> spans, Func<LocalDate, bool> joins)
    {
        var merged = new List<DaySpan>();
        foreach (var next in spans.OrderBy(s => s.First))
        {
            if (merged.Count > 0 && FirstAfter(merged[^1].Back, next.First, joins) >= next.First)
            {
                merged[^1] = merged[^1] with { Back = LocalDate.Max(merged[^1].Back, next.Back) };
            }
            else
            {
                merged.Add(next);
            }
        }

        return merged;
    }

    /// <summary>The first day from <paramref name="day"/> on that is not skipped; no later than <paramref name="limit"/>.</summary>
    public static LocalDate FirstAfter(LocalDate day, LocalDate limit, Func<LocalDate, bool> skips)
    {
        while (day < limit && skips(day))
        {
            day = day.PlusDays(1);
        }

        return day;
    }
}
