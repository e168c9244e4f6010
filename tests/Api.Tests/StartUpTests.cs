using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OutlookOneOnOne.Api.Health;

namespace OutlookOneOnOne.Api.Tests;

public sealed class StartUpTests
{
    private readonly RecordedTime time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Until_start_up_has_succeeded_only_the_health_checks_respond()
    {
        await using var api = Starting(stop => Task.Delay(Timeout.Infinite, stop));
        await api.InitializeAsync();

        using var alive = await api.As(null).GetAsync("/healthz", Cancel);
        using var ready = await api.As(null).GetAsync("/readyz", Cancel);
        using var response = await Run(api.As("ann").GetAsync("/api/me", Cancel));

        Assert.Equal((200, 503, 503), ((int)alive.StatusCode, (int)ready.StatusCode, (int)response.StatusCode));
        Assert.Equal("""[{"name":"start-up","ready":false}]""", (await TestApi.Read(ready))["dependencies"]!.ToJsonString());
        Assert.Equal("/problems/not-ready", (string)(await TestApi.Read(response))["type"]!);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task The_first_request_after_a_cold_start_waits_for_start_up()
    {
        var storage = new TaskCompletionSource();
        await using var api = Starting(_ => storage.Task);
        await api.InitializeAsync();

        var asking = api.As("ann").GetAsync("/api/me", Cancel);
        Assert.NotSame(asking, await Task.WhenAny(asking, Task.Delay(TimeSpan.FromMilliseconds(200), Cancel)));
        storage.SetResult();
        using var answer = await asking;

        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Failed_start_up_is_retried_until_it_succeeds()
    {
        var attempts = 0;
        await using var api = Starting(
            _ => ++attempts < 9 ? throw new IOException("Azure Storage cannot be reached.") : Task.CompletedTask);
        await api.InitializeAsync();

        Assert.True(await Run(api.Services.GetRequiredService<StartUp>().IsCompletedWithinAsync(TimeSpan.FromHours(8), Cancel)));
        using var ready = await api.As(null).GetAsync("/readyz", Cancel);

        Assert.Equal(9, attempts);
        Assert.Equal([1, 2, 4, 8, 16, 30, 30, 30], time.Waits.Select(w => w.TotalSeconds).Where(w => w <= 60));
        Assert.Equal(200, (int)ready.StatusCode);
        Assert.Contains("IOException: Azure Storage cannot be reached.", api.Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_too_long_for_start_up_returns_false()
    {
        await using var api = Starting(stop => Task.Delay(Timeout.Infinite, stop));
        await api.InitializeAsync();
        var startUp = api.Services.GetRequiredService<StartUp>();

        Assert.False(await Run(startUp.IsCompletedWithinAsync(TimeSpan.FromMinutes(5), Cancel)));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => startUp.IsCompletedWithinAsync(TimeSpan.FromMinutes(5), stopped.Token));
    }

    private TestApi Starting(Func<CancellationToken, Task> prepare) => new()
    {
        Configure = services =>
        {
            TestApi.SignInByHeader(services);
            services.AddSingleton<TimeProvider>(time).AddStartUp((_, cancellationToken) => prepare(cancellationToken));
        },
    };

    /// <summary>Advances the clock by a second at a time until the work is done.</summary>
    private async Task<T> Run<T>(Task<T> work)
    {
        while (!work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(2, Cancel));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        return await work;
    }

    private sealed class RecordedTime() : FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56))
    {
        public ConcurrentQueue<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Enqueue(dueTime);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
