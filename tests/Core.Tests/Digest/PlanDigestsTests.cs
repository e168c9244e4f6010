using NSubstitute;
using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Digest;

/// <summary>
/// The planner and the handler of digests, connected by a queue. The CEO is in Auckland, Ann in New York; both have managers below them.
/// </summary>
public sealed class PlanDigestsTests : IAsyncLifetime
{
    private static readonly DateTimeZone Auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly Instant MondayInAuckland = new LocalDateTime(2026, 11, 23, 8, 0).InZoneStrictly(Auckland).ToInstant();
    private static readonly Instant MondayInNewYork = new LocalDateTime(2026, 11, 23, 8, 0).InZoneStrictly(NewYork).ToInstant();
    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly DigestLedger ledger = new(new InMemoryDocuments());
    private readonly CoverageStore coverage = new(new InMemoryDocuments());
    private readonly InMemoryQueue queue = new();
    private readonly List<string> outbox = [];
    private readonly IMailer mailer = Substitute.For<IMailer>();
    private readonly FakeClock clock = new(MondayInAuckland);
    private readonly Snapshot organisation = new(
        TestPeople.Chart([
            TestPeople.Person("ceo", zone: Auckland),
            TestPeople.Person("ann", "ceo", NewYork),
            TestPeople.Person("bo", "ann"),
            TestPeople.Person("dee", "bo"),
        ]));

    private DigestPolicy policy = DigestPolicy.TurnedOn;

    public PlanDigestsTests() => Answer(new MailOutcome.Sent("sent"));

    /// <summary>In New York it is still Sunday, and Ann has already received her digest for that week.</summary>
    public async ValueTask InitializeAsync()
    {
        var ann = TestPeople.Id("ann");
        var claim = (DigestClaim.Granted)
            await ledger.ClaimAsync(ann, IsoWeek.Of(new LocalDate(2026, 11, 16)), clock.GetCurrentInstant(), Hour, Cancel);
        await ledger.CompleteAsync(
            claim, new SentDigest(ann, claim.Week, clock.GetCurrentInstant(), "stop-start-continue", "sent"), Cancel);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_digest_is_queued_in_the_hour_before_Monday_8_in_its_time_zone_until_sent_and_never_sent_earlier()
    {
        await ReadAll();
        clock.Reset(MondayInAuckland - Hour);
        Assert.Empty(await Planned());
        clock.Reset(MondayInAuckland - Hour + Duration.Epsilon);
        Assert.Equal(["digest/2026-W48/ceo"], await Planned());
        Assert.Equal([Hour - Duration.Epsilon], queue.Delays);
        clock.Reset(MondayInAuckland);
        Assert.Equal(["digest/2026-W48/ceo"], await Planned());
        Assert.Equal(Duration.Zero, queue.Delays[^1]);
        clock.Reset(MondayInNewYork);
        Assert.Equal(["digest/2026-W48/ann", "digest/2026-W48/ceo"], await Planned());
        await Run();
        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task With_every_other_run_missed_and_each_message_duplicated_each_recipient_gets_one_digest_a_week()
    {
        await ReadAll();
        for (var hours = 0; hours < 14 * 24; hours++)
        {
            if (hours % 2 == 1)
            {
                await Plan();
                var messages = queue.TakeAll();
                clock.Advance(Hour / 2);
                await Handle([.. messages, .. messages]);
                clock.Advance(-Hour / 2);
            }

            clock.Advance(Hour);
            await ReadAll();
        }

        Assert.Equal(["ann 2026-W48", "ann 2026-W49", "ceo 2026-W48", "ceo 2026-W49"], outbox.Order());
    }

    [Fact]
    public async Task A_message_that_arrives_early_waits()
    {
        await ReadAll();
        clock.Reset(MondayInAuckland - Duration.FromSeconds(2));
        await Plan();
        var message = Assert.Single(queue.TakeAll());
        Assert.Equal(Duration.FromSeconds(2), Assert.IsType<WorkOutcome.Later>(await Handler().HandleAsync(message, Cancel)).Delay);
        clock.Reset(MondayInAuckland);
        await Handle([message]);
        Assert.Equal(["ceo 2026-W48"], outbox);
    }

    [Fact]
    public async Task No_digest_is_queued_while_digests_are_turned_off()
    {
        policy = DigestPolicy.TurnedOff;
        Assert.Empty(await Planned());
    }

    [Fact]
    public async Task A_digest_waits_for_unread_calendars_but_not_forever()
    {
        var message = new DigestWork(TestPeople.Id("ceo"), IsoWeek.Of(new LocalDate(2026, 11, 23))).ToMessage();
        Assert.IsType<WorkOutcome.Later>(await Handler().HandleAsync(message, Cancel));
        await coverage.SaveFailureAsync(
            TestPeople.Id("bo"), new CoverageFacts.NotReadable(clock.GetCurrentInstant(), CalendarFault.AccessDenied), Cancel);
        Assert.IsType<WorkOutcome.Later>(await Handler().HandleAsync(message, Cancel));
        await Read("ceo");
        await Read("ann");
        Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, Cancel));
        Assert.Equal(["ceo 2026-W48"], outbox);
    }

