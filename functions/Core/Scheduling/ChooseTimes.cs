using NodaTime;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Chooses the times that are suggested for a 1:1. Pure: the same arguments always give the same result.</summary>
/// <param name="Mine">The person who asks; times begin on the half hour of their local time.</param>
/// <param name="Theirs">The other person, without busy times if nothing is known of their calendar.</param>
/// <param name="Length">How long the 1:1 is.</param>
/// <param name="Window">Half-open: times begin in it.</param>
public sealed record ChooseTimes(Availability Mine, Availability Theirs, Duration Length, Interval Window)
{
    /// <summary>The maximum number of suggestions: enough to choose from, few enough to read.</summary>
    public const int MaxTimes = 3;

    /// <summary>When the two usually meet; null when there is no usual time yet.</summary>
    public UsualTime? Usual { get; init; }

    /// <summary>
    /// In chronological order: the usual time if it is free, else one on the usual weekday; then the first free time of each day, and only
    /// if there are too few days, more times on the same days.
    /// </summary>
    public IReadOnlyList<SuggestedTime> Choose()
    {
        var free = Starts().Where(time => Mine.IsFree(time) && Theirs.IsFree(time)).ToList();
        var chosen = new List<SuggestedTime>();
        if (UsualOne(free) is { } usual)
        {
            chosen.Add(usual);
        }

        foreach (var time in FirstOfEachDay(free, chosen).Concat(free))
        {
            if (chosen.Count < MaxTimes && chosen.TrueForAll(c => !Overlap(c.Time, time)))
            {
                chosen.Add(new SuggestedTime(time, time == free[0] ? TimeReason.FirstFree : TimeReason.AlsoFree));
            }
        }

        return [.. chosen.OrderBy(c => c.Time.Start)];
    }

    /// <summary>
    /// What keeps the two from meeting: the busy times of the person who asks at which both work and the other is free. Empty if moving
    /// them would not help.
    /// </summary>
    public IReadOnlyList<Interval> OwnConflicts() =>
    [
        .. Starts().Where(time => Mine.IsWorkingTime(time) && Theirs.IsFree(time))
            .SelectMany(Mine.ConflictsWith)
            .Distinct()
            .Take(MaxTimes),
    ];

    private SuggestedTime? UsualOne(List<Interval> free)
    {
        if (Usual is not { } usual)
        {
            return null;
        }

        var onTheDay = free.Where(time => Mine.Local(time.Start).DayOfWeek == usual.Day).ToList();
        var same = onTheDay.Where(time => Mine.Local(time.Start).TimeOfDay == usual.Start);
        return same.Select(time => new SuggestedTime(time, TimeReason.UsualTime))
            .Concat(onTheDay.OrderBy(time => Distance(time, usual.Start)).Select(time => new SuggestedTime(time, TimeReason.UsualDay)))
            .FirstOrDefault();
    }

    private long Distance(Interval time, LocalTime usual) =>
        Math.Abs(Mine.Local(time.Start).TimeOfDay.NanosecondOfDay - usual.NanosecondOfDay);

    private List<Interval> FirstOfEachDay(List<Interval> free, List<SuggestedTime> chosen)
    {
        var taken = chosen.Select(c => Mine.Local(c.Time.Start).Date).ToHashSet();
        return [.. free.Where(time => taken.Add(Mine.Local(time.Start).Date))];
    }

    private static bool Overlap(Interval one, Interval other) => one.Start < other.End && other.Start < one.End;

    private IEnumerable<Interval> Starts() =>
        HalfHours.StartsIn(Window, Mine.Person.TimeZone, Usual).Select(start => new Interval(start, start + Length));
}
