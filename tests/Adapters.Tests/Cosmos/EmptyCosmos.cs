using OutlookOneOnOne.Adapters.Azure.Cosmos;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>A store with containers of its own on the emulator, empty.</summary>
internal static class EmptyCosmos
{
    /// <param name="emulators">Of the assembly.</param>
    /// <param name="wire">What stands between the store and the emulator, outside of the mended defects.</param>
    /// <param name="clock">By which the store waits.</param>
    public static async Task<CosmosStore> OpenAsync(Emulators.Emulators emulators, Func<HttpMessageHandler, HttpMessageHandler>? wire = null, TimeProvider? clock = null)
    {
        var options = await OptionsAsync(emulators);
        var store = Open(options, wire, clock);
        await store.PrepareAsync(TestContext.Current.CancellationToken);
        return store;
    }

    public static CosmosStore Open(CosmosOptions options, Func<HttpMessageHandler, HttpMessageHandler>? wire = null, TimeProvider? clock = null) =>
        CosmosStore.Open(options, network => wire is null ? new EmulatorDefects(network) : wire(new EmulatorDefects(network)), clock ?? TimeProvider.System);

    public static async Task<CosmosOptions> OptionsAsync(Emulators.Emulators emulators)
    {
        var parts = (await emulators.CosmosConnectionStringAsync()).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        return new CosmosOptions { Endpoint = parts["AccountEndpoint"], EmulatorKey = parts["AccountKey"], Database = $"test-{Guid.NewGuid():N}" };
    }
}
