using Azure.Storage.Queues;
using OutlookOneOnOne.Adapters.Azure.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Queues;

/// <summary>Which storage account holds the queues of work; in configuration the section <c>Queues</c>.</summary>
public sealed record QueueOptions : StorageOptions
{
    public const string Section = "Queues";

    /// <summary>Before each queue's name, for tests that share an emulator.</summary>
    internal string Prefix { get; init; } = string.Empty;

    private protected override string SectionName => Section;

    private protected override Uri AddressOf(string connectionString) => new QueueServiceClient(connectionString).Uri;
}
