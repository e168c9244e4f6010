using NodaTime;
using NodaTime.Testing;
using NSubstitute;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

public sealed class ReadFirstDirectoryTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 10, 10);

    private readonly Organisation organisation = new(TestPeople.Chart("ann; bo:ann"));
    private readonly ICurrentOrganisation current = Substitute.For<ICurrentOrganisation>();
    private readonly IDirectory directory = Substitute.For<IDirectory>();
    private readonly IOrganisationSnapshots snapshots = Substitute.For<IOrganisationSnapshots>();

    public ReadFirstDirectoryTests() => directory.ReadAsync(Cancel).Returns(new DirectoryReadResult(organisation, []));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_deployment_need_not_wait_for_the_night()
    {
        current.GetAsync(Cancel).Returns<Organisation>(_ => throw new NoOrganisationException());
        await RunAsync();
        await snapshots.Received(1).SaveAsync(organisation, Cancel);
    }

    [Fact]
    public async Task A_snapshot_that_cannot_be_read_is_replaced()
    {
        current.GetAsync(Cancel).Returns<Organisation>(_ => throw new InvalidDataException("cut off"));
        await RunAsync();
        await snapshots.Received(1).SaveAsync(organisation, Cancel);
    }

    [Fact]
    public async Task An_organisation_that_is_known_is_left_to_the_nightly_reading()
    {
        current.GetAsync(Cancel).Returns(organisation);
        await RunAsync();
        Assert.Empty(directory.ReceivedCalls());
    }

    [Fact]
    public async Task The_directory_is_not_read_just_because_the_storage_is_down()
    {
        current.GetAsync(Cancel).Returns<Organisation>(_ => throw new IOException("down"));
        await Assert.ThrowsAsync<IOException>(RunAsync);
        Assert.Empty(directory.ReceivedCalls());
    }

    private Task RunAsync() =>
        new ReadFirstDirectory(current, new RefreshDirectory(directory, snapshots, new FakeClock(Now))).RunAsync(Now, Cancel);
}
