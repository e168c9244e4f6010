namespace OutlookOneOnOne.Core.Storage;

/// <summary>The documents that a query can find.</summary>
/// <param name="Kind">The name of their kind.</param>
/// <param name="Owner">Who owns the partitions of this kind.</param>
/// <param name="Partition">
/// The id of the partition; null for all partitions, which is for administration and background work only, never while somebody waits.
/// </param>
public sealed record DocumentScope(string Kind, PartitionOwner Owner, string? Partition = null);

/// <summary>
/// Selects documents of a kind by the terms that were saved with them. A document without a term meets no condition on it, except
/// <see cref="TermComparison.Lacks"/>.
/// </summary>
public sealed record DocumentQuery
{
    /// <summary>Every document of the kind.</summary>
    public static DocumentQuery All { get; } = new();

    /// <summary>A document matches if it meets at least one condition in each of these lists.</summary>
    public IReadOnlyList<IReadOnlyList<TermCondition>> Conditions { get; private init; } = [];

    /// <summary>The term to sort by, as a string; null for any order.</summary>
    public string? OrderBy { get; init; }

    /// <summary>Sorts in descending order.</summary>
    public bool Descending { get; init; }

    /// <summary>The maximum number of documents; null for all.</summary>
    public int? Most { get; init; }

    /// <summary>Selects every document that meets at least one of these conditions.</summary>
    public static DocumentQuery Where(params IReadOnlyList<TermCondition> anyOf) => All.And(anyOf);

    /// <summary>Restricts the query to documents that also meet at least one of these conditions.</summary>
    public DocumentQuery And(params IReadOnlyList<TermCondition> anyOf) => this with { Conditions = [.. Conditions, anyOf] };
}

/// <summary>Compares a term with a value, as strings by code point.</summary>
/// <param name="Term">The name of the term; ASCII letters.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Value">The value.</param>
public sealed record TermCondition(string Term, TermComparison Comparison, string Value)
{
    /// <summary>The name and never the value, which may be private.</summary>
    public override string ToString() => $"{Term} {Comparison}";
}

/// <summary>How to compare a term with a value.</summary>
public enum TermComparison
{
    /// <summary>Equal.</summary>
    Is,

    /// <summary>Not equal.</summary>
    IsNot,

    /// <summary>Not equal, or the document has no such term.</summary>
    Lacks,

    /// <summary>Less than.</summary>
    Before,

    /// <summary>Less than or equal.</summary>
    UpTo,

    /// <summary>Greater than.</summary>
    After,

    /// <summary>Greater than or equal.</summary>
    From,
}
