using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteSubscriptionStoreTests : SubscriptionStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ISubscriptionStore Store => new SqliteSubscriptionStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
