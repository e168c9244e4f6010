using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteOrganisationSnapshotsTests : OrganisationSnapshotsContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override IOrganisationSnapshots Snapshots => new SqliteOrganisationSnapshots(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
