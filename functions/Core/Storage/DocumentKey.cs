namespace OutlookOneOnOne.Core.Storage;

/// <summary>Who a partition of documents belongs to.</summary>
public enum PartitionOwner
{
    /// <summary>One person: what only they chose, or what is remembered of their calendar.</summary>
    Person,

    /// <summary>Two people: what they share.</summary>
    Pair,
}

/// <summary>The documents of one person or of one pair.</summary>
/// <param name="Owner">Whether it is a person or a pair.</param>
/// <param name="Value">Their id.</param>
public readonly record struct Partition(PartitionOwner Owner, string Value);

/// <summary>Where a document is kept.</summary>
/// <param name="Partition">Whose it is.</param>
/// <param name="Id">
/// Begins with the kind of document, because kinds share a partition. Without the characters <c>/</c>, <c>\</c>, <c>?</c> and <c>#</c>,
/// which Azure Cosmos DB does not accept.
/// </param>
public readonly record struct DocumentKey(Partition Partition, string Id)
{
    /// <summary>For logs and errors.</summary>
    public override string ToString() => $"{Partition.Value}/{Id}";
}
