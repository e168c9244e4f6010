using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Skip-level or peer 1:1s of one manager: encouraged only, so never a score, a share or a status.</summary>
/// <param name="Met">Distinct people met within the window.</param>
/// <param name="GroupSize">How many people there are to meet.</param>
/// <param name="Next">Whose turn it is in a gentle rotation: for the manager's own eyes.</param>
public sealed record Encouragement(int Met, int GroupSize, Person? Next)
{
    /// <summary>In a group smaller than this a number would point at people.</summary>
    public const int SmallGroup = 5;

    /// <summary>What may be said about it.</summary>
    public EncouragementFigure Figure =>
        GroupSize == 0 ? new EncouragementFigure.NotShown()
        : GroupSize >= SmallGroup ? new EncouragementFigure.People(Met)
        : Met > 0 ? new EncouragementFigure.Some()
        : new EncouragementFigure.None();
}

/// <summary>An <see cref="Encouragement"/> in the only form that may be shown to people.</summary>
public abstract record EncouragementFigure
{
    private EncouragementFigure()
    {
    }

    /// <summary>There is nobody to meet, so nothing is said.</summary>
    public sealed record NotShown : EncouragementFigure;

    public sealed record People(int Count) : EncouragementFigure;

    public sealed record Some : EncouragementFigure;

    public sealed record None : EncouragementFigure;

    public T Match<T>(Func<T> notShown, Func<int, T> people, Func<T> some, Func<T> none) => this switch
    {
        NotShown => notShown(),
        People p => people(p.Count),
        Some => some(),
        None => none(),
        _ => throw new InvalidOperationException("EncouragementFigure is closed."),
    };
}
