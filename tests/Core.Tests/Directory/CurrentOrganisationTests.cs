using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Tests.Directory;

public sealed class CurrentOrganisationTests : IDisposable
{
    private static readonly Duration Recheck = Duration.FromMinutes(10);

    private readonly FakeClock clock = new(Instant.FromUtc(2026, 11, 23, 8, 0));
    private readonly FakeSnapshots snapshots = new();
    private readonly CurrentOrganisation current;

    public CurrentOrganisationTests() => current = new CurrentOrganisation(snapshots, clock, Recheck);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => current.Dispose();

    [Fact]
    public async Task There_is_no_organisation_before_the_first_snapshot()
    {
        await Assert.ThrowsAsync<NoOrganisationException>(async () => await current.GetAsync(Cancel));

        await snapshots.SaveAsync(Organisation.Unknown, Cancel);

        Assert.Same(Organisation.Unknown, await current.GetAsync(Cancel));
    }

    [Fact]
    public async Task The_same_object_is_returned_until_a_periodic_check_finds_a_newer_one()
    {
        await snapshots.SaveAsync(Organisation.Unknown, Cancel);
        var first = await current.GetAsync(Cancel);
        await snapshots.SaveAsync(new Organisation(OrgChart.Empty), Cancel);

        Assert.Same(first, await current.GetAsync(Cancel));
        clock.Advance(Recheck);
        var second = await current.GetAsync(Cancel);
        clock.Advance(Recheck);

        Assert.NotSame(first, second);
        Assert.Same(second, await current.GetAsync(Cancel));
        Assert.Equal(3, snapshots.Reads);
    }

    [Fact]
    public async Task The_known_organisation_is_returned_while_the_storage_is_down()
    {
        await snapshots.SaveAsync(Organisation.Unknown, Cancel);
        await current.GetAsync(Cancel);
        snapshots.Down = true;
        clock.Advance(Recheck);

        Assert.Same(Organisation.Unknown, await current.GetAsync(Cancel));
        Assert.Same(Organisation.Unknown, await current.GetAsync(Cancel));
        Assert.Equal(2, snapshots.Reads); // not on every call
    }

    [Fact]
    public async Task A_storage_failure_is_thrown_when_no_organisation_is_known()
    {
        snapshots.Down = true;

        await Assert.ThrowsAsync<IOException>(async () => await current.GetAsync(Cancel));
    }

    [Fact]
    public async Task Concurrent_callers_cause_one_read()
    {
        await snapshots.SaveAsync(Organisation.Unknown, Cancel);
        snapshots.Gate = new TaskCompletionSource();

        var all = Enumerable.Range(0, 8).Select(_ => current.GetAsync(Cancel).AsTask()).ToList();
        snapshots.Gate.SetResult();
        await Task.WhenAll(all);

        Assert.Equal(1, snapshots.Reads);
    }

    [Fact]
    public async Task A_caller_does_not_wait_for_a_check_while_an_organisation_is_known()
    {
        await snapshots.SaveAsync(Organisation.Unknown, Cancel);
        await current.GetAsync(Cancel);
        clock.Advance(Recheck);
        snapshots.Gate = new TaskCompletionSource();

        var asking = current.GetAsync(Cancel).AsTask();

        Assert.Same(Organisation.Unknown, await current.GetAsync(Cancel));
        Assert.False(asking.IsCompleted);
        snapshots.Gate.SetResult();
        await asking;
    }

    private sealed class FakeSnapshots : IOrganisationSnapshots
    {
        private (Organisation Organisation, Revision Revision)? latest;

        public int Reads { get; private set; }

        public bool Down { get; set; }

        public TaskCompletionSource? Gate { get; set; }

        public async Task<SnapshotReadResult> ReadAsync(Revision? known, CancellationToken cancellationToken)
        {
            Reads++;
            await (Gate?.Task ?? Task.CompletedTask);
            return latest switch
            {
                _ when Down => throw new IOException("down"),
                null => new SnapshotReadResult.NotFound(),
                var current when current.Value.Revision == known => new SnapshotReadResult.Unchanged(),
                var current => new SnapshotReadResult.Newer(current.Value.Organisation, current.Value.Revision),
            };
        }

        public Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken)
        {
            latest = (organisation, new Revision(Guid.NewGuid().ToString()));
            return Task.FromResult(latest.Value.Revision);
        }
    }
}
