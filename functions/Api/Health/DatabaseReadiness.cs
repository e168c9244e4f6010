using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Api.Health;

/// <summary>Ready when a read from the database succeeds.</summary>
/// <param name="documents">The database, from which it reads a document of a person who does not exist.</param>
public sealed class DatabaseReadiness(IDocuments documents) : IReadiness
{
    private static readonly DocumentKey MissingDocument = new(new Partition(PartitionOwner.Person, "nobody"), "settings");

    /// <inheritdoc/>
    public string Name => "database";

    /// <inheritdoc/>
    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await documents.FindAsync(MissingDocument, cancellationToken);
        return true;
    }
}
