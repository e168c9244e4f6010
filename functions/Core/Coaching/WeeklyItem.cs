namespace OutlookOneOnOne.Core.Coaching;

/// <summary>The one thing that the Coach tab shows somebody in a week.</summary>
public abstract record WeeklyItem
{
    private WeeklyItem()
    {
    }

    /// <summary>Unique among all items: the kind and the id within the kind, like <c>opener any-on-your-mind</c>.</summary>
    public abstract string Key { get; }

    /// <param name="Idea">Something to try.</param>
    public sealed record OfIdea(Idea Idea) : WeeklyItem
    {
        /// <inheritdoc/>
        public override string Key => $"idea {Idea.Id}";
    }

    /// <param name="Opener">A sentence to begin with.</param>
    public sealed record OfOpener(Opener Opener) : WeeklyItem
    {
        /// <inheritdoc/>
        public override string Key => $"opener {Opener.Id}";
    }

    /// <param name="Reading">Something to read.</param>
    public sealed record OfReading(Article Reading) : WeeklyItem
    {
        /// <inheritdoc/>
        public override string Key => $"reading {Reading.Id}";
    }

    /// <param name="Statement">Something to judge: does it belong in a 1:1?</param>
    public sealed record OfStatement(TacticalStatement Statement) : WeeklyItem
    {
        /// <inheritdoc/>
        public override string Key => $"statement {Statement.Id}";
    }

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(
        Func<Idea, T> idea, Func<Opener, T> opener, Func<Article, T> reading, Func<TacticalStatement, T> statement) => this switch
        {
            OfIdea i => idea(i.Idea),
            OfOpener o => opener(o.Opener),
            OfReading r => reading(r.Reading),
            OfStatement s => statement(s.Statement),
            _ => throw new InvalidOperationException("WeeklyItem has no other case."),
        };
}
