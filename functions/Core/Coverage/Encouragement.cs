using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Skip-level or peer 1:1s of one manager. They are only encouraged, so there is never a score, a share or a status.</summary>
/// <param name="Met">Distinct people met within the window.</param>
/// <param name="GroupSize">How many people there are to meet.</param>
/// <param name="Next">Who to meet next; only the manager sees it.</param>
public sealed record Encouragement(int Met, int GroupSize, Person? Next)
{
    /// <summary>With fewer reports, a number of those who do not count would identify people.</summary>
    public const int SmallGroup = 5;

    private const int Fewest = 3;
    private const int FewestForNumber = 10;

    /// <summary>What others are shown: of one or two people nothing, of fewer than ten no number.</summary>
    public EncouragementFigure Figure => this switch
    {
        { GroupSize: < Fewest } => new EncouragementFigure.NotShown(),
        { GroupSize: >= FewestForNumber } => new EncouragementFigure.People(Met),
        { Met: 0 } => new EncouragementFigure.None(),
        _ when 2 * Met <= GroupSize => new EncouragementFigure.Some(),
        _ => new EncouragementFigure.Most(),
    };

    /// <summary>What the manager is shown, who knows whom they met.</summary>
    public EncouragementFigure OwnFigure => GroupSize == 0 ? new EncouragementFigure.NotShown() : new EncouragementFigure.People(Met);
}

/// <summary>An <see cref="Encouragement"/> in the only form that may be shown to people.</summary>
public abstract record EncouragementFigure
{
    private EncouragementFigure()
    {
    }

    /// <summary>There is nobody to meet, or so few people that anything would identify them.</summary>
    public sealed record NotShown : EncouragementFigure;

    /// <summary>The group is large enough for a number.</summary>
    /// <param name="Count">Distinct people met.</param>
    public sealed record People(int Count) : EncouragementFigure;

    /// <summary>The group is small, and up to half of it was met.</summary>
    public sealed record Some : EncouragementFigure;

    /// <summary>The group is small, and more than half of it was met, perhaps everybody.</summary>
    public sealed record Most : EncouragementFigure;

    /// <summary>The group is small, and nobody in it was met.</summary>
    public sealed record None : EncouragementFigure;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<T> notShown, Func<int, T> people, Func<T> some, Func<T> most, Func<T> none) => this switch
    {
        NotShown => notShown(),
        People p => people(p.Count),
        Some => some(),
        Most => most(),
        None => none(),
        _ => throw new InvalidOperationException("EncouragementFigure has no other case."),
    };
}
