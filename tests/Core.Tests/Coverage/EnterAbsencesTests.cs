using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory.Joining;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Bo and Cy report to Ann, who reports to Dan. Their last 1:1s were 40 days ago.</summary>
public sealed class EnterAbsencesTests
{
    private static readonly Instant Now = Review.Now;
    private static readonly LocalDate Today = Now.InUtc().Date;
    private static readonly OrgChart Chart = TestPeople.Chart("dan; ann:dan; bo:ann; cy:ann");
    private static readonly AbsentDays Leave = Days(-20, 60);

    private readonly InMemoryDocuments documents = new();
    private readonly CoverageStore store;
    private readonly ReadFigures figures;

    public EnterAbsencesTests()
    {
        store = new CoverageStore(documents);
        figures = Gate.Open(store);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private EnterAbsences Enter => new(store);

    [Fact]
    public async Task Parental_leave_without_a_calendar_is_away_everywhere_once_it_is_entered()
    {
        await ReadCalendar();
        Assert.Equal(("Overdue", "Overdue", 0, 2), await EverywhereAsync());

        Assert.True(await Enter.AddAsync(Id("bo"), Leave, Now, Cancel));

        Assert.Equal(("Away", "Overdue", 0, 1), await EverywhereAsync());
        var withManager = await figures.WithManagerAsync(Person("bo"), Person("ann"), Chart, Now, Now + Duration.FromDays(3), Cancel);
        Assert.Equal(CoverageStatus.Away, withManager.Forecast);
        Assert.Equal(CoverageStatus.Away, StatusIn(withManager.Review));
        Assert.Empty(withManager.Details.Corrections);
    }

    [Fact]
    public async Task A_manager_who_enters_their_own_leave_is_away_for_every_report()
    {
        await ReadCalendar();
        await Enter.AddAsync(Id("ann"), Leave, Now, Cancel);
        Assert.Equal(("Away", "Away", 0, 0), await EverywhereAsync());
    }

    [Fact]
    public async Task Taking_out_what_one_entered_restores_every_figure()
    {
        await ReadCalendar();
        var before = await EverywhereAsync();
        await Enter.AddAsync(Id("bo"), Leave, Now, Cancel);

        Assert.True(await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel));
        Assert.False(await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel));

