using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Eve leads Dan, and Dan leads Ann and Ned. Bo and Cy report to Ann, Kim reports to Ned.</summary>
public sealed class ReadFiguresTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly EmailAddress Pilot = EmailAddress.Parse("pilot@contoso.example");

    private static readonly OrgChart Chart = TestPeople.Chart(TestPeople.Parse("eve; dan:eve; ann:dan; ned:dan; bo:ann; cy:ann; kim:ned")
        .Select(p => p.Id.Value is "dan" or "ann" or "bo" ? p with { Groups = [Pilot] } : p));

    private static readonly FiguresPolicy OfGroup = FiguresPolicy.Everybody with { Groups = [Pilot] };
    private static readonly FiguresPolicy UnderDan = FiguresPolicy.Everybody with { Managers = [TestPeople.Address("dan")] };

    private readonly CoverageStore store = new(new InMemoryDocuments());

    public static TheoryData<string, string, string, FiguresPurpose, bool> Requests() => new()
    {
        // policy, reader, manager, purpose, shown
        { "off", "dan", "ann", FiguresPurpose.Digest, false },
        { "off", "ann", "ann", FiguresPurpose.Digest, false },
        { "off", "dan", "ann", FiguresPurpose.CheckIn, false },
        { "everybody", "dan", "ann", FiguresPurpose.Digest, true },
        { "everybody", "eve", "ann", FiguresPurpose.Digest, true },
        { "everybody", "ann", "ann", FiguresPurpose.Digest, true },
        { "everybody", "ann", "dan", FiguresPurpose.Digest, false },
        { "everybody", "ned", "ann", FiguresPurpose.Digest, false },
        { "everybody", "bo", "ann", FiguresPurpose.Digest, false },
        { "everybody", "dan", "ann", FiguresPurpose.CheckIn, true },
        { "everybody", "eve", "ann", FiguresPurpose.CheckIn, false },
        { "everybody", "ned", "ann", FiguresPurpose.CheckIn, false },
        { "group", "dan", "ann", FiguresPurpose.Digest, true },
        { "group", "dan", "ned", FiguresPurpose.Digest, false },
        { "group", "eve", "ann", FiguresPurpose.Digest, false },
        { "group", "ned", "ned", FiguresPurpose.Digest, false },
        { "under dan", "dan", "ned", FiguresPurpose.Digest, true },
        { "under dan", "eve", "dan", FiguresPurpose.Digest, false },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Managers_above_see_figures_where_digests_are_on(
        string policy, string reader, string manager, FiguresPurpose purpose, bool shown)
    {
        var figures = await Gate.To(PolicyOf(policy), store).ForAsync(
            new FiguresRequest(Person(reader), Person(manager), purpose), Chart, Now, Cancel);

        Assert.Equal(shown, figures is Figures.Shown);
    }

    [Theory]
    [InlineData("off", "")]
    [InlineData("everybody", "eve dan")]
    [InlineData("group", "dan")]
    [InlineData("under dan", "dan")]
    public void Readers_are_managers_of_managers_for_whom_digests_are_on(string policy, string readers)
    {
        var gate = Gate.To(PolicyOf(policy), store);

        Assert.Equal(readers, string.Join(' ', Chart.People.Where(p => gate.AreShownTo(p, Chart)).Select(p => p.Id)));
    }

    [Fact]
    public async Task In_a_pilot_a_pair_counts_only_if_reader_manager_and_report_are_in_it()
    {
        await Met("ann", "cy", -3);

        var ann = await Shown(OfGroup, "dan", "ann");

        Assert.Equal(["bo"], ann.Pairs.Select(p => p.Report.Id.Value));
        Assert.Equal((0, 1), (ann.Counts.Covered, ann.Counts.Of));
        Assert.Equal(new WeekCoverage(0, 1), ann.Trend.Weeks[^1]);
        Assert.Equal((1, 2), ((await Shown(UnderDan, "dan", "ann")).Counts.Covered, (await Shown(UnderDan, "dan", "ann")).Counts.Of));
    }

    [Fact]
    public async Task With_digests_off_a_manager_sees_the_statuses_of_their_own_pairs_and_nothing_else()
    {
        await Met("ann", "bo", -3);

        var own = await Gate.To(FiguresPolicy.Off, store).OfSelfAsync(Person("ann"), Chart, Now, Cancel);

        Assert.Equal(
            [("bo", CoverageStatus.Covered), ("cy", CoverageStatus.Never)],
            own.Pairs.PairsOrNone.Select(p => (p.Report.Id.Value, p.Status)));
        Assert.IsType<Figures.Withheld>(own.ToOthers);
    }

    [Fact]
    public async Task In_a_pilot_a_manager_sees_all_their_own_pairs_and_what_others_see()
    {
        await Met("ann", "cy", -3);

        var own = await Gate.To(OfGroup, store).OfSelfAsync(Person("ann"), Chart, Now, Cancel);

        Assert.Equal(2, own.Pairs.PairsOrNone.Count);
        Assert.Equal(1, own.ToOthers.CoverageOrNull!.Match(known => known.Counts.Of, _ => 0));
    }

    [Theory]
    [InlineData("off")]
    [InlineData("everybody")]
    public async Task Both_people_in_a_pair_always_see_its_status(string policy)
    {
        await Met("ann", "bo", -3);
        var gate = Gate.To(PolicyOf(policy), store);

        foreach (var (reader, other) in new[] { ("ann", "bo"), ("bo", "ann") })
        {
            var status = await gate.OfPairAsync(Person(reader), Person(other), Chart, Now, Cancel);
            Assert.Equal(CoverageStatus.Covered, Assert.IsType<PairReview.Known>(status).Line!.Status);
        }
    }

    [Fact]
    public async Task Somebodys_1_1s_in_the_calendars_of_others_are_theirs_alone()
    {
        await Met("ann", "bo", -3);
        await Met("ann", "cy", -2);

        var met = await Gate.To(FiguresPolicy.Off, store).OneOnOnesOfAsync(Person("bo"), [Person("ann")], Now, Cancel);

        Assert.Equal(["ann"], met.Select(o => o.With.Value));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Person Person(string name) => Chart.Find(TestPeople.Id(name))!; // The chart has everybody who is named here.

    private static FiguresPolicy PolicyOf(string name) => name switch
    {
        "off" => FiguresPolicy.Off,
        "everybody" => FiguresPolicy.Everybody,
        "group" => OfGroup,
        "under dan" => UnderDan,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private async Task<CoverageReport> Shown(FiguresPolicy policy, string reader, string manager)
    {
        var request = new FiguresRequest(Person(reader), Person(manager), FiguresPurpose.Digest);
        var figures = await Gate.To(policy, store).ForAsync(request, Chart, Now, Cancel);
        return Assert.IsType<ManagerCoverage.Known>(Assert.IsType<Figures.Shown>(figures).Coverage).Report;
    }

    private async Task Met(string manager, string whom, int day)
    {
        var at = Now + Duration.FromDays(day);
        var before = await store.ReadFactsAsync(TestPeople.Id(manager), CoveragePolicy.Default.Around(Now), Cancel);
        IReadOnlyList<OneOnOne> all =
        [
            .. before is CoverageFacts.Known known ? known.OneOnOnes : [],
            new OneOnOne(TestPeople.Id(whom), new Interval(at, at + Duration.FromMinutes(30)), InSeries: false),
        ];
        await store.SaveReadingAsync(
            TestPeople.Id(manager), CoveragePolicy.Default.Around(Now), new CoverageFacts.Known(Now, all, []), Cancel);
    }
}
