using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using Microsoft.Extensions.Time.Testing;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class SubscriptionTests : IAsyncDisposable
{
    private readonly FakeTimeProvider clock = new(Office.Now.ToDateTimeOffset());
    private readonly Receiver receiver = new();
    private readonly GraphSimulator graph;
    private readonly GraphClient client;

    public SubscriptionTests()
    {
        graph = Office.Graph(new SimulatorOptions { Time = clock, Webhooks = receiver });
        client = new GraphClient(graph);
    }

    [Fact]
    public async Task A_subscription_is_created_after_both_addresses_have_returned_their_token()
    {
        var reply = await client.PostAsync("/subscriptions", NewSubscription());
        Assert.Equal(201, (int)reply.Status);
        Assert.Equal(["https://app.example/lifecycle", "https://app.example/notify"], receiver.Validated.Order(StringComparer.Ordinal));
        var given = (await client.GetAsync($"/subscriptions/{reply.Json["id"]}")).Json;
        Assert.Equal("created,deleted,updated", given["changeType"]!.GetValue<string>());
        Assert.Single((await client.GetAsync("/subscriptions")).Value);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("encoded")]
    [InlineData("html")]
    [InlineData("silent")]
    public async Task Without_the_token_in_plain_text_there_is_no_subscription(string answer)
    {
        receiver.Validation = answer;
        var asking = client.PostAsync("/subscriptions", NewSubscription());
        if (answer == "silent")
            clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal((400, "ValidationError"), (await asking).Refusal);
        Assert.Empty(graph.Subscriptions.All);
    }

    [Theory]
    [InlineData("expirationDateTime", "2026-12-01T09:01:00Z", 400, "ExtensionError")]
    [InlineData("expirationDateTime", "2026-11-24T08:00:00Z", 400, "ValidationError")]
    [InlineData("expirationDateTime", null, 400, "ValidationError")]
    [InlineData("changeType", "moved", 400, "ValidationError")]
    [InlineData("notificationUrl", "http://app.example/notify", 400, "ValidationError")]
    [InlineData("resource", "/users/nobody/events", 404, "ExtensionError")]
    [InlineData("resource", "/teams/1/channels", 501, "notSimulated")]
    [InlineData("weather", "fine", 400, "ValidationError")]
    public async Task An_invalid_request_is_refused(string property, string? value, int status, string code)
    {
        var body = NewSubscription();
        body[property] = value;
        Assert.Equal((status, code), (await client.PostAsync("/subscriptions", body)).Refusal);
    }

    [Fact]
    public async Task A_client_state_of_128_characters_and_the_longest_lifetime_are_accepted()
    {
        Assert.Equal((400, "ValidationError"), (await client.PostAsync("/subscriptions", NewSubscription(new string('s', 129)))).Refusal);
        var body = NewSubscription(new string('s', 128));
        body["expirationDateTime"] = "2026-12-01T09:00:00Z";
        Assert.Equal(201, (int)(await client.PostAsync("/subscriptions", body)).Status);
    }

    [Fact]
    public async Task The_same_subscription_twice_is_a_conflict_until_the_first_has_expired()
    {
        await client.PostAsync("/subscriptions", NewSubscription());
        Assert.Equal((409, "Conflict"), (await client.PostAsync("/subscriptions", NewSubscription())).Refusal);
        clock.Advance(TimeSpan.FromHours(24));
        var body = NewSubscription();
        body["expirationDateTime"] = "2026-11-26T09:00:00Z";
        Assert.Equal(201, (int)(await client.PostAsync("/subscriptions", body)).Status);
    }

    [Fact]
    public async Task Notifications_contain_the_client_state_and_an_id_that_opens_the_event()
    {
        await client.SendAsync(HttpMethod.Post, "/subscriptions", Json(NewSubscription()), ("Prefer", "IdType=\"ImmutableId\""));
        graph.Change(Office.Single with { Uid = "new" });
        graph.Change(Office.Single with { Subject = "Changed" });
        graph.Delete(Office.Single);
        await QuietAsync();
        Assert.Equal(["created", "updated", "deleted"], receiver.Told.Select(t => t["changeType"]!.GetValue<string>()));
        Assert.All(receiver.Told, t => Assert.Equal("secret", t["clientState"]!.GetValue<string>()));
        var created = (await client.GetAsync($"/{receiver.Told[0]["resource"]}", ("Prefer", "IdType=\"ImmutableId\""))).Json;
        Assert.Equal(receiver.Told[0]["resourceData"]!["id"]!.GetValue<string>(), created["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Other_peoples_events_and_other_changes_send_no_notification()
    {
        var body = NewSubscription();
        body["changeType"] = "deleted";
        await client.PostAsync("/subscriptions", body);
        graph.Change(Office.Single with { Subject = "Changed" });
        await QuietAsync();
        Assert.Empty(receiver.Told);
    }

    [Fact]
    public async Task A_PATCH_notifies_the_subscribers_of_every_copy()
    {
        await client.PostAsync("/subscriptions", NewSubscription());
        using var writer = new GraphClient(graph, "writer");
        var id = (await writer.GetAsync(Office.Week(Office.Cy))).Value[0]["id"]!.GetValue<string>();
        await writer.PatchAsync($"/users/{Office.Cy.Id}/events/{id}", new JsonObject { ["subject"] = "New" });
        await QuietAsync();
        Assert.Equal("updated", Assert.Single(receiver.Told)["changeType"]!.GetValue<string>());
    }

    [Fact]
    public async Task Unaccepted_notifications_are_repeated_with_growing_delays_for_four_hours()
    {
        await client.PostAsync("/subscriptions", NewSubscription());
        receiver.Status = HttpStatusCode.ServiceUnavailable;
        graph.Change(Office.Single with { Subject = "Changed" });
        await QuietAsync();
        await AttemptsAsync(1);
        receiver.Status = HttpStatusCode.Accepted;
        clock.Advance(TimeSpan.FromSeconds(15));
        await AttemptsAsync(2);
        Assert.Equal([503, 202], graph.Subscriptions.Notifications.Select(n => n.Status));
        Assert.Equal([1, 2], graph.Subscriptions.Notifications.Select(n => n.Attempt));
    }

    [Fact]
    public async Task Renewing_extends_a_subscription_and_only_its_own_app_can_delete_it()
    {
        var path = $"/subscriptions/{(await client.PostAsync("/subscriptions", NewSubscription())).Json["id"]}";
        using var stranger = new GraphClient(graph, "writer");
        var renewal = new JsonObject { ["expirationDateTime"] = "2026-11-30T09:00:00Z" };
        Assert.Equal("2026-11-30T09:00:00Z", (await client.PatchAsync(path, renewal)).Json["expirationDateTime"]!.GetValue<string>());
        Assert.Equal(
            (400, "ExtensionError"),
            (await client.PatchAsync(path, new JsonObject { ["expirationDateTime"] = "2027-11-30T09:00:00Z" })).Refusal);
        Assert.Equal(
            (400, "ValidationError"),
            (await client.PatchAsync(path, new JsonObject { ["lifecycleNotificationUrl"] = "https://app.example/other" })).Refusal
        );
        Assert.Equal(404, (await stranger.SendAsync(HttpMethod.Delete, path, null)).Refusal.Status);
        Assert.Equal(204, (int)(await client.SendAsync(HttpMethod.Delete, path, null)).Status);
        Assert.Equal((404, "ResourceNotFound"), (await client.GetAsync(path)).Refusal);
    }

    [Fact]
    public async Task Lifecycle_events_go_to_their_own_address_and_changes_are_lost_until_reauthorization()
    {
        var id = (await client.PostAsync("/subscriptions", NewSubscription())).Json["id"]!.GetValue<string>();
        graph.Subscriptions.RequireReauthorization(id);
        graph.Change(Office.Single with { Subject = "Lost" });
        await QuietAsync();
        Assert.Equal(["reauthorizationRequired"], receiver.Told.Select(t => t["lifecycleEvent"]?.GetValue<string>()));
        await client.SendAsync(HttpMethod.Post, $"/subscriptions/{id}/reauthorize", null);
        graph.Change(Office.Single with { Subject = "Told" });
        graph.Subscriptions.Miss(id);
        graph.Subscriptions.Remove(id);
        await QuietAsync();
        Assert.Equal(
            ["missed", "reauthorizationRequired", "subscriptionRemoved", "updated"],
            graph.Subscriptions.Notifications.Select(n => n.What).Order(StringComparer.Ordinal));
        Assert.Equal(3, graph.Subscriptions.Notifications.Count(n => n.Url.AbsolutePath == "/lifecycle"));
        Assert.Empty(graph.Subscriptions.All);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await graph.DisposeAsync();
        receiver.Dispose();
    }

    private Task QuietAsync() => graph.Subscriptions.WhenQuietAsync(TestContext.Current.CancellationToken);

    private async Task AttemptsAsync(int count)
    {
        while (graph.Subscriptions.Notifications.Count < count)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        await QuietAsync();
    }

    private static StringContent Json(JsonNode json) => new(json.ToJsonString(), Encoding.UTF8, "application/json");

    private static JsonObject NewSubscription(string state = "secret") => new()
    {
        ["changeType"] = "created,updated,deleted",
        ["notificationUrl"] = "https://app.example/notify",
        ["lifecycleNotificationUrl"] = "https://app.example/lifecycle",
        ["resource"] = $"users/{Office.Ann.Id}/events",
        ["expirationDateTime"] = "2026-11-25T09:00:00Z",
        ["clientState"] = state,
    };

    /// <summary>The endpoints of a subscriber.</summary>
    private sealed class Receiver : HttpMessageHandler
    {
        private readonly ConcurrentQueue<JsonObject> told = new();

        public string Validation { get; set; } = "right";

        public HttpStatusCode Status { get; set; } = HttpStatusCode.Accepted;

        public ConcurrentQueue<string> Validated { get; } = new();

        public IReadOnlyList<JsonObject> Told =>
            [.. told.OrderBy(t => Array.IndexOf(["created", "updated", "deleted"], t["changeType"]?.GetValue<string>()))];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (HttpUtility.ParseQueryString(request.RequestUri!.Query)["validationToken"] is { } token)
            {
                Validated.Enqueue(request.RequestUri.GetLeftPart(UriPartial.Path));
                if (Validation == "silent")
                    await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                return new HttpResponseMessage(Validation == "status" ? HttpStatusCode.Accepted : HttpStatusCode.OK)
                {
                    Content = new StringContent(
                        Validation == "encoded" ? Uri.EscapeDataString(token) : token,
                        Encoding.UTF8,
                        Validation == "html" ? "text/html" : "text/plain"),
                };
            }

            var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
            told.Enqueue(body["value"]![0]!.DeepClone().AsObject());
            return new HttpResponseMessage(Status);
        }
    }
}
