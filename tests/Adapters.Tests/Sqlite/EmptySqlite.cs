using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

/// <summary>An empty store in its own folder, which is deleted afterwards.</summary>
public sealed class EmptySqlite : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public SqliteStore Store { get => field ?? throw new InvalidOperationException("It is opened before the test."); private set; }

    public IDocuments Documents => new SqliteDocuments(Store);

    public async ValueTask InitializeAsync() => Store = await SqliteStore.OpenAsync(Path, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        Store.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Each test of the class has its own.</summary>
public interface IOnSqlite : IAsyncLifetime
{
    EmptySqlite Empty { get; }

    ValueTask IAsyncLifetime.InitializeAsync() => Empty.InitializeAsync();

    ValueTask IAsyncDisposable.DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Empty.DisposeAsync();
    }
}
