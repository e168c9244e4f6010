using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Tests.Directory;
using OutlookOneOnOne.Core.Work;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Subscriptions;

/// <summary>Ann and Bo have turned agendas on, Cy has not. Renewal runs four times a day, as in production.</summary>
public sealed class SubscriptionTests
{
    private static readonly PersonId Ann = TestPeople.Id("ann");
    private static readonly PersonId Bo = TestPeople.Id("bo");
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Duration Round = Duration.FromHours(6);

    private readonly KillPoints points = new();
    private readonly FakeClock clock = new(Start);
    private readonly SettingsStore settings = new(new InMemoryDocuments());
    private readonly SubscriptionStore store;
    private readonly FakeSubscriptions graph;
    private readonly InMemoryQueue queue = new();
    private OrgChart chart = TestPeople.Chart("ann; bo:ann; cy:ann");
    private ClientStates states = new(Key(1));

    public SubscriptionTests() => (store, graph) = (new SubscriptionStore(new InMemoryDocuments(points)), new FakeSubscriptions(points));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turning_agendas_on_creates_one_subscription_that_is_renewed_in_time()
    {
        await TurnOn(Ann, Bo);
        for (var round = 0; round < 200; round++)
        {
            await RunRound();
            Assert.Equal(2, graph.Active.Count);
            Assert.All(
                graph.Active,
                id => Assert.InRange(graph.ExpiryOf(id) - clock.GetCurrentInstant(), Duration.FromHours(42), SubscriptionRule.MaxLifetime));
            clock.Advance(Round);
        }

        Assert.Equal(2, graph.Calls.Count(c => c == "create"));
        Assert.InRange(graph.Calls.Count(c => c == "renew"), 2 * 8, 2 * 11); // 50 days, every 5
    }

    [Fact]
    public async Task Turning_agendas_off_or_leaving_ends_the_subscription()
    {
        await TurnOn(Ann, Bo);
        await RunRound();

        await settings.ForgetAsync(Ann, Cancel);
        chart = TestPeople.Chart("ann; cy:ann");
        await RunRound();

        Assert.Empty(graph.Active);
        Assert.Equal((null, null), (await StateOf(Ann), await StateOf(Bo)));
    }

    [Fact]
    public async Task A_key_change_replaces_each_subscription_while_the_old_key_is_still_accepted()
    {
        await TurnOn(Ann);
        await RunRound();
        var before = graph.Active.Single();
        var state = states.For(Ann);

        states = new ClientStates(Key(2), Key(1));
        await RunRound();
        await RunRound();

        Assert.NotEqual(before, graph.Active.Single());
        Assert.True(states.TryRead(state, out var owner) && owner == Ann);
        Assert.Equal(states.KeyId, Assert.IsType<SubscriptionState.Active>(await StateOf(Ann)).SignedWith);
    }

    [Fact]
    public async Task A_subscription_that_Graph_removed_is_recreated_and_the_calendar_is_read_again()
    {
        await TurnOn(Ann);
        await RunRound();
        var old = graph.Active.Single();
        graph.Remove(old);
        queue.TakeAll();

        await Handle(new SubscriptionWork(Ann, SubscriptionEvent.Removed, old, clock.GetCurrentInstant()));

        Assert.NotEqual(old, graph.Active.Single());
        Assert.Equal(Ann, CalendarChange.TryRead(Assert.Single(queue.TakeAll()))!.Owner);

        await Handle(new SubscriptionWork(Ann, SubscriptionEvent.Removed, old, clock.GetCurrentInstant()));
        Assert.Equal(2, graph.Calls.Count(c => c == "create"));
    }

    [Fact]
    public async Task After_missed_changes_the_calendar_is_read_again_and_the_subscription_is_kept()
    {
        await TurnOn(Ann);
        await RunRound();
        queue.TakeAll();

        await Handle(new SubscriptionWork(Ann, SubscriptionEvent.Missed, graph.Active.Single(), clock.GetCurrentInstant()));

        Assert.Equal(WorkKind.CalendarChange, Assert.Single(queue.TakeAll()).Kind);
        Assert.Equal(["create"], graph.Calls);
    }

    [Fact]
    public async Task A_reauthorisation_request_renews_our_subscription_at_once_and_ignores_others()
    {
        await TurnOn(Ann);
        await RunRound();
        clock.Advance(Duration.FromHours(1));

        await Handle(
            new SubscriptionWork(Ann, SubscriptionEvent.ReauthorizationRequired, new SubscriptionId("another"), clock.GetCurrentInstant()));
        Assert.Equal(["create"], graph.Calls);

        await Handle(
            new SubscriptionWork(Ann, SubscriptionEvent.ReauthorizationRequired, graph.Active.Single(), clock.GetCurrentInstant()));
        Assert.Equal(["create", "renew"], graph.Calls);
    }

