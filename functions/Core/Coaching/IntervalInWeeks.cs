namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How often something that an organisation does all year comes round.</summary>
internal static class IntervalInWeeks
{
    private const int HalfAYear = 26;

    /// <returns>The interval, if it is from 1 to 26 weeks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static int Of(int everyWeeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyWeeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(everyWeeks, HalfAYear);
        return everyWeeks;
    }
}
