using System.Diagnostics.Metrics;
using NodaTime;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Tests.Work;

public sealed class WatchPoisonTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    [Fact]
    public async Task Poisoned_work_is_counted_by_queue_and_not_removed()
    {
        var poison = new OnePoisonedDigest();
        var reported = new Dictionary<string, int>();
        using var listener = Listen(reported);

        await new WatchPoison(poison).RunAsync(Now, TestContext.Current.CancellationToken);

        Assert.Equal(1, reported["digests"]);
        Assert.Equal(0, reported["coverage"]);
    }

    private static MeterListener Listen(Dictionary<string, int> reported)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == WorkMeter.Name && instrument.Name == "oneonone.work.poison")
                {
                    l.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, value, tags, _) => reported[(string)tags[0].Value!] = value);
        listener.Start();
        return listener;
    }

    private sealed class OnePoisonedDigest : IPoisonedWork
    {
        public Task<IReadOnlyList<PoisonedWork>> ListAsync(WorkKind kind, int most, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<PoisonedWork>>(
                kind == WorkKind.Digest
                    ? [new PoisonedWork(new PoisonId("1"), new WorkMessage(kind, "digest/1", "{}"), new WorkFault.CalendarDenied(), Now)]
                    : []);

        public Task<bool> RequeueAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It is to be looked at only.");

        public Task<bool> DiscardAsync(WorkKind kind, PoisonId id, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("It is to be looked at only.");
    }
}
