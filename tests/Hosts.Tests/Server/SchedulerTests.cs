using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class SchedulerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_round_runs_every_minute_until_the_scheduler_stops()
    {
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 23, 6, 59));
        await using var opened = await OpenedInstallation.AtAsync(folder, new SmallCompany(folder), clock, DigestPolicy.TurnedOn);
        await opened.PreviewSinceAsync(Instant.FromUtc(2026, 11, 13, 6, 0));
        var minutes = new ManualClock();
        using var scheduler = new Scheduler(opened.Get<ServerRound>(), minutes);

        await scheduler.StartAsync(TestContext.Current.CancellationToken);
        await minutes.Waiting;
        clock.AdvanceMinutes(1);
        minutes.Pass();
        while (!folder.Files("data/outbox", "2026-W48-*.eml").Any())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        await scheduler.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(scheduler.ExecuteTask!.IsCompleted);
        Assert.Equal(Scheduler.Every, minutes.Period);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A clock whose timer the test triggers.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private readonly TaskCompletionSource waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Action pass = () => { };

        public Task Waiting => waiting.Task;

        public TimeSpan Period { get; private set; }

        public void Pass() => pass();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Period, pass) = (period, () => callback(state));
            waiting.SetResult();
            return new ManualTimer();
        }

        private sealed class ManualTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
