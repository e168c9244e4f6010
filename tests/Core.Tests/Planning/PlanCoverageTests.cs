using System.Globalization;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Planning;

/// <summary>The planner and the handler of calendar readings, connected by a queue.</summary>
public sealed class PlanCoverageTests
{
    private static readonly Instant Sunday = Instant.FromUtc(2026, 11, 22, 2, 0);
    private static readonly Duration Day = Duration.FromDays(1);

    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly InMemoryQueue queue = new();
    private readonly Calendars calendars = new();
    private readonly FakeClock clock = new(Sunday);
    private readonly Snapshot organisation = new(TestPeople.Chart("ceo; ann:ceo; bo:ann; dee:bo"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_round_reads_each_managers_calendar_once_even_when_queued_repeatedly()
    {
        await Plan();
        await Plan();
        await Handle(queue.TakeAll());
        Assert.Equal(["ann", "bo", "ceo"], calendars.Asked.Order());

        clock.Advance(Day);
        await Plan();
        Assert.Empty(queue.TakeAll());
    }

    [Fact]
    public async Task A_repeated_or_late_message_reads_no_calendar_again()
    {
        await Plan();
        var message = Assert.Single(queue.TakeAll());
        await Handle([message]);
        clock.Advance(Day * 3);
        await Handle([message]);
        Assert.Equal(3, calendars.Asked.Count);
    }

    [Fact]
    public async Task The_next_run_queues_what_the_last_one_missed()
    {
        await Plan();
        queue.TakeAll(); // the messages are lost
        clock.Advance(Day);
        await Plan();
        await Handle(queue.TakeAll());
        Assert.Equal(["ann", "bo", "ceo"], calendars.Asked.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_calendar_of_anybody_who_wants_agendas_is_read_daily_even_for_one_series(bool onlyOne)
    {
        var pairs = onlyOne ? PairSet.None.With(PairId.Of(TestPeople.Id("dee"), TestPeople.Id("bo"))) : PairSet.None;
        await settings.SaveAsync(
            TestPeople.Id("dee"), new PersonSettings { PreparesAgendas = !onlyOne, PairsToPrepareFor = pairs }, null, Cancel);
        for (var days = 0; days < 7; days++)
        {
            await Plan();
            await Handle(queue.TakeAll());
            clock.Advance(Day);
        }

        Assert.Equal(7, calendars.Asked.Count(who => who == "dee"));
        Assert.Equal(3 * 2, calendars.Asked.Count(who => who != "dee"));
    }

    [Fact]
    public async Task Managers_are_queued_in_messages_of_twenty_and_calls_of_a_hundred()
    {
        organisation.Organisation = new Organisation(
            TestPeople.Chart(
                "top; "
                    + string.Join(
                        "; ", Enumerable.Range(0, 2500).Select(i => string.Create(CultureInfo.InvariantCulture, $"m{i}:top; r{i}:m{i}")))));
        await Plan();
        Assert.Equal(2, queue.Calls);
        var messages = queue.TakeAll().Select(m => CoverageWork.TryRead(m)!).ToList();
        Assert.Equal(126, messages.Count);
        Assert.Equal(2501, messages.SelectMany(m => m.Owners).Distinct().Count());
    }

    [Fact]
    public async Task Throttled_calendars_are_read_later_and_the_others_are_not_read_again()
    {
        calendars.Answer("ann", new CalendarReadResult.Postponed(Duration.FromMinutes(3)));
        calendars.Answer("bo", new CalendarReadResult.Postponed(Duration.FromMinutes(5)));
        await Plan();
        var message = Assert.Single(queue.TakeAll());
        Assert.Equal(Duration.FromMinutes(5), Assert.IsType<WorkOutcome.Later>(await Handler().HandleAsync(message, Cancel)).Delay);

        calendars.AnswerAll();
        clock.AdvanceMinutes(5);
        Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message with { Attempt = 1 }, Cancel));
        Assert.Equal(["ann", "ann", "bo", "bo", "ceo"], calendars.Asked.Order());
    }

    [Fact]
    public async Task A_failing_calendar_does_not_stop_others_and_only_it_is_retried()
    {
        calendars.Break("ceo");
        await Plan();
        var message = Assert.Single(queue.TakeAll());
        await Assert.ThrowsAsync<AggregateException>(() => Handler().HandleAsync(message, Cancel));
        Assert.IsType<CoverageFacts.Known>(await FactsOf(TestPeople.Id("ann")));
        Assert.IsType<CoverageFacts.Known>(await FactsOf(TestPeople.Id("bo")));

        calendars.AnswerAll();
        var before = calendars.Asked.Count;
        Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, Cancel));
        Assert.Equal(["ceo"], calendars.Asked.Skip(before));
    }

    [Fact]
    public async Task The_calendar_of_a_non_manager_is_no_longer_read_once_they_turn_agendas_off()
    {
        await settings.SaveAsync(TestPeople.Id("dee"), new PersonSettings { PreparesAgendas = true }, null, Cancel);
        await Plan();
        await settings.ForgetAsync(TestPeople.Id("dee"), Cancel);
        await Handle(queue.TakeAll());
        Assert.Equal(["ann", "bo", "ceo"], calendars.Asked.Order());
    }

    [Fact]
    public async Task The_calendar_of_somebody_who_left_is_not_read()
    {
        await Plan();
        organisation.Organisation = new Organisation(TestPeople.Chart("ceo; ann:ceo; dee:ann"));
        await Handle(queue.TakeAll());
        Assert.Equal(["ann", "ceo"], calendars.Asked.Order());
    }

    [Fact]
    public async Task The_calendar_of_somebody_who_objects_is_neither_queued_nor_read()
    {
        await Plan();
        organisation.Organisation = new Organisation(TestPeople.Chart(TestPeople.Parse("ceo; ann:ceo; bo:ann; dee:bo")
            .Select(p => p with { CalendarMayBeRead = p.Id.Value != "bo" })));
        await Handle(queue.TakeAll());
        clock.Advance(Day * 7);
        await Plan();
        await Handle(queue.TakeAll());
        Assert.Equal(["ann", "ann", "ceo", "ceo"], calendars.Asked.Order());
    }

    [Fact]
    public async Task A_message_that_cannot_be_read_fails_permanently() =>
        Assert.IsType<WorkOutcome.Failed>(
            await Handler().HandleAsync(new WorkMessage(WorkKind.Coverage, "coverage/1", "{}") { Version = 7 }, Cancel));

    private Task Plan()
    {
        var due = new DueCalendars(new ReadSettings(settings), new ReadCoverage(coverage), new WeeklyRounds());
        return new PlanCoverage(organisation, due, queue).RunAsync(clock.GetCurrentInstant(), Cancel);
    }

    private ReadCalendars Handler() =>
        new(
            organisation,
            new RefreshCalendars(
                new ReadSettings(settings),
                new ReadCoverage(coverage),
                new RefreshCoverage(calendars, new RememberedAbsences(new ReadCoverage(coverage)), coverage, CoveragePolicy.Default),
                RecognitionPolicy.Default),
            clock);

    private Task<CoverageFacts> FactsOf(PersonId manager) =>
        coverage.ReadFactsAsync(manager, new Interval(null, null), TestContext.Current.CancellationToken);

    private async Task Handle(IEnumerable<WorkMessage> messages)
    {
        foreach (var message in messages)
        {
            Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, Cancel));
        }
    }
}
