using NodaTime;
using NodaTime.Testing;
using NSubstitute;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory;

public sealed class RefreshDirectoryTests
{
    private readonly IDirectory directory = Substitute.For<IDirectory>();
    private readonly IOrganisationSnapshots snapshots = Substitute.For<IOrganisationSnapshots>();

    private static readonly LocalDate Today = new(2026, 11, 23);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_directorys_content_is_stored_for_everybody_else()
    {
        var organisation = new Organisation(TestPeople.Chart("ann; bo:ann"));
        var warning = new DirectoryWarning(say => say.DirectoryUnknownManager("cy"));
        directory.ReadAsync(Cancel).Returns(new DirectoryReadResult(organisation, [warning]));
        Assert.Equal(
            "cy: their manager is not in the directory, so they have none.",
            Assert.Single((await Refresh(Today).RunAsync(Cancel)).Warnings).ToString());
        await snapshots.Received(1).SaveAsync(organisation, Cancel);
    }

    [Fact]
    public async Task The_snapshot_is_kept_when_the_directory_cannot_be_read()
    {
        directory.ReadAsync(Cancel).Returns<DirectoryReadResult>(_ => throw new IOException("half of it came"));
        await Assert.ThrowsAsync<IOException>(() => Refresh(Today).RunAsync(Cancel));
        Assert.Empty(snapshots.ReceivedCalls());
    }

    private RefreshDirectory Refresh(LocalDate today) =>
        new(directory, snapshots, new FakeClock(today.AtMidnight().InUtc().ToInstant() + Duration.FromHours(1)));
}
