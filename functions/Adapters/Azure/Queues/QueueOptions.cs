using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>The storage account for the work queues (configuration section <c>Queues</c>).</summary>
public sealed record QueueOptions : StorageOptions
{
    public const string Section = "Queues";

    /// <summary>A prefix for queue names, for tests that share an emulator.</summary>
    internal string Prefix { get; init; } = string.Empty;

    private protected override string SectionName => Section;

    private protected override Uri AddressOf(string connectionString) => new QueueServiceClient(connectionString).Uri;
}
