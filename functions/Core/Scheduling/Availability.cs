using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>
/// When one person could meet: within their working hours in their own time zone, and not while their calendar shows them as busy.
/// </summary>
public sealed class Availability
{
    /// <summary>The working hours of somebody whose hours are not known.</summary>
    public static readonly WorkingHours UsualHours = new(new LocalTime(9, 0), new LocalTime(17, 0));

    private static readonly Duration TwoWeeks = Duration.FromDays(14);

    private readonly IReadOnlySet<LocalDate> holidays;
    private readonly List<Interval> busy;

    /// <param name="person">Whose zone, working days and hours count.</param>
    /// <param name="holidays">The public holidays of their place; empty if they are not known.</param>
    /// <param name="busy">Half-open, in any order; they may overlap.</param>
    public Availability(Person person, IReadOnlySet<LocalDate> holidays, IEnumerable<Interval> busy)
    {
        (Person, this.holidays) = (person, holidays);
        this.busy = [.. busy.OrderBy(b => b.Start)];
    }

    /// <summary>Whose time this is.</summary>
    public Person Person { get; }

    /// <summary>When they are away, in any order; the sides may be open. Nothing can be moved to make room then.</summary>
    public IReadOnlyList<Interval> Away { get; init; } = [];

    /// <summary>The whole time is free and within the working hours of one day.</summary>
    public bool IsFree(Interval time) => IsWorkingTime(time) && !ConflictsWith(time).Any();

    /// <summary>The whole time is within the working hours of one of their working days, whatever is in their calendar.</summary>
    public bool IsWorkingTime(Interval time)
    {
        var (start, end) = (Local(time.Start), Local(time.End));
        var hours = Person.Week.Hours ?? UsualHours;
        return start.Date == end.Date
            && Person.Week.Includes(start.DayOfWeek)
            && !holidays.Contains(start.Date)
            && !Away.Any(away => Overlap(away, time))
            && start.TimeOfDay >= hours.Start
            && end.TimeOfDay <= hours.End;
    }

    /// <summary>
    /// The first half hour from now on that is within their working hours, whatever is in their calendar; now if that is already so, or
    /// if there is none within two weeks.
    /// </summary>
    public Instant NextWorkingTime(Instant now)
    {
        var moment = Duration.FromMinutes(1);
        return IsWorkingTime(new Interval(now, now + moment))
            ? now
            : HalfHours.StartsIn(new Interval(now, now + TwoWeeks), Person.TimeZone)
                .Where(start => IsWorkingTime(new Interval(start, start + moment))).DefaultIfEmpty(now).First();
    }

    /// <summary>The busy times that overlap this time, in order.</summary>
    public IEnumerable<Interval> ConflictsWith(Interval time) =>
        busy.TakeWhile(b => b.Start < time.End).Where(b => b.End > time.Start);

    /// <summary>The person's local time.</summary>
    public LocalDateTime Local(Instant instant) => instant.InZone(Person.TimeZone).LocalDateTime;

    private static bool Overlap(Interval away, Interval time) =>
        (!away.HasStart || away.Start < time.End) && (!away.HasEnd || away.End > time.Start);
}
