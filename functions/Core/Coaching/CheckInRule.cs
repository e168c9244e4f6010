using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How often a manager of managers asks each of their managers "how are your 1:1s going?".</summary>
public sealed record CheckInRule
{
    /// <exception cref="ArgumentOutOfRangeException">Not from 1 to 26.</exception>
    public CheckInRule(int everyWeeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyWeeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(everyWeeks, 26);
        EveryWeeks = everyWeeks;
    }

    /// <summary>Often enough to become a habit, rare enough not to become a form.</summary>
    public static CheckInRule Default { get; } = new(6);

    public int EveryWeeks { get; }

    /// <summary>The first day on which to ask; null when it is high time: never asked, and they have reported for longer than anybody knows.</summary>
    /// <param name="manager">Who is asked.</param>
    /// <param name="lastAsked">Null when never.</param>
    public LocalDate? DueOn(Person manager, LocalDate? lastAsked) =>
        Later(lastAsked, manager.ManagerSince)?.PlusWeeks(EveryWeeks);

    /// <summary>Whom to ask, those who have waited longest first. Only direct reports who have reports of their own are asked.</summary>
    /// <param name="chart">Who reports to whom.</param>
    /// <param name="asking">A manager of managers; for anybody else there is nobody to ask.</param>
    /// <param name="lastAsked">When this person asked each of their managers last.</param>
    /// <param name="today">Where the asking person is.</param>
    public IReadOnlyList<DueCheckIn> Due(OrgChart chart, PersonId asking, IReadOnlyDictionary<PersonId, LocalDate> lastAsked, LocalDate today) =>
        [.. from manager in chart.DirectReportsOf(asking)
            where chart.IsManager(manager.Id)
            let last = lastAsked.TryGetValue(manager.Id, out var date) ? date : (LocalDate?)null
            let due = DueOn(manager, last)
            where due is null || due <= today
            orderby due ?? LocalDate.MinIsoValue
            select new DueCheckIn(manager, last)];

    // Somebody new first gets time to hold some 1:1s; and what was asked by the manager before does not count for this one.
    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is { } a && other is { } b ? LocalDate.Max(a, b) : one ?? other;
}

/// <param name="Manager">Whom to ask.</param>
/// <param name="LastAsked">Null when never.</param>
public sealed record DueCheckIn(Person Manager, LocalDate? LastAsked)
{
    /// <summary>How often before: tells which question comes next (<see cref="CheckInQuestions.Next"/>).</summary>
    public int TimesAsked { get; init; }
}
