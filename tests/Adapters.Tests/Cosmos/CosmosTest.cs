using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

/// <summary>A test on an empty store over a <see cref="Cosmos.Wire"/>.</summary>
public abstract class CosmosTest(Emulators.Emulators emulators) : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected Wire Wire { get; } = new();

    private protected CosmosOptions Options { get; private set; } = new();

    private protected CosmosStore Store { get; private set; } = null!;

    private protected IDocuments Documents => new CosmosDocuments(Store);

    private protected RawDocuments Raw { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Options = await EmptyCosmos.OptionsAsync(emulators);
        Store = EmptyCosmos.Open(Options, Wire.Around);
        Raw = new RawDocuments(Options);
        await Store.PrepareAsync(Cancel);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Store?.Dispose();
        Raw?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A new process, as after a restart.</summary>
    private protected CosmosStore Another() => EmptyCosmos.Open(Options);
}
