using NodaTime;
using OutlookOneOnOne.Core.Digest.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>
/// Records who reads digests since when, so that nobody is written about before they could see it. Throws when the storage fails.
/// </summary>
/// <param name="documents">Where it is stored, in one document of at most some hundred kilobytes.</param>
/// <param name="ledger">Knows whether digests were on before this was recorded.</param>
public sealed class FirstDigests(IDocuments documents, DigestLedger ledger)
{
    internal static DocumentKind<DigestReadersDocument> Kind { get; } = DocumentKind.Of(
        "digestReaders", PartitionOwner.Installation, DigestReadersJson.Default.DigestReadersDocument);

    private static DocumentKey Key => Kind.KeyOf("installation", "digestReaders");

    /// <summary>The readers as last recorded; null before the first record.</summary>
    public async Task<DigestReaders?> ReadAsync(CancellationToken cancellationToken) =>
        (await documents.FindAsync(Kind, Key, cancellationToken)).DocumentOrNull?.ToReaders();

    /// <summary>Records who gets digests now; nobody while they are off. Writes only what has changed.</summary>
    /// <param name="readers">Everybody who gets digests.</param>
    /// <param name="now">The time.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The readers as recorded.</returns>
    public async Task<DigestReaders> RecordAsync(IReadOnlyCollection<PersonId> readers, Instant now, CancellationToken cancellationToken)
    {
        var stored = await documents.FindAsync(Kind, Key, cancellationToken);
        var before = stored.DocumentOrNull?.ToReaders() ?? await FirstAsync(readers, cancellationToken);
        var after = before.With(readers, now);
        if (stored.DocumentOrNull is null || !after.IsSameAs(before))
        {
            // After a conflict, another instance has just recorded the same.
            await documents.SaveAsync(Kind, Key, DigestReadersDocument.Of(after), stored.SeenRevision, cancellationToken);
        }

        return after;
    }

    /// <summary>Where digests were on before this was recorded, they go on.</summary>
    private async Task<DigestReaders> FirstAsync(IReadOnlyCollection<PersonId> readers, CancellationToken cancellationToken) =>
        await ledger.WasUsedAsync(cancellationToken) ? DigestReaders.Before(readers) : DigestReaders.None;
}
