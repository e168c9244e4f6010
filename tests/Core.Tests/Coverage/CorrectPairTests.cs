using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Bo and Cy report to Ann, who reports to Dan. Their last 1:1s were 40 days ago.</summary>
public sealed class CorrectPairTests
{
    private static readonly Instant Now = Review.Now;
    private static readonly OrgChart Chart = TestPeople.Chart("eve; dan:eve; ann:dan; bo:ann; cy:ann");

    private readonly InMemoryDocuments documents = new();
    private readonly CoverageStore store;
    private readonly ReadFigures figures;

    public CorrectPairTests()
    {
        store = new CoverageStore(documents);
        figures = Gate.Open(store);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ann", "bo")]
    [InlineData("bo", "ann")]
    public async Task Either_of_the_two_can_say_that_a_1_1_was_held_and_it_counts_at_once(string by, string other)
    {
        await ReadCalendar();

        var done = Done(await Correct().AddAsync(Pair(by, other), Held(other, -3), Cancel));

        Assert.Equal((CoverageStatus.Overdue, CoverageStatus.Covered), (StatusIn(done.Before), StatusIn(done.After)));
        Assert.Equal((1, 2), await CountOf("ann"));
        var listed = Assert.Single(done.Details.Corrections);
        Assert.Equal((TestPeople.Id(by), Now), (listed.Correction.By, listed.Correction.What.MadeAt));
        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Overdue), (listed.With, listed.Without));
    }

    [Fact]
    public async Task A_contested_correction_has_no_effect_until_the_two_agree()
    {
        await ReadCalendar();
        var id = await Add("ann", "bo", Held("bo", -3));

        var contested = Done(await Correct().ContestAsync(Pair("bo", "ann"), id, isContested: true, Cancel));
        Assert.Equal((CoverageStatus.Covered, CoverageStatus.Overdue), (StatusIn(contested.Before), StatusIn(contested.After)));
        Assert.Equal((0, 2), await CountOf("ann"));
        var listed = Assert.Single(contested.Details.Corrections);
        Assert.Equal(
            (Now, CoverageStatus.Covered, CoverageStatus.Overdue), (listed.Correction.ContestedAt!.Value, listed.With, listed.Without));

        var agreed = Done(await Correct().ContestAsync(Pair("bo", "ann"), id, isContested: false, Cancel));
        Assert.Equal(CoverageStatus.Covered, StatusIn(agreed.After));
        Assert.Null(Assert.Single(agreed.Details.Corrections).Correction.ContestedAt);
    }

    [Fact]
    public async Task Only_whoever_made_a_correction_can_withdraw_it_and_only_the_other_person_can_contest_it()
    {
        var id = await Add("bo", "ann", Held("ann", -3));

        Assert.IsType<CorrectionOutcome.NotTheirs>(await Correct().WithdrawAsync(Pair("ann", "bo"), id, Cancel));
        Assert.IsType<CorrectionOutcome.NotTheirs>(await Correct().ContestAsync(Pair("bo", "ann"), id, isContested: true, Cancel));
        Assert.IsType<CorrectionOutcome.NoSuchCorrection>(await Correct().WithdrawAsync(Pair("ann", "cy"), id, Cancel));
        Assert.Empty(Done(await Correct().WithdrawAsync(Pair("bo", "ann"), id, Cancel)).Details.Corrections);
        Assert.IsType<CorrectionOutcome.NoSuchCorrection>(await Correct().WithdrawAsync(Pair("bo", "ann"), id, Cancel));
    }

    [Fact]
    public async Task Either_person_can_enter_that_one_of_the_two_is_away_for_this_pair_only()
    {
        await ReadCalendar();
        var today = Now.InUtc().Date;

        await Add("bo", "ann", new Correction.Away(TestPeople.Id("ann"), Now, today.PlusDays(-10), today.PlusDays(5)));
        await Add("cy", "ann", new Correction.Away(TestPeople.Id("ann"), Now, today.PlusDays(-2), today.PlusDays(1)) { IsOwn = true });

        var pairs = (await figures.OfSelfAsync(Person("ann"), Chart, Now, Cancel)).Pairs.PairsOrNone;
        Assert.Equal(
            [("bo", CoverageStatus.Away, 29), ("cy", CoverageStatus.Overdue, 37)],
            pairs.Select(p => (p.Report.Id.Value, p.Status, p.Age!.Value)));
    }

    [Fact]
    public async Task Corrections_with_a_former_manager_do_not_apply_to_the_new_one()
    {
        await ReadCalendar();
        await Add("cy", "ann", Held("ann", -3));
        var moved = TestPeople.Chart("eve; dan:eve; ann:dan; bo:ann; cy:bo");

        var review = await figures.OfPairAsync(Person("cy"), Person("bo"), moved, Now, Cancel);

        Assert.IsType<PairReview.Unknown>(review);
        Assert.Empty((await figures.DetailsOfPairAsync(moved.Find(TestPeople.Id("cy"))!, Person("bo"), moved, Now, Cancel)).Corrections);
    }

    [Fact]
    public async Task Two_people_who_do_not_report_to_each_other_have_nothing_to_correct() => Assert.IsType<CorrectionOutcome.NotInLine>(
        await Correct().AddAsync(Pair("bo", "cy"), Held("cy", -3), Cancel));

    [Fact]
    public async Task Deleting_my_data_deletes_my_corrections_and_contests()
    {
        await ReadCalendar();
        var id = await Add("ann", "bo", Held("bo", -3));
        await Add("bo", "ann", Held("ann", -20));
        await Correct().ContestAsync(Pair("bo", "ann"), id, isContested: true, Cancel);

        await Gate.Personal(store).ForgetAsync(TestPeople.Id("bo"), Cancel);

        var left = Assert.Single((await figures.DetailsOfPairAsync(Person("ann"), Person("bo"), Chart, Now, Cancel)).Corrections);
        Assert.Equal((TestPeople.Id("ann"), true), (left.Correction.By, left.Correction.Applies));
    }

    [Fact]
    public async Task Retention_deletes_a_contest_with_what_it_is_about()
    {
        var over = await Add("ann", "bo", Held("bo", -3));
        var agreed = await Add("ann", "bo", new Correction.AgreedCadence(TestPeople.Id("bo"), Now, Cadence.Weekly));
        foreach (var id in new[] { over, agreed })
        {
            await Correct().ContestAsync(Pair("bo", "ann"), id, isContested: true, Cancel);
        }

        await store.ForgetBeforeAsync(Now, Cancel);

        Assert.Equal([agreed], (await store.Corrections.ReadAsync(TestPeople.Id("bo"), Cancel)).Contests.Select(c => c.Correction));
    }

    [Fact]
    public Task A_withdrawn_correction_restores_every_figure_byte_for_byte() => Gen
        .Select(GenCorrection.List[0, 4], GenCorrection, Gen.Bool)
        .SampleAsync(
            async (others, one, isContested) =>
            {
                var world = new CorrectPairTests();
                await world.ReadCalendar();
                foreach (var other in others)
                {
                    await world.Add(other.By, other.Other, other.What);
                }

                var (before, pair) = (await world.Everything(), Pair(one.By, one.Other));
                var known = (await world.figures.DetailsOfPairAsync(pair.Self, pair.Other, Chart, Now, default)).Corrections;
                var id = await world.Add(one.By, one.Other, one.What);
                if (known.Any(c => c.Correction.Id == id))
                {
                    return; // It had been said before.
                }

                await world.Correct().ContestAsync(Pair(one.Other, one.By), id, isContested, default);
                await world.Correct().WithdrawAsync(pair, id, default);

                Assert.Equal(before, await world.Everything());
            },
            iter: 200);

    private static readonly Gen<(string By, string Other, Correction What)> GenCorrection =
        from report in Gen.OneOf(Gen.Const("bo"), Gen.Const("cy"))
        from isByReport in Gen.Bool
        from days in Gen.Int[-60, -1]
        from madeAt in Gen.Int[-20, 0]
        from kind in Gen.Int[0, 6]
        let other = TestPeople.Id(isByReport ? "ann" : report)
        let at = Now + Duration.FromDays(madeAt)
        let day = Now.InUtc().Date.PlusDays(days)
        select (isByReport ? report : "ann", other.Value, kind switch
        {
            0 => (Correction)new Correction.Away(other, at, day, day.PlusDays(12)),
            1 => new Correction.Away(other, at, day, day.PlusDays(30)) { IsOwn = true },
            2 => new Correction.AgreedCadence(other, at, Cadence.FromDays(7 * (1 + (-days % 4)))) { IsAlone = madeAt % 2 == 0 },
            3 => new Correction.DidNotTakePlace(other, at, Now.InUtc().Date.PlusDays(days < -30 ? -40 : days)),
            4 or 5 => new Correction.OurMeeting(other, at, MeetingKey.Of(days % 2 == 0 ? Planned : Crowded), IsOurs: kind == 4)
            {
                Example = at,
            },
            _ => new Correction.HeldWithoutInvite(other, at, Review.OneOnOne("bo", Now + Duration.FromDays(days)).Time),
        });

    private static OwnPair Pair(string self, string other) => new(Person(self), Person(other), Chart, Now);

    private static Correction.HeldWithoutInvite Held(string other, int day) =>
        new(TestPeople.Id(other), Now, Review.OneOnOne(other, Now + Duration.FromDays(day)).Time);

    private static CorrectionOutcome.Done Done(CorrectionOutcome outcome) => Assert.IsType<CorrectionOutcome.Done>(outcome);

    private static CoverageStatus? StatusIn(PairReview review) => Assert.IsType<PairReview.Known>(review).Line?.Status;

    private static Person Person(string name) => Chart.Find(TestPeople.Id(name))!; // They are in the chart.

    private CorrectPair Correct() => new(store, figures);

    private async Task<CorrectionId> Add(string by, string other, Correction correction)
    {
        Done(await Correct().AddAsync(Pair(by, other), correction, default));
        return CorrectionId.Of(TestPeople.Id(by), correction);
    }

    private Task ReadCalendar() => store.SaveReadingAsync(
        TestPeople.Id("ann"),
        CoveragePolicy.Default.Around(Now),
        new CoverageFacts.Known(Now, [Met("bo"), Met("cy")], [])
        {
            Others = [.. new[] { "bo", "cy" }.Select(who => new OtherMeeting(
                TestPeople.Id(who), Crowded.Time, InSeries: false, MeetingKey.Of(Crowded), Obstacles.TooManyPeople))],
        },
        default);

    private static OneOnOne Met(string whom) =>
        Review.OneOnOne(whom, Now - Duration.FromDays(40)) with { Key = MeetingKey.Of(Planned) };

    private static CalendarEvent Planned => new(new EventId("planned"), Review.OneOnOne("bo", Now - Duration.FromDays(40)).Time);

    private static CalendarEvent Crowded => new(new EventId("crowded"), Review.OneOnOne("bo", Now - Duration.FromDays(5)).Time);

    private async Task<(int Covered, int Of)> CountOf(string manager)
    {
        var counts = (await Shown("dan", manager)).Counts;
        return (counts.Covered, counts.Of);
    }

    private async Task<CoverageReport> Shown(string reader, string manager) => Assert.IsType<ManagerCoverage.Known>(
        Assert.IsType<Figures.Shown>(await figures.ForAsync(
            new FiguresRequest(Person(reader), Person(manager), FiguresPurpose.Digest), Chart, Now, default)).Coverage).Report;

    /// <summary>Everything that is shown to anybody, and everything stored about what was said.</summary>
    private async Task<string> Everything()
    {
        var report = await Shown("dan", "ann");
        var stored = await Task.WhenAll(new[] { "ann", "bo", "cy" }.Select(async who =>
            (await documents.FindAsync(new DocumentKey(new Partition(PartitionOwner.Person, who), "corrections"), default)).Match(
                (envelope, _) => envelope.Body, () => """{"corrections":[]}""")));
        var details = (await figures.OfSelfAsync(Person("ann"), Chart, Now, default)).Details;
        var listed = new[] { "bo", "cy" }.SelectMany(who => details[TestPeople.Id(who)].Corrections);
        return string.Join(
            '\n',
            [
                report.Counts.ToString(),
                .. report.Trend.Weeks.Select(w => w.ToString()),
                .. report.Pairs.Select(p => p.ToString()),
                .. DigestStatement.About(
                    new DigestLine(new ManagerCoverage.Known(report), Person("dan"), 1, []), DateTimeZone.Utc, Languages.English),
                .. listed.Select(c => c.ToString()),
                .. stored,
            ]);
    }
}
