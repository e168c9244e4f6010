using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How often a manager of managers asks each of their managers "how are your 1:1s going?".</summary>
public sealed record CheckInRule
{
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 26.</exception>
    public CheckInRule(int everyWeeks) => EveryWeeks = IntervalInWeeks.Of(everyWeeks);

    /// <summary>Every 6 weeks: often enough to become a habit, rarely enough not to feel like paperwork.</summary>
    public static CheckInRule Default { get; } = new(6);

    /// <summary>The interval in weeks, 1 to 26.</summary>
    public int EveryWeeks { get; }

    /// <summary>
    /// The first day on which to ask. Null when it is long overdue: they were never asked, and the date they started reporting is
    /// unknown.
    /// </summary>
    /// <param name="manager">Who is asked.</param>
    /// <param name="lastAsked">Null when never asked.</param>
    public LocalDate? DueOn(Person manager, LocalDate? lastAsked) =>
        Later(lastAsked, manager.ReportingSince)?.PlusWeeks(EveryWeeks);

    /// <summary>Who to ask, longest wait first. Only direct reports who have reports of their own are asked.</summary>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="lead">A manager of managers; anybody else has nobody to ask.</param>
    /// <param name="lastAsked">When this person last asked each of their managers.</param>
    /// <param name="today">Today's date where the asking person is.</param>
    public IReadOnlyList<DueCheckIn> Due(
        OrgChart chart, PersonId lead, IReadOnlyDictionary<PersonId, LocalDate> lastAsked, LocalDate today) =>
        [.. from manager in chart.DirectReportsOf(lead)
            where chart.IsManager(manager.Id) && !manager.IsBlocked
            let last = lastAsked.TryGetValue(manager.Id, out var date) ? date : (LocalDate?)null
            let due = DueOn(manager, last)
            where due is null || due <= today
            orderby due ?? LocalDate.MinIsoValue
            select new DueCheckIn(manager, last)];

    // A new manager first gets time to hold some 1:1s, and questions from an earlier lead do not count.
    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is { } a && other is { } b ? LocalDate.Max(a, b) : one ?? other;
}

/// <param name="Manager">Who to ask.</param>
/// <param name="LastAsked">Null when never asked.</param>
public sealed record DueCheckIn(Person Manager, LocalDate? LastAsked)
{
    /// <summary>How many times they have been asked, which determines the next question (<see cref="CheckInQuestions.Next"/>).</summary>
    public int TimesAsked { get; init; }
}
