using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>
/// Subscriptions through Graph, from the handshake to a notification that proves that it is meant for us; the store is in SQLite.
/// </summary>
public sealed class GraphSubscriptionsTests : IAsyncLifetime
{
    private static readonly PersonId Ann = new(Office.Ann.Id);
    private static readonly OrgChart Chart = OrgChart.Create([new Person(Ann, EmailAddress.Parse(Office.Ann.Mail!), "Ann Lee")])
        .Match(c => c, f => throw new InvalidOperationException(f[0].Message));

    private readonly TemporaryFolder folder = new();
    private readonly NotificationEndpoint endpoint = new();
    private readonly ClientStates states = new([.. Enumerable.Repeat((byte)1, 32)]);
    private readonly WiredGraph wired;
    private SqliteStore? store;

    public GraphSubscriptionsTests() => wired = new WiredGraph(webhooks: endpoint);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        store = await SqliteStore.OpenAsync(folder.Path, Cancel);
        await new SettingsStore(new SqliteDocuments(store)).SaveAsync(Ann, new PersonSettings { PreparesAgendas = true }, null, Cancel);
    }

    public async ValueTask DisposeAsync()
    {
        await wired.DisposeAsync();
        endpoint.Dispose();
        store?.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_change_in_a_subscribed_calendar_sends_a_notification_that_proves_its_owner()
    {
        Assert.Equal(new SubscriptionCheck.Created(), await Keep());
        var subscription = Assert.Single(wired.Graph.Subscriptions.All);
        Assert.True(subscription.ImmutableIds);
        Assert.Equal("https://oneonone.contoso.example/api/graph/notifications", subscription.NotificationUrl.AbsoluteUri);
        Assert.Equal("https://oneonone.contoso.example/api/graph/lifecycle", subscription.LifecycleUrl!.AbsoluteUri);

        wired.Graph.Change(Office.Single with { Subject = "Later" });
        await wired.Graph.Subscriptions.WhenQuietAsync(Cancel);

        var batch = new Notifications(states).Read(Encoding.UTF8.GetBytes(Assert.Single(endpoint.Bodies)));
        Assert.Empty(batch.Faults);
        Assert.Equal([new CalendarNotice(Ann, new SubscriptionId(subscription.Id), null)], batch.Notices);
    }

    [Fact]
    public async Task A_subscription_is_kept_alive_for_weeks_by_renewal()
    {
        await Keep();
        var id = wired.Graph.Subscriptions.All.Single().Id;
        for (var round = 0; round < 4 * 30; round++)
        {
            wired.Clock.Advance(TimeSpan.FromHours(6));
            await Keep();
        }

        Assert.Equal(id, Assert.Single(wired.Graph.Subscriptions.All).Id);
    }

    [Fact]
    public async Task A_subscription_removed_by_Graph_is_reported_and_recreated()
    {
        await Keep();
        var old = wired.Graph.Subscriptions.All.Single().Id;
        wired.Graph.Subscriptions.Remove(old);
        await wired.Graph.Subscriptions.WhenQuietAsync(Cancel);

        var notice = Assert.Single(new Notifications(states).Read(Encoding.UTF8.GetBytes(Assert.Single(endpoint.Bodies))).Notices);
        Assert.Equal((SubscriptionEvent.Removed, old), (notice.Event, notice.Subscription.Value));
        Assert.Equal(new SubscriptionCheck.Created(), await Keep((notice.Event!.Value, notice.Subscription)));

        Assert.NotEqual(old, Assert.Single(wired.Graph.Subscriptions.All).Id);
    }

    [Fact]
    public async Task Renewing_satisfies_a_reauthorization_request()
    {
        await Keep();
        var id = new SubscriptionId(wired.Graph.Subscriptions.All.Single().Id);
        wired.Graph.Subscriptions.RequireReauthorization(id.Value);

        Assert.Equal(new SubscriptionCheck.Renewed(), await Keep((SubscriptionEvent.ReauthorizationRequired, id)));

        Assert.False(wired.Graph.Subscriptions.All.Single().IsPaused);
    }

    [Fact]
    public async Task A_subscription_left_by_a_killed_run_is_adopted()
    {
        await Keep();
        await new SubscriptionStore(new SqliteDocuments(store!)).ForgetAsync(Ann, Cancel);

        Assert.Equal(new SubscriptionCheck.Created(), await Keep());

        var state = Assert.IsType<SubscriptionState.Active>(
            (await new SubscriptionStore(new SqliteDocuments(store!)).ReadAsync(Ann, Cancel)).DocumentOrNull!.State);
        Assert.Equal(Assert.Single(wired.Graph.Subscriptions.All).Id, state.Id.Value);
    }

    [Fact]
    public async Task Somebody_who_turned_agendas_off_has_no_subscription_any_more()
    {
        await Keep();
        await new SettingsStore(new SqliteDocuments(store!)).ForgetAsync(Ann, Cancel);

        Assert.Equal(new SubscriptionCheck.Ended(), await Keep());

        Assert.Empty(wired.Graph.Subscriptions.All);
        Assert.Equal(new SubscriptionCheck.Unchanged(), await Keep());
    }

    [Theory]
    [InlineData(403, "ExtensionError", SubscriptionFault.AccessDenied)]
    [InlineData(403, "SubscriptionLimitExceeded", SubscriptionFault.TooMany)]
    [InlineData(404, "ErrorItemNotFound", SubscriptionFault.NoMailbox)]
    [InlineData(400, "ValidationError", SubscriptionFault.AddressNotValidated)]
    public async Task A_refusal_is_reported_with_its_kind(int status, string code, SubscriptionFault kind)
    {
        using var fault = wired.Graph.Faults.On(new Fault.Refused(status, code, "words"), route: "/subscriptions");

        Assert.Equal(new SubscriptionCheck.Refused(kind), await Keep());
    }

    [Fact]
    public async Task An_unreachable_notification_address_is_named_as_the_cause()
    {
        endpoint.IsDown = true;

        Assert.Equal(new SubscriptionCheck.Refused(SubscriptionFault.AddressNotValidated), await Keep());
    }

    [Fact]
    public async Task Long_throttling_reports_the_delay()
    {
        using var fault = wired.Graph.Faults.On(Fault.Throttled(77), route: "/subscriptions");

        Assert.Equal(Duration.FromSeconds(77), Assert.IsType<SubscriptionCheck.TryLater>(await Keep()).After);
    }

    private Task<SubscriptionCheck> Keep((SubscriptionEvent Event, SubscriptionId? Of)? notice = null) =>
        new EnsureSubscription(
            new ReadSettings(new SettingsStore(new SqliteDocuments(store!))),
            new SubscriptionStore(new SqliteDocuments(store!)),
            wired.Get<ISubscriptions>(),
            states)
            .ForAsync(Ann, notice ?? (SubscriptionEvent.Due, null), Chart, wired.Now, _ => Task.CompletedTask, Cancel);
}