    [Fact]
    public async Task A_subscription_that_is_missing_at_renewal_is_recreated()
    {
        await TurnOn(Ann);
        await RunRound();
        graph.Remove(graph.Active.Single());
        clock.Advance(Duration.FromDays(6));

        await RunRound();

        Assert.Single(graph.Active);
        Assert.Equal(["create", "renew", "create"], graph.Calls);
    }

    [Fact]
    public async Task A_refusal_is_recorded_and_retried_the_next_day()
    {
        await TurnOn(Ann);
        graph.Answers = new SubscribeResult.Refused(SubscriptionFault.AccessDenied);
        for (var round = 0; round < 4; round++)
        {
            await RunRound();
            clock.Advance(Round);
        }

        Assert.Single(graph.Calls);
        Assert.Equal(new SubscriptionState.Refused(SubscriptionFault.AccessDenied, Start), await StateOf(Ann));

        graph.Answers = null;
        await RunRound();
        Assert.Single(graph.Active);
    }

    [Fact]
    public async Task A_throttled_call_is_postponed_for_as_long_as_Graph_says()
    {
        await TurnOn(Ann);
        graph.Answers = new SubscribeResult.TryLater(Duration.FromSeconds(77), "throttled");

        var outcome = await Handle(new SubscriptionWork(Ann, SubscriptionEvent.Due, null, Start));

        Assert.Equal(new WorkOutcome.Later(Duration.FromSeconds(77), "throttled"), outcome);
        Assert.Null(await StateOf(Ann));
    }

    [Fact]
    public async Task After_a_crash_anywhere_there_is_one_subscription_that_both_sides_know()
    {
        await TurnOn(Ann);
        await Handle(new SubscriptionWork(Ann, SubscriptionEvent.Due, null, Start));
        for (var point = 0; point < points.Passed; point++)
        {
            var world = new SubscriptionTests();
            await world.TurnOn(Ann);
            world.points.KillAt(point);
            await Assert.ThrowsAsync<KillPoints.Killed>(() => world.Handle(new SubscriptionWork(Ann, SubscriptionEvent.Due, null, Start)));
            world.points.Clear();

            await world.RunRound();

            Assert.Equal(world.graph.Active.Single(), Assert.IsType<SubscriptionState.Active>(await world.StateOf(Ann)).Id);
        }
    }

    [Fact]
    public async Task An_adopted_subscription_is_kept_and_replaced_when_due_because_its_key_is_unknown()
    {
        await TurnOn(Ann);
        await graph.CreateAsync(Ann, "somebody's", Start + Duration.FromDays(1), Cancel);

        await RunRound();
        await RunRound();
        Assert.Null(Assert.IsType<SubscriptionState.Active>(await StateOf(Ann)).SignedWith);
        Assert.Equal(["create", "create", "find", "renew"], graph.Calls);

        clock.Advance(Duration.FromDays(6));
        await RunRound();
        Assert.Equal(states.KeyId, Assert.IsType<SubscriptionState.Active>(await StateOf(Ann)).SignedWith);
        Assert.Single(graph.Active);
    }

    [Theory]
    [InlineData(4, 0, 0)]
    [InlineData(5.5, 1, 0)]
    [InlineData(6.1, 1, 1)]
    [InlineData(8, 1, 1)]
    public async Task A_subscription_that_several_runs_should_have_renewed_counts_as_expiring(double days, int due, int expiring)
    {
        await TurnOn(Ann);
        await RunRound();
        clock.Advance(Duration.FromDays(days));

        var subscriptions = new DueSubscriptions(new ReadSettings(settings), store, states);
        var found = await subscriptions.FindAsync(chart, clock.GetCurrentInstant(), Cancel);

        Assert.Equal((due, expiring), (found.Owners.Count, found.Expiring));
    }

    private static byte[] Key(byte fill) => [.. Enumerable.Repeat(fill, 32)];

    private async Task TurnOn(params PersonId[] people)
    {
        foreach (var person in people)
        {
            await settings.SaveAsync(person, new PersonSettings { PreparesAgendas = true }, null, Cancel);
        }
    }

    private async Task RunRound()
    {
        queue.TakeAll();
        var organisation = new Snapshot(new Organisation(chart));
        await new RenewSubscriptions(organisation, new DueSubscriptions(new ReadSettings(settings), store, states), queue).RunAsync(
            clock.GetCurrentInstant(), Cancel);
        foreach (var message in queue.TakeAll().Where(m => m.Kind == WorkKind.Subscription))
        {
            Assert.IsType<WorkOutcome.Done>(await Handle(SubscriptionWork.TryRead(message)!));
        }
    }

    private async Task<SubscriptionState?> StateOf(PersonId owner) => (await store.ReadAsync(owner, Cancel)).DocumentOrNull?.State;

    private Task<WorkOutcome> Handle(SubscriptionWork work) =>
        new HandleSubscriptionEvent(
            new Snapshot(new Organisation(chart)),
            new EnsureSubscription(new ReadSettings(settings), store, graph, states),
            queue,
            clock).HandleAsync(work.ToMessage(), Cancel);
}
