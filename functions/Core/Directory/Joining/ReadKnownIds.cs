using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Directory.Joining;

/// <summary>Reads which ids are one person, with one point read. Throws when the storage fails.</summary>
public sealed class ReadKnownIds(IDocuments documents)
{
    private readonly SamePersonStore store = new(documents);

    /// <summary>As confirmed now.</summary>
    public async Task<KnownIds> RunAsync(CancellationToken cancellationToken) =>
        await store.ReadAsync(cancellationToken) is { Count: > 0 } proposals ? new KnownIds(proposals) : KnownIds.None;
}
