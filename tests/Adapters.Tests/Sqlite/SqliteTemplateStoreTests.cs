using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas.Templates;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteTemplateStoreTests : TemplateStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ITemplateStore Store => new SqliteTemplateStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
