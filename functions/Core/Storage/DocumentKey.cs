namespace OutlookOneOnOne.Core.Storage;

/// <summary>The kind of owner of a partition.</summary>
public enum PartitionOwner
{
    /// <summary>One person: their own choices, and what is stored about their calendar.</summary>
    Person,

    /// <summary>A pair of people: what the two share.</summary>
    Pair,

    /// <summary>Nobody: what the installation as a whole needs.</summary>
    Installation,
}

/// <summary>The documents of one person or of one pair.</summary>
/// <param name="Owner">Whether it is a person or a pair.</param>
/// <param name="Value">Their id.</param>
public readonly record struct Partition(PartitionOwner Owner, string Value);

/// <summary>Identifies a document.</summary>
/// <param name="Partition">The partition of its owner.</param>
/// <param name="Id">
/// Begins with the kind of document, because kinds share a partition. Without the characters <c>/</c>, <c>\</c>, <c>?</c> and <c>#</c>,
/// which Azure Cosmos DB does not accept.
/// </param>
public readonly record struct DocumentKey(Partition Partition, string Id)
{
    /// <summary>For logs and error messages.</summary>
    public override string ToString() => $"{Partition.Value}/{Id}";
}
