using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>An empty store with its own containers on the emulator.</summary>
public sealed class EmptyCosmos(Emulators.Emulators emulators) : IAsyncLifetime
{
    public CosmosStore Store { get => field ?? throw new InvalidOperationException("It is opened before the test."); private set; }

    public IDocuments Documents => new CosmosDocuments(Store);

    public async ValueTask InitializeAsync()
    {
        Store = Open(await OptionsAsync(emulators));
        await Store.PrepareAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <param name="options">The emulator and the containers.</param>
    /// <param name="wire">A handler between the store and the emulator, outside the workarounds for the emulator's defects.</param>
    public static CosmosStore Open(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire = null) =>
        CosmosStore.Open(
            options, network => wire is null ? new EmulatorDefects(network) : wire(new EmulatorDefects(network)), TimeProvider.System);

    public static async Task<CosmosOptions> OptionsAsync(Emulators.Emulators emulators)
    {
        var parts = (await emulators.CosmosConnectionStringAsync())
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('=', 2))
            .ToDictionary(p => p[0], p => p[1]);
        return new CosmosOptions
        {
            Endpoint = parts["AccountEndpoint"],
            EmulatorKey = parts["AccountKey"],
            Database = $"test-{Guid.NewGuid():N}",
        };
    }
}

/// <summary>Each test of the class has its own.</summary>
public interface IOnCosmos : IAsyncLifetime
{
    EmptyCosmos Empty { get; }

    ValueTask IAsyncLifetime.InitializeAsync() => Empty.InitializeAsync();

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Empty.DisposeAsync();
    }
}
