using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteCoverageStoreTests : CoverageStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ICoverageStore Store => new SqliteCoverageStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class SqliteDigestLedgerTests : DigestLedgerContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override IDigestLedger Ledger => new SqliteDigestLedger(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class SqliteNoteStoreTests : NoteStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override INoteStore Store => new SqliteNoteStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