        Assert.Equal(before, await EverywhereAsync());
        Assert.Equal(PersonCorrections.None.Absences, (await store.Corrections.ReadAsync(Id("bo"), Cancel)).Absences);
        Assert.Empty((await store.Corrections.ReadAsync(Id("bo"), Cancel)).NotAway);
    }

    [Fact]
    public async Task What_is_entered_twice_by_the_person_and_the_organisation_is_one_absence_until_both_are_gone()
    {
        await ReadCalendar();
        await Enter.AddAsync(Id("bo"), Leave, Now, Cancel);
        await Enter.AddAsync(Id("bo"), Leave, Now, Cancel);
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [Leave], Now, Cancel);

        Assert.Equal([(Leave, true)], await ListedOf(Person("bo")));
        Assert.Equal([Leave], (await Enter.ListByOrganisationAsync(Cancel))[Id("bo")].Select(a => a.Days));
        await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel);
        Assert.Equal(("Overdue", "Overdue", 0, 2), await EverywhereAsync());
    }

    [Fact]
    public async Task What_the_organisation_enters_is_taken_out_by_the_person_and_stays_out_when_it_is_entered_again()
    {
        await ReadCalendar();
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [Leave, Days(-3, -1)], Now, Cancel);
        Assert.Equal([(Leave, false), (Days(-3, -1), false)], await ListedOf(Person("bo")));

        Assert.True(await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel));
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [], Now, Cancel);
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [Leave], Now, Cancel);

        Assert.Empty(await ListedOf(Person("bo")));
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [Days(-20, 59)], Now, Cancel);
        Assert.Equal([(Days(-20, 59), false)], await ListedOf(Person("bo"))); // other days, which the person has not seen
    }

    [Fact]
    public async Task What_a_list_says_counts_until_the_list_does_not_say_it_or_the_person_takes_it_out()
    {
        await ReadCalendar();
        var listed = Person("bo") with { ListedAbsences = [Leave] };
        var chart = TestPeople.Chart([Person("dan"), Person("ann"), listed, Person("cy")]);
        Assert.Equal("Away", (await EverywhereAsync(chart)).Bo);
        Assert.Equal("Overdue", (await EverywhereAsync()).Bo);

        Assert.True(await Enter.RemoveAsync(listed, Leave, Now, Cancel));

        Assert.Equal("Overdue", (await EverywhereAsync(chart)).Bo);
    }

    [Fact]
    public async Task Nobody_can_enter_more_than_fifty_absences()
    {
        for (var i = 0; i < EnterAbsences.Most; i++)
        {
            Assert.True(await Enter.AddAsync(Id("bo"), Days(i, i), Now, Cancel));
        }

        Assert.False(await Enter.AddAsync(Id("bo"), Days(100, 100), Now, Cancel));
        Assert.True(await Enter.AddAsync(Id("bo"), Days(7, 7), Now, Cancel));
    }

    [Fact]
    public async Task A_digest_that_was_sent_before_an_absence_was_entered_shows_the_manager_what_it_corrects()
    {
        await ReadCalendar();
        var counts = Assert.IsType<ManagerCoverage.Known>(await ReviewAsync()).Report.Counts;
        await Enter.AddAsync(Id("bo"), Leave, Now + Duration.FromHours(1), Cancel);

        var stored = await new ReviewCoverage(new ReadCoverage(store), CoveragePolicy.Default, null)
            .ReadAsync(Person("ann"), Chart, Now + Duration.FromHours(2), Cancel);

        Assert.Equal((0, 1), stored.CorrectedSince(counts, Now, null) is { } corrected ? (corrected.Covered, corrected.Of) : default);
        Assert.Null(stored.CorrectedSince(counts, Now + Duration.FromHours(1), null));
    }

    [Fact]
    public async Task An_absence_that_is_entered_is_named_as_the_cause_of_a_change_and_nothing_else_is()
    {
        await ReadCalendar();
        var before = await InputsAsync();
        await Enter.AddAsync(Id("bo"), Leave, Now, Cancel);
        Assert.Equal([ChangeCause.Absence], (await InputsAsync()).ChangedSince(before));
    }

    [Fact]
    public async Task Times_are_not_looked_for_while_one_of_the_two_is_away()
    {
        await ReadCalendar();
        await Enter.AddAsync(Id("bo"), Days(1, 2), Now, Cancel);
        await Enter.AddAsync(Id("cy"), Days(3, 4), Now, Cancel);

        Assert.Equal(["bo"], await AwayIn("ann", "bo"));
        Assert.Equal(["cy"], await AwayIn("cy", "bo")); // who do not report to each other, and learn nothing about each other
    }

    [Fact]
    public async Task Leave_under_a_former_id_still_counts_and_can_be_taken_out()
    {
        await ReadCalendar();
        await Enter.AddAsync(Id("robert"), Leave, Now, Cancel);
        var ids = new SamePersonStore(documents);
        await ids.ChangeAsync(_ => [new SamePerson(Id("bo"), Id("robert"), Id("dan"), Now) { Answer = new OwnAnswer(true, Now) }], Cancel);
        Assert.Equal("Away", (await EverywhereAsync()).Bo);

        Assert.True(await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel));
        Assert.Equal("Overdue", (await EverywhereAsync()).Bo);
    }

    [Fact]
    public async Task Export_and_deletion_include_what_was_entered_and_taken_out_and_retention_ends_it()
    {
        await Enter.AddAsync(Id("bo"), Days(-2, 3), Now, Cancel);
        await Enter.ReplaceByOrganisationAsync(Id("bo"), [Leave], Now, Cancel);
        await Enter.RemoveAsync(Person("bo"), Leave, Now, Cancel);

        var export = (await Gate.Personal(store).ExportAsync(Id("bo"), Cancel)).ToJsonString();
        Assert.Contains("\"by\":\"me\"", export, StringComparison.Ordinal);
        Assert.Contains("\"by\":\"organisation\"", export, StringComparison.Ordinal);
        Assert.Contains("\"notAway\":[{\"firstDay\":\"2026-", export, StringComparison.Ordinal);

        await store.ForgetBeforeAsync(Now + Duration.FromDays(10), Cancel);
        Assert.Equal([Leave], (await store.Corrections.ReadAsync(Id("bo"), Cancel)).Absences.Select(a => a.Days));
        await store.ForgetBeforeAsync(Now + Duration.FromDays(100), Cancel);
        Assert.Empty((await store.Corrections.ReadAsync(Id("bo"), Cancel)).NotAway);

        await Enter.AddAsync(Id("bo"), Leave, Now, Cancel);
        await Gate.Personal(store).ForgetAsync(Id("bo"), Cancel);
        Assert.Empty(await ListedOf(Person("bo")));
    }

    [Theory]
    [InlineData("2026-11-02--2026-11-20", true)]
    [InlineData("2026-11-02--2026-11-02", true)]
    [InlineData("2026-11-20--2026-11-02", false)]
    [InlineData("2026-11-02", false)]
    [InlineData("2026-11-02--2026-02-30", false)]
    [InlineData(null, false)]
    public void Days_are_read_as_they_are_written(string? text, bool isRead)
    {
        Assert.Equal(isRead, AbsentDays.TryParse(text, out var days));
        Assert.Equal(isRead ? text : default(AbsentDays).ToString(), days.ToString());
    }

    private static PersonId Id(string name) => TestPeople.Id(name);

    private static Person Person(string name) => Chart.Find(Id(name))!; // They are in the chart.

    private static AbsentDays Days(int first, int last) => new(Today.PlusDays(first), Today.PlusDays(last));

    private static CoverageStatus? StatusIn(PairReview review) => Assert.IsType<PairReview.Known>(review).Line?.Status;

    private static OneOnOne Met(string whom) => Review.OneOnOne(whom, Now - Duration.FromDays(40));

    private Task ReadCalendar() => store.SaveReadingAsync(
        Id("ann"), CoveragePolicy.Default.Around(Now), new CoverageFacts.Known(Now, [Met("bo"), Met("cy")], []), Cancel);

    private async Task<IReadOnlyList<(AbsentDays, bool IsOwn)>> ListedOf(Person person) =>
        [.. (await Enter.ListAsync(person, Cancel)).Select(a => (a.Days, a.IsOwn))];

    /// <summary>The statuses that Ann sees, each the same as that person sees, and the count that Dan sees.</summary>
    private async Task<(string Bo, string Cy, int Covered, int Of)> EverywhereAsync(OrgChart? chart = null)
    {
        chart ??= Chart;
        var seen = new Dictionary<string, string>();
        foreach (var pair in (await figures.OfSelfAsync(chart.Find(Id("ann"))!, chart, Now, Cancel)).Pairs.PairsOrNone)
        {
            var review = await figures.OfPairAsync(pair.Report, chart.Find(Id("ann"))!, chart, Now, Cancel);
            Assert.Equal(pair.Status, StatusIn(review));
            seen[pair.Report.Id.Value] = pair.Status.ToString();
        }

        var counts = Assert.IsType<ManagerCoverage.Known>(await ReviewAsync(chart)).Report.Counts;
        return (seen["bo"], seen["cy"], counts.Covered, counts.Of);
    }

    private async Task<ManagerCoverage> ReviewAsync(OrgChart? chart = null) => Assert.IsType<Figures.Shown>(await figures.ForAsync(
        new FiguresRequest(Person("dan"), (chart ?? Chart).Find(Id("ann"))!, FiguresPurpose.Digest), chart ?? Chart, Now, Cancel)).Coverage;

    private async Task<PairInputs> InputsAsync() => new HashPairInputs(
        await new ReviewCoverage(new ReadCoverage(store), CoveragePolicy.Default, null).ReadAsync(Person("ann"), Chart, Now, Cancel),
        Person("bo")).Hashed;

    private async Task<IEnumerable<string>> AwayIn(string self, string other) =>
        (await figures.AbsencesOfPairAsync(Person(self), Person(other), Chart, Now, Cancel)).Select(a => a.Person.Value);
}
