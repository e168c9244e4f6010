using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>
/// The organisation's own templates, one blob each; people may also upload them by hand. If nothing has changed, reading the library takes
/// one listing; only new or changed blobs are downloaded.
/// </summary>
public sealed class AzureTemplateStore(BlobContainers containers) : ITemplateStore
{
    private const string What = $"container '{BlobContainers.Templates}'";
    private const string Extension = ".md";

    // The result of the latest listing. It is replaced as a whole, so the worst that concurrent calls can do is read twice.
    private volatile IReadOnlyDictionary<TemplateId, Found<TemplateSource>> latest = new Dictionary<TemplateId, Found<TemplateSource>>();

    public async Task<StoredTemplates> ReadAllAsync(CancellationToken cancellationToken)
    {
        var container = await containers.GetAsync(BlobContainers.Templates, cancellationToken);
        var (templates, faults, known) = (new List<Found<TemplateSource>>(), new List<TemplateFileFault>(), latest);
        foreach (var listed in await ListAsync(container, cancellationToken))
        {
            if (FaultOf(listed) is { } fault)
            {
                faults.Add(fault);
            }
            else if (await CurrentAsync(
                    // FaultOf has refused a name without an id, and each listed blob has an ETag.
                    container, IdOf(listed.Name)!.Value, BlobRevision.Of(listed.Properties.ETag!.Value), known, cancellationToken) is
            { } template)
            {
                templates.Add(template);
            }
        }

        latest = templates.ToDictionary(t => t.Document.Id);
        return new StoredTemplates([.. templates.OrderBy(t => t.Document.Id)], faults);
    }

    public Task<SaveResult<TemplateSource>> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken)
    {
        var conditions = expected is { } seen
            ? new BlobRequestConditions { IfMatch = BlobRevision.Tag(seen) }
            : new BlobRequestConditions { IfNoneMatch = ETag.All };
        var options = new BlobUploadOptions
        {
            Conditions = conditions,
            HttpHeaders = new BlobHttpHeaders { ContentType = "text/markdown; charset=utf-8" },
        };
        return ChangeAsync<SaveResult<TemplateSource>>(
            template.Id,
            async blob =>
            {
                var uploaded = await blob.UploadAsync(new BinaryData(Encoding.UTF8.GetBytes(template.Source)), options, cancellationToken);
                return new Saved<TemplateSource>(BlobRevision.Of(uploaded.Value.ETag));
            },
            current => new Conflict<TemplateSource>(current),
            cancellationToken);
    }

    public Task<DeleteResult<TemplateSource>> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken) =>
        ChangeAsync<DeleteResult<TemplateSource>>(
            id,
            async blob =>
            {
                await blob.DeleteAsync(
                    conditions: new BlobRequestConditions { IfMatch = BlobRevision.Tag(expected) }, cancellationToken: cancellationToken);
                return new Deleted<TemplateSource>();
            },
            current => new NotDeleted<TemplateSource>(current),
            cancellationToken);

    private async Task<T> ChangeAsync<T>(
        TemplateId id, Func<BlobClient, Task<T>> change, Func<Stored<TemplateSource>, T> refused, CancellationToken cancellationToken)
    {
        var container = await containers.GetAsync(BlobContainers.Templates, cancellationToken);
        return await StorageCalls.RunAsync(
            What,
            async () =>
            {
                try
                {
                    return await change(container.GetBlobClient(id.Value + Extension));
                }
                catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
                {
                    return refused(
                        await ReadAsync(container, id, cancellationToken) ?? (Stored<TemplateSource>)new Missing<TemplateSource>());
                }
            },
            cancellationToken);
    }

    private static async Task<IReadOnlyList<BlobItem>> ListAsync(BlobContainerClient container, CancellationToken cancellationToken) =>
        await StorageCalls.RunAsync(
            What,
            async () =>
            {
                var blobs = new List<BlobItem>();
                await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellationToken))
                {
                    blobs.Add(blob);
                }

                return blobs;
            },
            cancellationToken);

    private static async Task<Found<TemplateSource>?> CurrentAsync(
        BlobContainerClient container,
        TemplateId id,
        Revision revision,
        IReadOnlyDictionary<TemplateId, Found<TemplateSource>> known,
        CancellationToken cancellationToken) =>
        known.TryGetValue(id, out var same) && same.Revision == revision
            ? same
            : await StorageCalls.RunAsync(What, () => ReadAsync(container, id, cancellationToken), cancellationToken);

    /// <summary>Null when the blob does not exist.</summary>
    private static async Task<Found<TemplateSource>?> ReadAsync(
        BlobContainerClient container, TemplateId id, CancellationToken cancellationToken)
    {
        try
        {
            var content = (await container.GetBlobClient(id.Value + Extension).DownloadContentAsync(cancellationToken)).Value;
            return new Found<TemplateSource>(
                new TemplateSource(id, Encoding.UTF8.GetString(content.Content)), BlobRevision.Of(content.Details.ETag));
        }
        catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>Checks files that people may have uploaded by hand. The parser checks their content.</summary>
    private static TemplateFileFault? FaultOf(BlobItem blob)
    {
        if (IdOf(blob.Name) is null)
        {
            return new TemplateFileFault(
                blob.Name, 1, say => say.TemplateFileName($"weekly{Extension}"));
        }

        return blob.Properties.ContentLength > TemplateParser.MaxFileSize
            ? new TemplateFileFault(blob.Name, 1, say => say.TemplateTooLarge(TemplateParser.MaxFileSize / 1024))
            : null;
    }

    private static TemplateId? IdOf(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && TemplateId.TryParse(name[..^Extension.Length], out var id) ? id : null;
}
