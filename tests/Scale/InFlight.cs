using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Scale.Queues;

namespace OutlookOneOnOne.Scale;

/// <summary>
/// How much memory one instance occupies while it works on the maximum number of concurrent messages: the live heap after a full garbage
/// collection while everybody waits, minus the live heap before.
/// </summary>
internal sealed class InFlight(World world, Organisation organisation)
{
    private const int AtOnce = QueueListener.BatchSize + QueueListener.NewBatchThreshold;

    /// <summary>Reads calendars again.</summary>
    public long OfCoverage() =>
        Peak(
            Duration.FromMilliseconds(200),
            async instance =>
            {
                var handle = instance.Get<HandleWork>();
                var managers = organisation.Chart.People.Where(p => organisation.Chart.IsManager(p.Id)).Select(p => p.Id);
                var works = managers
                    .Chunk(CoverageWork.MaxOwners)
                    .Take(AtOnce)
                    .Select(owners => new CoverageWork(owners, world.Time.GetCurrentInstant()).ToMessage());
                await Task.WhenAll(works.Select(work => handle.HandleAsync(work, delivery: 1, CancellationToken.None)));
            });

    /// <summary>The managers with the largest lines below them.</summary>
    public long OfDigests() => Peak(Duration.FromSeconds(5), async instance =>
    {
        var (compose, chart) = (instance.Get<ComposeDigest>(), organisation.Chart);
        var highest = chart.ManagersOfManagers().OrderBy(p => chart.LevelOf(p.Id)).Take(AtOnce);
        var now = world.Time.GetCurrentInstant();
        await Task.WhenAll(highest.Select(p => compose.ForAsync(p, Languages.English, chart, now, CancellationToken.None)));
    });

    private long Peak(Duration every, Func<Instance, Task> work)
    {
        var (peak, next) = (0L, Instant.MinValue);
        var before = 0L;
        world.Graph.ForgetRequests();
        world.Time.Run(async () =>
        {
            await using var instance = new Instance(world);
            await instance.Get<ICurrentOrganisation>().GetAsync(CancellationToken.None);
            await instance
                .Get<ReadFigures>()
                // connects
                .OfSelfAsync(organisation.Chart.People[0], organisation.Chart, world.Time.GetCurrentInstant(), CancellationToken.None);
            before = GC.GetTotalMemory(forceFullCollection: true);
            world.Time.AtRest = Look;
            await work(instance);
            world.Time.AtRest = null;
        });
        return peak - before;

        void Look()
        {
            if (world.Time.GetCurrentInstant() >= next)
            {
                next = world.Time.GetCurrentInstant() + every;
                peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }
}
