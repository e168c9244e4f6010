using OutlookOneOnOne.Adapters.Tests.Emulators;

[assembly: AssemblyFixture(typeof(Emulators))]

namespace OutlookOneOnOne.Adapters.Tests.Emulators;

/// <summary>
/// The servers that replace Azure. Each is started once for all tests of the assembly, on first use. Tests share them, each with its own
/// container, queue or database. A test class takes this as a constructor parameter.
/// </summary>
public sealed class Emulators : IAsyncDisposable
{
    // The account, and both keys below, are the same on every machine and secret on none:
    // learn.microsoft.com/azure/storage/common/storage-connect-azurite and learn.microsoft.com/azure/cosmos-db/emulator.
    private const string StorageAccount = "devstoreaccount1";
    private const string StorageKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string DatabaseKey = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

    private readonly Lazy<Task<EmulatorProcess>> storage = new(() => EmulatorProcess.StartAsync("azurite", "blob", "queue", "clock"));
    private readonly Lazy<Task<EmulatorProcess>> database = new(() => EmulatorProcess.StartAsync("cosmos", "cosmos"));

    /// <summary>The connection string of Azurite, for blobs and queues.</summary>
    public async Task<string> StorageConnectionStringAsync()
    {
        var azurite = await storage.Value;
        return $"DefaultEndpointsProtocol=http;AccountName={StorageAccount};AccountKey={StorageKey};"
            + $"BlobEndpoint={azurite["blob"]}{StorageAccount};QueueEndpoint={azurite["queue"]}{StorageAccount};";
    }

    /// <summary>The endpoint that sets Azurite's clock and shows its queues, as described in tests/Emulators/serve.cjs.</summary>
    public async Task<Uri> StorageClockAsync() => (await storage.Value)["clock"];

    /// <summary>The endpoint of @vercel/cosmosdb-server, whose certificate is self-signed: the client must be told to accept it.</summary>
    public async Task<string> CosmosConnectionStringAsync() =>
        $"AccountEndpoint={(await database.Value)["cosmos"]};AccountKey={DatabaseKey};";

    public async ValueTask DisposeAsync()
    {
        foreach (var emulator in new[] { storage, database }.Where(e => e is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }))
        {
            await (await emulator.Value).DisposeAsync();
        }
    }
}
