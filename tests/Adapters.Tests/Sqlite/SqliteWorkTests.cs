using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteWorkTests : WorkContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 23, 8, 0));
    private SqliteStore? store;

    protected override IWorkQueue Queue => Work;

    protected override IWorkInbox Inbox => Work;

    protected override IPoisonedWork Poison => Work;

    private SqliteWork Work => new(store!, clock);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Queued_work_survives_for_the_next_process()
    {
        await Queue.EnqueueAsync([Message()], Duration.Zero, Cancel);
        store!.Dispose();

        store = await SqliteStore.OpenAsync(folder.Path, Cancel);

        Assert.Equal(Message(), (await ArrivedAsync()).Message);
    }

    [Fact]
    public async Task A_message_goes_to_one_of_many_receivers()
    {
        await Queue.EnqueueAsync([.. Enumerable.Range(0, 60).Select(n => Message(id: $"{n:00}"))], Duration.Zero, Cancel);

        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(TakeAllAsync)));

        Assert.Equal(Enumerable.Range(0, 60).Select(n => $"{n:00}"), taken.SelectMany(t => t).Order());
    }

    protected override Task PassAsync(Duration time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }

    private async Task<List<string>> TakeAllAsync()
    {
        // A separate store, as in another process.
        using var own = await SqliteStore.OpenAsync(folder.Path, Cancel);
        var (inbox, taken) = (new SqliteWork(own, clock), new List<string>());
        while (await inbox.ReceiveAsync(WorkKind.Digest, 2, Duration.FromHours(1), Cancel) is { Count: > 0 } deliveries)
        {
            taken.AddRange(deliveries.Select(d => d.Message.Id));
        }

        return taken;
    }
}
