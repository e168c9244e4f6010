using NodaTime;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>How far somebody is on a ladder with one of their managers. It holds no words.</summary>
/// <param name="Occasion">Which ladder.</param>
/// <param name="Next">The next step; null when the ladder is over.</param>
/// <param name="From">The first day on which the next step fits, or a new ladder.</param>
public sealed record LadderProgress(LadderOccasion Occasion, LadderStep? Next, LocalDate From)
{
    /// <summary>Whoever tries something needs two to three weeks for it: the first 1:1 after two weeks brings the last question.</summary>
    public const int WeeksToTry = 2;

    /// <summary>The weeks between two ladders, which are those between two check-ins.</summary>
    public const int WeeksOfRest = 6;

    /// <summary>The step to offer for a 1:1 on this day; null for none. A step that nobody took for six weeks is stale.</summary>
    public LadderStep? OfferedOn(LocalDate day) => day >= From && !IsStaleOn(day) ? Next : null;

    /// <summary>A new ladder may begin on this day.</summary>
    public bool AllowsNewOn(LocalDate day) => day >= From && (Next is null || IsStaleOn(day));

    /// <summary>After a step became a point of the 1:1 on this day.</summary>
    public static LadderProgress AfterTaking(LadderOccasion occasion, LadderStep step, LocalDate on) => step switch
    {
        LadderStep.Open => new(occasion, LadderStep.Dig, on),
        LadderStep.Dig => new(occasion, LadderStep.Try, on),
        LadderStep.Try => new(occasion, LadderStep.Later, on.PlusWeeks(WeeksToTry)),
        LadderStep.Later => Over(occasion, on),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>After a step was skipped, or the last one taken: nothing more is offered for six weeks.</summary>
    public static LadderProgress Over(LadderOccasion occasion, LocalDate on) => new(occasion, null, on.PlusWeeks(WeeksOfRest));

    private bool IsStaleOn(LocalDate day) => day >= From.PlusWeeks(WeeksOfRest);
}
