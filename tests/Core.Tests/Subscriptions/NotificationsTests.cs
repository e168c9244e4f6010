using System.Text;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Core.Tests.Subscriptions;

public sealed class NotificationsTests
{
    private static readonly PersonId Ann = new("622eaaff-0683-4862-9de4-f2ec83c2bd98");
    private static readonly PersonId Bo = new("bo");
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly ClientStates States = new(new byte[32]);

    [Fact]
    public void Each_changed_calendar_gives_one_message()
    {
        var batch = Read($$"""
            {"value":[
              {"subscriptionId":"s1","subscriptionExpirationDateTime":"2026-11-29T03:12:18.2257768+05:30","changeType":"updated","tenantId":"t","clientState":"{{States.For(Ann)}}",
               "resource":"Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Events/AAMk=","resourceData":{"@odata.type":"#Microsoft.Graph.Event","@odata.etag":"W/\"CQ\"","id":"AAMk="} },
              {"subscriptionId":"s1","changeType":"deleted","clientState":"{{States.For(Ann)}}","resource":"Users/x/Events/y"},
              {"subscriptionId":"s2","changeType":"created","clientState":"{{States.For(Bo)}}","resource":"Users/x/Events/z"}],
             "validationTokens":["x"]}
            """);

        Assert.Empty(batch.Faults);
        Assert.Equal(3, batch.Notices.Count);
        Assert.Equal([new CalendarChange(Ann, Now), new CalendarChange(Bo, Now)], batch.Changes(Now).Select(CalendarChange.TryRead));
        Assert.Empty(batch.SubscriptionMessages(Now));
    }

    [Theory]
    [InlineData("missed", SubscriptionEvent.Missed)]
    [InlineData("subscriptionRemoved", SubscriptionEvent.Removed)]
    [InlineData("reauthorizationRequired", SubscriptionEvent.ReauthorizationRequired)]
    public void A_lifecycle_event_concerns_its_subscription_and_is_not_a_change(string lifecycle, SubscriptionEvent news)
    {
        var item = $$"""
            {"subscriptionId":"s1","subscriptionExpirationDateTime":"2026-11-29T11:00:00.0Z","tenantId":"t",
             "clientState":"{{States.For(Ann)}}","lifecycleEvent":"{{lifecycle}}"}
            """;

        var batch = Read($$"""{"value":[{{item}},{{item}}]}""");

        var work = SubscriptionWork.TryRead(Assert.Single(batch.SubscriptionMessages(Now)));
        Assert.Equal(new SubscriptionWork(Ann, news, new SubscriptionId("s1"), Now), work);
        Assert.Empty(batch.Changes(Now));
    }

    [Theory]
    [InlineData("", "It is not JSON.")]
    [InlineData("{", "It is not JSON.")]
    [InlineData("[]", "It is not a collection of notifications.")]
    [InlineData("{\"value\":{}}", "It is not a collection of notifications.")]
    [InlineData("{\"value\":[7]}", "Notification 0: it does not name a subscription.")]
    [InlineData("{\"value\":[{\"clientState\":\"x\"}]}", "Notification 0: it does not name a subscription.")]
    [InlineData("{\"value\":[{\"subscriptionId\":\"s\"}]}", "Notification 0: its client state is not ours.")]
    [InlineData("{\"value\":[{\"subscriptionId\":\"s\",\"clientState\":\"bo.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}]}", "Notification 0: its client state is not ours.")]
    [InlineData("{\"value\":[{\"subscriptionId\":\"s\",\"clientState\":{}}]}", "Notification 0: its client state is not ours.")]
    public void An_untrusted_notification_is_left_out_with_the_reason(string json, string fault)
    {
        var batch = Read(json);

        Assert.Empty(batch.Notices);
        Assert.Equal(fault, Assert.Single(batch.Faults));
    }

    [Fact]
    public void An_invalid_notification_does_not_affect_valid_ones()
    {
        var batch = Read($$"""
            {"value":[{"subscriptionId":"s","clientState":"forged"},{"subscriptionId":"s","clientState":"{{States.For(Ann)}}"},
                      {"subscriptionId":"s","clientState":"{{States.For(Ann)}}","lifecycleEvent":"painted"}]}
            """);

        Assert.Equal([new CalendarNotice(Ann, new SubscriptionId("s"), null)], batch.Notices);
        Assert.Equal(["Notification 0: its client state is not ours.", "Notification 2: its lifecycle event is unknown."], batch.Faults);
    }

    [Fact]
    public void A_client_state_is_short_and_names_its_owner_and_cannot_be_forged()
    {
        var state = States.For(Ann);

        Assert.InRange(state.Length, 1, ClientStates.MaxLength);
        Assert.True(States.TryRead(state, out var owner) && owner == Ann);
        Assert.False(States.TryRead(state.Replace(Ann.Value, Bo.Value, StringComparison.Ordinal), out _));
        Assert.False(States.TryRead(state[..^1], out _));
        Assert.False(new ClientStates([.. Enumerable.Repeat((byte)9, 32)]).TryRead(state, out _));
        Assert.True(new ClientStates([.. Enumerable.Repeat((byte)9, 32)], new byte[32]).TryRead(state, out _));
        Assert.Throws<ArgumentException>(() => States.For(new PersonId(new string('x', 100))));
        Assert.Throws<ArgumentException>(() => new ClientStates(new byte[31]));
    }

    private static NotificationBatch Read(string json) => new Notifications(States).Read(Encoding.UTF8.GetBytes(json));
}
