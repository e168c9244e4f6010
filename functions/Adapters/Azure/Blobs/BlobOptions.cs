using Azure.Storage.Blobs;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Blobs;

/// <summary>The storage account for templates and the organisation's snapshot (configuration section <c>Blobs</c>).</summary>
public sealed record BlobOptions : StorageOptions
{
    public const string Section = "Blobs";

    /// <summary>A prefix for container names, for tests that share an emulator.</summary>
    internal string Prefix { get; init; } = string.Empty;

    private protected override string SectionName => Section;

    private protected override Uri AddressOf(string connectionString) => new BlobServiceClient(connectionString).Uri;
}
