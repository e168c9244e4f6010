using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Directory.Snapshots;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>Stores the organisation as it was last read, in one blob that each save replaces.</summary>
public sealed class AzureOrganisationSnapshots(BlobContainers containers) : IOrganisationSnapshots
{
    internal const string Name = "organisation.jsonl.gz";

    private const string What = $"blob '{BlobContainers.Organisation}/{Name}'";

    public async Task<SnapshotReadResult> ReadAsync(Revision? known, CancellationToken cancellationToken)
    {
        var blob = await BlobAsync(cancellationToken);
        var conditions = new BlobRequestConditions { IfNoneMatch = known is { } seen ? BlobRevision.Tag(seen) : null };
        return await StorageCalls.RunAsync<SnapshotReadResult>(
            What,
            async () =>
            {
                try
                {
                    var answer = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = conditions }, cancellationToken);
                    if (answer.GetRawResponse().Status == 304)
                    {
                        return new SnapshotReadResult.Unchanged();
                    }

                    var content = answer.Value;
                    await using var stream = content.Content.ToStream();
                    return new SnapshotReadResult.Newer(
                        await CompressedOrganisation.ReadAsync(stream, cancellationToken), BlobRevision.Of(content.Details.ETag));
                }
                catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
                {
                    return new SnapshotReadResult.NotFound();
                }
            },
            cancellationToken);
    }

    public async Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken)
    {
        var blob = await BlobAsync(cancellationToken);
        using var snapshot = new MemoryStream();
        await CompressedOrganisation.WriteAsync(organisation, snapshot, cancellationToken);
        snapshot.Position = 0;
        var saved = await StorageCalls.RunAsync(
            What, () => blob.UploadAsync(snapshot, overwrite: true, cancellationToken), cancellationToken);
        return BlobRevision.Of(saved.Value.ETag);
    }

    private async Task<BlobClient> BlobAsync(CancellationToken cancellationToken) =>
        (await containers.GetAsync(BlobContainers.Organisation, cancellationToken)).GetBlobClient(Name);
}
