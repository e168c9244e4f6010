namespace OutlookOneOnOne.Core.Storage;

/// <summary>Where to look for documents.</summary>
/// <param name="Kind">The name of their kind.</param>
/// <param name="Owner">Who the partitions of this kind belong to.</param>
/// <param name="Partition">
/// In this partition; null for all, which is for administration and background work, never while somebody waits.
/// </param>
public sealed record DocumentScope(string Kind, PartitionOwner Owner, string? Partition = null);

/// <summary>
/// Which documents of a kind, by the terms that were saved with them. A document without a term never fits a condition on it.
/// </summary>
public sealed record DocumentQuery
{
    /// <summary>Every document of the kind.</summary>
    public static DocumentQuery All { get; } = new();

    /// <summary>A document fits when in each of these lists at least one condition holds.</summary>
    public IReadOnlyList<IReadOnlyList<TermCondition>> Conditions { get; private init; } = [];

    /// <summary>The term to sort by, as text; null for any order.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Sorts in descending order.</summary>
    public bool Descending { get; init; }

    /// <summary>The first so many; null for all.</summary>
    public int? Most { get; init; }

    /// <summary>Every document for which one of these conditions holds.</summary>
    public static DocumentQuery Where(params IReadOnlyList<TermCondition> anyOf) => All.And(anyOf);

    /// <summary>The same, restricted to documents for which one of these conditions holds.</summary>
    public DocumentQuery And(params IReadOnlyList<TermCondition> anyOf) => this with { Conditions = [.. Conditions, anyOf] };
}

/// <summary>A comparison of a term with a value, as texts by their code points.</summary>
/// <param name="Term">The name of the term; ASCII letters.</param>
/// <param name="Comparison">How it compares.</param>
/// <param name="Value">The value.</param>
public sealed record TermCondition(string Term, TermComparison Comparison, string Value)
{
    /// <summary>The name and never the value, which may be private.</summary>
    public override string ToString() => $"{Term} {Comparison}";
}

/// <summary>How a term compares with a value.</summary>
public enum TermComparison
{
    /// <summary>It is the same.</summary>
    Is,

    /// <summary>It is another.</summary>
    IsNot,

    /// <summary>It comes before.</summary>
    Before,

    /// <summary>It comes before, or is the same.</summary>
    UpTo,

    /// <summary>It comes after.</summary>
    After,

    /// <summary>It comes after, or is the same.</summary>
    From,
}
