using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Tests;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteCoachingStoreTests : CoachingStoreContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override ICoachingStore Store => new SqliteCoachingStore(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>The fake of the rules' tests keeps what the real store keeps.</summary>
public sealed class InMemoryCoachingTests : CoachingStoreContract
{
    protected override ICoachingStore Store { get; } = new InMemoryCoaching();
}
