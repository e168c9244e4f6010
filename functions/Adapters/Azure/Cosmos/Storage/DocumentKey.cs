namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;

/// <summary>Where a document lies.</summary>
/// <param name="Partition">A pair's or a person's id.</param>
/// <param name="Id">Begins with the kind of document, as kinds share a partition.</param>
internal readonly record struct DocumentKey(string Partition, string Id);

/// <summary>A document as it is to be.</summary>
/// <param name="Body">What it says.</param>
internal sealed record CosmosDraft<T>(T Body)
    where T : class
{
    /// <summary>What queries look for, beside the body: the only properties with an index. One that is null is left out.</summary>
    public IReadOnlyDictionary<string, string?> Terms { get; init; } = new Dictionary<string, string?>();

    /// <summary>Deleted by Cosmos so long after this save; null for never.</summary>
    public TimeSpan? Expires { get; init; }
}

/// <summary>A document as it was read.</summary>
/// <param name="Key">Where.</param>
/// <param name="Body">What it says, in the newest version of its kind.</param>
/// <param name="ETag">Its state.</param>
/// <param name="Stamp">Of the save that made this state.</param>
internal sealed record CosmosDocument<T>(DocumentKey Key, T Body, string ETag, string Stamp)
    where T : class
{
    /// <summary>Never the body: a record would print it.</summary>
    public override string ToString() => $"{Key.Partition}/{Key.Id}";
}

/// <summary>What came of a save.</summary>
internal abstract record CosmosSave<T>
    where T : class
{
    private CosmosSave()
    {
    }

    public sealed record Done(string ETag) : CosmosSave<T>;

    /// <param name="Current">Somebody else was faster; null when there is nothing now.</param>
    public sealed record Refused(CosmosDocument<T>? Current) : CosmosSave<T>;
}

internal enum CosmosDeletion
{
    Done,
    NotThere,

    /// <summary>It is not in the state that was to be deleted.</summary>
    Changed,
}
