using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Skip-level or peer 1:1s of one manager. They are only encouraged, so there is never a score, a share or a status.</summary>
/// <param name="Met">Distinct people met within the window.</param>
/// <param name="GroupSize">How many people there are to meet.</param>
/// <param name="Next">Who to meet next; only the manager sees it.</param>
public sealed record Encouragement(int Met, int GroupSize, Person? Next)
{
    /// <summary>In a smaller group a number would identify people.</summary>
    public const int SmallGroup = 5;

    /// <summary>What may be shown about it.</summary>
    public EncouragementFigure Figure => this switch
    {
        { GroupSize: 0 } => new EncouragementFigure.NotShown(),
        { GroupSize: >= SmallGroup } => new EncouragementFigure.People(Met),
        { Met: > 0 } => new EncouragementFigure.Some(),
        _ => new EncouragementFigure.None(),
    };
}

/// <summary>An <see cref="Encouragement"/> in the only form that may be shown to people.</summary>
public abstract record EncouragementFigure
{
    private EncouragementFigure()
    {
    }

    /// <summary>There is nobody to meet, so nothing is shown.</summary>
    public sealed record NotShown : EncouragementFigure;

    /// <summary>The group is large enough for a number.</summary>
    /// <param name="Count">Distinct people met.</param>
    public sealed record People(int Count) : EncouragementFigure;

    /// <summary>The group is small, and at least one person in it was met.</summary>
    public sealed record Some : EncouragementFigure;

    /// <summary>The group is small, and nobody in it was met.</summary>
    public sealed record None : EncouragementFigure;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<T> notShown, Func<int, T> people, Func<T> some, Func<T> none) => this switch
    {
        NotShown => notShown(),
        People p => people(p.Count),
        Some => some(),
        None => none(),
        _ => throw new InvalidOperationException("EncouragementFigure has no other case."),
    };
}