    [Fact]
    public async Task After_waiting_long_enough_the_digest_is_sent_and_shows_what_is_unknown()
    {
        var message = new DigestWork(TestPeople.Id("ceo"), IsoWeek.Of(new LocalDate(2026, 11, 23))).ToMessage();
        var waited = Duration.Zero;
        while (await Handler().HandleAsync(message, Cancel) is WorkOutcome.Later later)
        {
            message = message with { Attempt = message.Attempt + 1 };
            waited += later.Delay;
        }

        Assert.Equal(Hour * 4, waited);
        Assert.Equal(["ceo 2026-W48"], outbox);
    }

    [Fact]
    public async Task A_message_from_last_week_does_nothing()
    {
        await ReadAll();
        await Handle([
            new DigestWork(TestPeople.Id("ceo"), IsoWeek.Of(new LocalDate(2026, 11, 16))).ToMessage(),
            new DigestWork(TestPeople.Id("zoe"), IsoWeek.Of(new LocalDate(2026, 11, 23))).ToMessage(),
        ]);
        Assert.Empty(outbox);
    }

    [Fact]
    public async Task A_temporary_failure_of_the_mail_system_is_retried_with_backoff()
    {
        await ReadAll();
        Answer(new MailOutcome.TryLater(new WorkFault.MailBusy("busy")));
        await Plan();
        var message = Assert.Single(queue.TakeAll());
        var delays = new List<double>();
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var outcome = await Handler().HandleAsync(message with { Attempt = attempt }, Cancel);
            delays.Add(Assert.IsType<WorkOutcome.Later>(outcome).Delay.TotalMinutes);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], delays);
    }

    [Fact]
    public async Task A_refused_mail_is_poison_and_is_not_queued_again_before_tomorrow()
    {
        await ReadAll();
        Answer(new MailOutcome.Refused(new WorkFault.MailRefused("no such address")));
        await Plan();
        Assert.IsType<WorkOutcome.Failed>(await Handler().HandleAsync(Assert.Single(queue.TakeAll()), Cancel));
        clock.Advance(Hour);
        Assert.Empty(await Planned());
        clock.Advance(Hour * 23);
        Assert.Contains("digest/2026-W48/ceo", await Planned());
    }

    private void Answer(MailOutcome outcome) => mailer.SendAsync(Arg.Any<DigestMail>(), Cancel).ReturnsForAnyArgs(call =>
    {
        outbox.AddRange(outcome is MailOutcome.Sent ? [$"{call.Arg<DigestMail>().Recipient.Id} {call.Arg<DigestMail>().Week}"] : []);
        return outcome;
    });

    private Task Plan() => new PlanDigests(organisation, ledger, policy, queue).RunAsync(clock.GetCurrentInstant(), Cancel);

    private async Task<IEnumerable<string>> Planned()
    {
        await Plan();
        return queue.TakeAll().Select(m => m.Id).Order(StringComparer.Ordinal);
    }

    private async Task Run()
    {
        await Plan();
        await Handle(queue.TakeAll());
    }

    private async Task Handle(IEnumerable<WorkMessage> messages)
    {
        foreach (var message in messages)
        {
            Assert.IsType<WorkOutcome.Done>(await Handler().HandleAsync(message, Cancel));
        }
    }

    private async Task ReadAll()
    {
        foreach (var manager in new[] { "ceo", "ann", "bo" })
        {
            await Read(manager);
        }
    }

    private Task Read(string manager) =>
        coverage.SaveReadingAsync(
            TestPeople.Id(manager),
            CoveragePolicy.Default.Around(clock.GetCurrentInstant()),
            new CoverageFacts.Known(clock.GetCurrentInstant(), [], []),
            Cancel);

    private DeliverDigest Handler()
    {
        var write = new WriteDigest(IdeaCatalogue.BuiltIn, CheckInQuestions.BuiltIn, policy);
        var compose = new ComposeDigest(
            Gate.To(policy.Sharing, coverage), ledger, write, (_, _) =>
                new DigestLinks(null, null, new Uri("https://oneonone.example/stop")));
        var settings = new ReadSettings(new SettingsStore(new InMemoryDocuments()));
        var send = new SendDigest(settings, compose, ledger, mailer, Duration.FromMinutes(10));
        return new DeliverDigest(organisation, new DigestInputs(new ReadCoverage(coverage), new WeeklyRounds()), send, clock);
    }
}
