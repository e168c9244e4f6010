using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteSettingsStoreTests : SettingsStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ISettingsStore Store => new SqliteSettingsStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
