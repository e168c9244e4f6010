using OutlookOneOnOne.Adapters.Tests.Files.Digest;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Adapters.Tests.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

/// <summary>
/// What every <see cref="IDirectory"/> reads from the sample organisation. People are identified by address, because each directory has its
/// own ids.
/// </summary>
public abstract class DirectoryContract
{
    private static readonly Organisation Sample = SampleReading.At(SampleClocks.Monday).Organisation;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The sample at <see cref="SampleClocks.Monday"/>.</summary>
    protected abstract Task<IDirectory> OpenAsync();

    [Fact]
    public async Task Everybody_is_listed_below_their_manager()
    {
        var chart = (await ReadAsync()).Chart;

        Assert.NotEmpty(chart.People);
        Assert.Equal(Lines(Sample.Chart), Lines(chart));
    }

    [Fact]
    public async Task Every_address_of_a_person_finds_them()
    {
        var organisation = await ReadAsync();
        var aliases = Sample.Chart.People.SelectMany(p => p.Aliases, (person, alias) => (person, alias)).ToList();

        Assert.NotEmpty(aliases);
        Assert.All(aliases, a => Assert.Equal(a.person.Email, organisation.Find(a.alias)!.Email));
    }

    [Fact]
    public async Task A_group_is_not_a_person()
    {
        var organisation = await ReadAsync();
        var groups = Sample.Chart.People.SelectMany(p => p.Groups).Distinct().ToList();

        Assert.NotEmpty(groups);
        Assert.All(groups, g => Assert.Equal((true, null), (organisation.IsGroup(g), organisation.Find(g))));
    }

    /// <summary>Exchange uses Windows time zones, which put Copenhagen and Paris into one; only the start of Monday matters.</summary>
    [Fact]
    public async Task Managers_of_managers_have_their_own_time_zone()
    {
        var chart = (await ReadAsync()).Chart;

        Assert.Equal(Mondays(Sample.Chart), Mondays(chart));
    }

    [Fact]
    public async Task Reading_again_gives_the_same_result()
    {
        var directory = await OpenAsync();

        Assert.Equal(
            Lines((await directory.ReadAsync(Cancel)).Organisation.Chart),
            Lines((await directory.ReadAsync(Cancel)).Organisation.Chart));
    }

    private async Task<Organisation> ReadAsync() => (await (await OpenAsync()).ReadAsync(Cancel)).Organisation;

    private static IEnumerable<string> Mondays(OrgChart chart) =>
        chart.ManagersOfManagers().Select(p => $"{p.Email} {DigestSchedule.DueAt(Digests.Week, p.TimeZone)}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Lines(OrgChart chart) =>
        chart.People.Select(p => $"{p.Email} {p.Name} < {chart.ManagerOf(p.Id)?.Email}").Order(StringComparer.Ordinal);
}
