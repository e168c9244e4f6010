using System.IO.Compression;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using OutlookOneOnOne.Adapters.Azure.Blobs;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

/// <summary>Containers for one test, and a count of the requests made to them.</summary>
internal sealed class EmptyContainers : HttpPipelineSynchronousPolicy
{
    private int requests;

    public required string Connection { get; init; }

    public string Prefix { get; } = $"t{Guid.NewGuid():N}-";

    public int Requests => requests;

    public static async Task<EmptyContainers> OpenAsync(Emulators.Emulators emulators) =>
        new() { Connection = await emulators.StorageConnectionStringAsync() };

    public BlobContainers Containers()
    {
        var client = StorageCalls.WithRetries(new BlobClientOptions());
        client.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return new BlobContainers(new BlobOptions { EmulatorConnectionString = Connection, Prefix = Prefix }, client);
    }

    public async Task PutAsync(string container, string blob, Stream content, CancellationToken cancellationToken)
    {
        var client = new BlobContainerClient(Connection, Prefix + container);
        await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        await client.GetBlobClient(blob).UploadAsync(content, overwrite: true, cancellationToken);
    }

    public override void OnSendingRequest(HttpMessage message) => Interlocked.Increment(ref requests);
}

public sealed class AzureTemplateStoreTests(Emulators.Emulators emulators) : TemplateStoreContract, IAsyncLifetime
{
    private static readonly Template Peer = TemplateLibrary.BuiltIn.Find(TemplateId.Parse("peer"))!;

    private EmptyContainers? empty;
    private AzureTemplateStore? store;

    protected override ITemplateStore Store => store!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        empty = await EmptyContainers.OpenAsync(emulators);
        store = new AzureTemplateStore(empty.Containers());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_unchanged_library_takes_one_listing_and_is_parsed_once()
    {
        await Store.SaveAsync(Peer, null, Cancel);
        var library = new OrganisationLibrary(Store);
        var first = await library.ReadAsync(Languages.English, Cancel);
        var before = empty!.Requests;

        var second = await library.ReadAsync(Languages.English, Cancel);

        Assert.Same(first, second);
        Assert.Equal(1, empty.Requests - before);
    }

    [Fact]
    public async Task Only_changed_files_are_read_again()
    {
        var weekly = TemplateLibrary.BuiltIn.Find(TemplateId.Parse("direct-report-weekly"))!;
        await Store.SaveAsync(weekly, null, Cancel);
        await Store.SaveAsync(Peer, null, Cancel);
        await Store.ReadAllAsync(Cancel);
        await PutAsync("peer.md", Peer.Source + "\n");
        var before = empty!.Requests;

        var read = await Store.ReadAllAsync(Cancel);

        Assert.Equal(Peer.Source + "\n", read.Templates[1].Document.Source);
        Assert.Equal(2, empty.Requests - before);
    }

    [Fact]
    public async Task An_invalid_file_disables_only_itself_and_is_named()
    {
        await PutAsync("My Template.md", Peer.Source);
        await PutAsync("broken.md", "no front matter");
        await PutAsync("huge.md", new string('x', TemplateParser.MaxFileSize + 1));
        await PutAsync("notes.txt", "hello");
        await PutAsync("peer.md", Peer.Source.Replace("id: peer", "id: with-peers", StringComparison.Ordinal));

        var reading = await new OrganisationLibrary(Store).ReadAsync(Languages.English, Cancel);

        Assert.Equal(
            ["My Template.md", "broken", "huge.md", "notes.txt"], reading.Faults.Select(f => f.File).Order(StringComparer.Ordinal));
        Assert.Equal(TemplateLibrary.BuiltIn.All.Count + 1, reading.Library.All.Count);
    }

    private Task PutAsync(string name, string text) =>
        empty!.PutAsync(BlobContainers.Templates, name, new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancel);
}

public sealed class AzureOrganisationSnapshotsTests(Emulators.Emulators emulators) : OrganisationSnapshotsContract, IAsyncLifetime
{
    private EmptyContainers? empty;

    protected override IOrganisationSnapshots Snapshots => new AzureOrganisationSnapshots(empty!.Containers());

    public async ValueTask InitializeAsync() => empty = await EmptyContainers.OpenAsync(emulators);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("""{"format":2,"people":0}""")]
    [InlineData("""{"format":1,"people":1}""")]
    [InlineData("""{"format":1}""")]
    [InlineData("""{"format":1,"people":1}"""
        + "\n" + """{"id":"ann","email":"ann@x.org","name":"Ann","zone":"Nowhere/Here"}""")]
    [InlineData("""{"format":1,"people":1}"""
        + "\n" + """{"id":"ann","email":"ann@x.org","name":"Ann","zone":"UTC","manager":"bo"}""")]
    public async Task A_snapshot_without_an_organisation_is_a_failure_whose_message_names_nobody(string lines)
    {
        using var content = new MemoryStream();
        await using (var gzip = new GZipStream(content, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(lines), Cancel);
        }

        content.Position = 0;
        await empty!.PutAsync(BlobContainers.Organisation, AzureOrganisationSnapshots.Name, content, Cancel);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => Snapshots.ReadAsync(null, Cancel));
        Assert.DoesNotContain("ann@x.org", failure.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_truncated_snapshot_is_a_failure()
    {
        await empty!.PutAsync(BlobContainers.Organisation, AzureOrganisationSnapshots.Name, new MemoryStream([31, 139, 8, 0, 0]), Cancel);

        await Assert.ThrowsAsync<InvalidDataException>(() => Snapshots.ReadAsync(null, Cancel));
    }
}
