using System.Collections.Immutable;
using NodaTime;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// How far somebody is in the six weeks for a new manager: one step a week, then a practice round a month. It holds dates only, never what
/// somebody did or thought, and nobody else learns that it exists.
/// </summary>
/// <param name="Since">The day on which they began, or began anew.</param>
public sealed record SixWeeks(LocalDate Since)
{
    /// <summary>The steps before the practice rounds.</summary>
    public const int Steps = 6;

    private const int WeeksBetweenRounds = 4;

    /// <summary>The days on which they ticked off the steps, and after these the practice rounds, in order.</summary>
    public ImmutableArray<LocalDate> Done { get; init; } = [];

    /// <summary>The number of the current step, from 1. Numbers above <see cref="Steps"/> are practice rounds.</summary>
    public int Number => Done.Length + 1;

    /// <summary>The first day of the current step: a Monday, except for the first.</summary>
    public LocalDate From =>
        Done.IsEmpty ? Since : WeeklyItems.MondayOf(Done[^1]).PlusWeeks(Number > Steps ? WeeksBetweenRounds : 1);

    /// <summary>Ticks off a step. Any other than the current one changes nothing, so that ticking it off twice counts once.</summary>
    public SixWeeks WithDone(int number, LocalDate on) => number == Number ? this with { Done = Done.Add(on) } : this;
}

/// <summary>Where somebody is in the six weeks on a day.</summary>
public abstract record SixWeeksStanding
{
    private SixWeeksStanding()
    {
    }

    /// <param name="progress">Null if they have not begun.</param>
    /// <param name="today">The date where they are.</param>
    /// <param name="back">The first day after an absence that includes today; null if they are not away.</param>
    public static SixWeeksStanding On(SixWeeks? progress, LocalDate today, LocalDate? back) => progress switch
    {
        null => new NotBegun(),
        _ when back is { } day => new Paused(progress.Number, LocalDate.Max(day, progress.From)),
        _ when today < progress.From => new Waiting(progress.Number, progress.From),
        _ => new Current(progress.Number),
    };

    /// <summary>They have not begun.</summary>
    public sealed record NotBegun : SixWeeksStanding;

    /// <summary>This step is for now, for as long as they need.</summary>
    /// <param name="Number">See <see cref="SixWeeks.Number"/>.</param>
    public sealed record Current(int Number) : SixWeeksStanding;

    /// <summary>This week's step is done.</summary>
    /// <param name="Number">The next one.</param>
    /// <param name="From">Its first day.</param>
    public sealed record Waiting(int Number, LocalDate From) : SixWeeksStanding;

    /// <summary>They are away, and nothing is expected of them.</summary>
    /// <param name="Number">The step that waits for them.</param>
    /// <param name="From">The day on which it goes on.</param>
    public sealed record Paused(int Number, LocalDate From) : SixWeeksStanding;
}
