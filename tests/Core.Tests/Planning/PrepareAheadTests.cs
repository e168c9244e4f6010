using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Templates;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

public sealed class PrepareAheadTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 9, 0);
    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly OrgChart Chart = TestPeople.Chart("ceo; ann:ceo; bo:ann; dee:bo");

    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly AgendaStore agendas = new(new InMemoryDocuments());
    private readonly CoachingStore coaching = new(new InMemoryDocuments());

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Preparing_twice_for_somebody_makes_one_agenda()
    {
        await Ask("ann", 24);
        await Read("ann", Now, ("bo", Now + Hour));
        var due = Assert.Single(await Plan(Now));
        var made = await Prepare(due, Now);
        var again = await Prepare(Assert.Single(await Plan(Now + (Hour / 2))), Now + (Hour / 2));
        Assert.Equal((TestPeople.Id("ann"), Now + Hour), (made.Agenda.Lead, made.Agenda.Start));
        Assert.Equal((made.AgendaRevision, made.PairRevision), (again.AgendaRevision, again.PairRevision));
        Assert.Empty(await Plan(Now + Hour));
    }

    [Fact]
    public async Task The_1_1_of_a_report_whose_calendar_is_not_read_is_found_in_the_managers_calendar()
    {
        await Ask("dee", 24);
        await Read("bo", Now, ("dee", Now + Hour));
        var prepared = await Prepare(Assert.Single(await Plan(Now)), Now);
        Assert.Equal((TestPeople.Id("dee"), "with-my-manager"), (prepared.Agenda.Lead, prepared.Agenda.Template.Id.Value));
    }

    [Fact]
    public async Task A_manager_of_managers_is_reminded_to_ask_how_their_1_1s_go_until_they_have()
    {
        await Ask("ann", 24 * 7);
        await Read("bo", Now);
        await Read("ann", Now, ("bo", Now + Hour), ("bo", Now + (Hour * 25)));
        var result = await Prepare(Assert.Single(await Plan(Now)), Now);
        Assert.Contains(result.Agenda.CheckIn, CheckInQuestions.BuiltIn.For(CheckInOccasion.NeverMet).Select(q => q.Text));

        await new RecordCheckIn(coaching).ForAsync(TestPeople.Id("ann"), TestPeople.Id("bo"), Now.InUtc().Date, Chart, Cancel);
        var later = await Prepare(Assert.Single(await Plan(Now + Hour)), Now + Hour);
        Assert.Null(later.Agenda.CheckIn);
    }

    [Fact]
    public async Task Somebody_who_turned_on_one_series_gets_agendas_for_no_other()
    {
        await Read("ann", Now, ("bo", Now + Hour), ("dee", Now + Hour));
        var pair = PairId.Of(TestPeople.Id("ann"), TestPeople.Id("bo"));
        await new PreparePair(settings).ForAsync(TestPeople.Id("bo"), pair, isOn: true, Cancel);
        await new PreparePair(settings).ForAsync(
            TestPeople.Id("ann"), PairId.Of(TestPeople.Id("ann"), TestPeople.Id("ceo")), isOn: true, Cancel);

        var due = Assert.Single(await Plan(Now));
        Assert.Equal((pair, TestPeople.Id("bo")), (due.Pair, due.Preparer.Id));

        await new PreparePair(settings).ForAsync(TestPeople.Id("bo"), pair, isOn: false, Cancel);
        Assert.Empty(await Plan(Now));
    }

    [Fact]
    public async Task A_one_off_with_the_same_person_is_prepared_only_when_everything_is_turned_on()
    {
        await coverage.SaveReadingAsync(
            TestPeople.Id("ann"),
            CoveragePolicy.Default.Around(Now),
            new CoverageFacts.Known(Now, [Meeting("bo", Now + Hour, inSeries: false), Meeting("bo", Now + (Hour * 2), inSeries: true)], []),
            Cancel);
        var pair = PairId.Of(TestPeople.Id("ann"), TestPeople.Id("bo"));
        await new PreparePair(settings).ForAsync(TestPeople.Id("ann"), pair, isOn: true, Cancel);
        Assert.Equal(Now + (Hour * 2), Assert.Single(await Plan(Now)).Start);
        Assert.Equal(Now + (Hour * 2), Assert.Single(await Due().OfAsync(TestPeople.Id("ann"), Chart, Now, Cancel)).Start);
        Assert.Null(await Due().FindAsync(new AgendaWork(TestPeople.Id("ann"), TestPeople.Id("bo"), Now + Hour), Chart, Now, Cancel));

        await Ask("bo", 24);
        Assert.NotNull(await Due().FindAsync(new AgendaWork(TestPeople.Id("ann"), TestPeople.Id("bo"), Now + Hour), Chart, Now, Cancel));
    }

    [Fact]
    public async Task Nothing_is_queued_when_nobody_turned_agendas_on()
    {
        await Read("ann", Now, ("bo", Now + Hour));
        Assert.Empty(await Plan(Now));
    }

    [Fact]
    public async Task Outdated_calendar_data_is_not_used()
    {
        await Ask("ann", 24);
        await Read("ann", Now - CoveragePolicy.Default.Freshness - Hour, ("bo", Now + Hour));
        Assert.Empty(await Plan(Now));
    }

    [Fact]
    public async Task The_agreed_cadence_chooses_the_template()
    {
        await Read("ann", Now, ("bo", Now + Hour));
        await coverage.Corrections.AddAsync(
            TestPeople.Id("ann"), new Correction.AgreedCadence(TestPeople.Id("bo"), Now, Cadence.Weekly) { IsAlone = true }, Cancel);
        var due = new DueAgenda(Chart.Find(TestPeople.Id("ann"))!, Chart.Find(TestPeople.Id("bo"))!, Now + Hour);
        var request = PrepareDueAgenda.RequestFor(due, Chart, await Review().OfPairAsync(due.Preparer, due.Other, Chart, Now, Cancel));
        Assert.Equal((7, true, true), (request.EveryDays, request.OtherManages, request.NoneBefore));
    }

    private async Task Ask(string who, int hours) =>
        await settings.SaveAsync(
            TestPeople.Id(who), new PersonSettings { PreparesAgendas = true, Lead = LeadTime.FromHours(hours)! }, null, Cancel);

    private Task Read(string manager, Instant at, params (string With, Instant Start)[] oneOnOnes) => coverage.SaveReadingAsync(
        TestPeople.Id(manager),
        CoveragePolicy.Default.Around(at),
        new CoverageFacts.Known(at, [.. oneOnOnes.Select(o => Meeting(o.With, o.Start, inSeries: true))], []),
        Cancel);

    private static OneOnOne Meeting(string with, Instant start, bool inSeries) =>
        new(TestPeople.Id(with), new Interval(start, start + Hour), inSeries);

    private async Task<IReadOnlyList<DueAgenda>> Plan(Instant now) =>
        await Due().FindAllAsync(Chart, now, Cancel).ToListAsync(Cancel);

    private DueAgendas Due() => new(new ReadSettings(settings), new ReadCoverage(coverage), CoveragePolicy.Default);

    private AddCheckIn CheckIn() =>
        new(
            new CheckInsDue(coaching, CheckInRule.Default),
            new FitCheckIn(Gate.Open(coverage), CheckInQuestions.BuiltIn));

    private ReadFigures Review() => Gate.Open(coverage);

    private async Task<PrepareAgendaResult.Ready> Prepare(DueAgenda due, Instant now) => Assert.IsType<PrepareAgendaResult.Ready>(
        await new PrepareDueAgenda(
            Review(), new PrepareAgenda(agendas), (_, _) => Task.FromResult(TemplateLibrary.BuiltIn), CheckIn().ToAsync)
            .ForAsync(due, Chart, now, Cancel));
}
