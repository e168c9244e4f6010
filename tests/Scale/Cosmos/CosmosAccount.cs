using System.Collections.Concurrent;
using System.Globalization;

namespace OutlookOneOnOne.Scale.Cosmos;

/// <summary>
/// The content of an Azure Cosmos DB account, in memory: the documents of two containers, each with its ETag, and a charge by size for each
/// request. The real SDK and the real adapter access it through <see cref="CosmosWire"/>.
/// </summary>
internal sealed class CosmosAccount
{
    private long etags;

    public CosmosContainer People { get; } = new("people", "personId", "PaYSAPH7qAo=");

    public CosmosContainer Pairs { get; } = new("pairs", "pairId", "PaYSAPH7qAs=");

    public CosmosContainer Container(string name) =>
        Array.Find([People, Pairs], container => name == container.Name || name == container.ResourceId)
        ?? throw new InvalidOperationException($"There is no container {name}.");

    public string NextETag() =>
        string.Create(CultureInfo.InvariantCulture, $"\"{Interlocked.Increment(ref etags):x8}-0000-0700-0000-65f000000000\"");
}

/// <param name="Name">The name of the container.</param>
/// <param name="PartitionKey">The property that is the partition key.</param>
/// <param name="ResourceId">The id with which the SDK requests its ranges.</param>
internal sealed record CosmosContainer(string Name, string PartitionKey, string ResourceId)
{
    public ConcurrentDictionary<string, ConcurrentDictionary<string, CosmosDocument>> Partitions { get; } = new();

    public long Count => Partitions.Values.Sum(p => (long)p.Count);

    public long Bytes => Partitions.Values.SelectMany(p => p.Values).Sum(d => (long)d.Text.Length);

    public CosmosDocument? Find(string partition, string id) =>
        Partitions.TryGetValue(partition, out var documents) ? documents.GetValueOrDefault(id) : null;

    public ConcurrentDictionary<string, CosmosDocument> Partition(string partition) => Partitions.GetOrAdd(partition, _ => new());

    /// <summary>All documents, or those of one partition.</summary>
    public IEnumerable<CosmosDocument> Documents(string? partition) =>
        partition is null ? Partitions.Values.SelectMany(p => p.Values) : Partitions.GetValueOrDefault(partition)?.Values ?? [];
}
