using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Api.Subscriptions;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Planning;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Tests;

public sealed class NotificationTests
{
    private const string Changes = "/api/graph/notifications";
    private const string Lifecycle = "/api/graph/lifecycle";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Changes)]
    [InlineData(Lifecycle)]
    public async Task A_validation_token_is_returned_decoded_as_plain_text(string path)
    {
        await using var api = await Started(new RecordingQueue());
        const string token = "Validation: Testing client <b>reachability</b> & more %2B+ 01234";
        using var answer = await api.As(null)
            .PostAsync($"{path}?validationToken={Uri.EscapeDataString(token)}", new StringContent("", Encoding.UTF8, "text/plain"), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal(token, await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Notifications_with_our_client_state_are_stored_once_per_calendar_no_matter_which_key_signed_them()
    {
        var queue = new RecordingQueue();
        await using var api = await Started(queue);
        var before = new ClientStates([.. Enumerable.Repeat((byte)1, 32)]);
        using var answer = await PostAsync(
            api,
            Changes,
            Notification(api.ClientStates.For(TestApi.Id("ann"))),
            Notification(api.ClientStates.For(TestApi.Id("ann"))),
            Notification(before.For(TestApi.Id("dan"))));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal([TestApi.Id("ann"), TestApi.Id("dan")], queue.Messages.Select(m => CalendarChange.TryRead(m.Message)!.Owner));
        Assert.All(queue.Messages, m => Assert.Equal(CalendarChange.Settling, m.Delay));
    }

    [Fact]
    public async Task Notifications_that_are_not_for_us_are_ignored_and_accepted()
    {
        var queue = new RecordingQueue();
        await using var api = await Started(queue);
        var stranger = new ClientStates([.. Enumerable.Repeat((byte)9, 32)]);
        using var answer = await PostAsync(
            api,
            Changes,
            Notification(stranger.For(TestApi.Id("ann"))),
            Notification(null),
            new JsonObject(),
            Notification(api.ClientStates.For(TestApi.Id("dan"))));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal([TestApi.Id("dan")], queue.Messages.Select(m => CalendarChange.TryRead(m.Message)!.Owner));
        Assert.DoesNotContain(stranger.For(TestApi.Id("ann")), api.Logs.All);
    }

    [Fact]
    public async Task Lifecycle_notifications_are_stored_for_immediate_handling()
    {
        var queue = new RecordingQueue();
        await using var api = await Started(queue);
        var missed = Notification(api.ClientStates.For(TestApi.Id("ann")));
        missed["lifecycleEvent"] = "missed"; // Such a notification says nothing about what has changed.
        Array.ForEach(["changeType", "resource", "resourceData"], name => missed.Remove(name));
        using var answer = await PostAsync(api, Lifecycle, missed);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var (message, delay) = Assert.Single(queue.Messages);
        Assert.Equal(
            (TestApi.Id("ann"), SubscriptionEvent.Missed),
            SubscriptionWork.TryRead(message) is { } work ? (work.Owner, work.Event) : default);
        Assert.Equal(Duration.Zero, delay);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    public async Task A_body_that_is_not_a_collection_of_notifications_is_refused(string body)
    {
        await using var api = await Started(new RecordingQueue());
        using var answer = await api.As(null).PostAsync(Changes, TestApi.Json(body), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_unread()
    {
        await using var api = await Started(new RecordingQueue());
        using var answer = await api.As(null).PostAsync(Changes, TestApi.Json(new string(' ', 300 * 1024)), Cancel);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Notifications_that_cannot_be_stored_get_503_so_that_graph_sends_them_again()
    {
        var queue = new RecordingQueue { IsBroken = true };
        await using var api = await Started(queue);
        using var answer = await PostAsync(api, Changes, Notification(api.ClientStates.For(TestApi.Id("ann"))));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);

        queue.IsBroken = false;
        using var again = await PostAsync(api, Changes, Notification(api.ClientStates.For(TestApi.Id("ann"))));
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    [Fact]
    public async Task Storage_that_hangs_gives_503_before_graph_times_out()
    {
        using var queue = new BlockedQueue();
        await using var api = await Started(queue);
        using var answer = await PostAsync(api, Changes, Notification(api.ClientStates.For(TestApi.Id("ann"))));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    [Fact]
    public async Task Without_subscriptions_the_endpoint_returns_404()
    {
        await using var api = new TestApi
        {
            Configure = services => Configure(
                services, new RecordingQueue(), s => s.Remove(s.Single(d => d.ServiceType == typeof(ClientStates)))),
        };
        await api.InitializeAsync();
        using var answer = await api.As(null).PostAsync($"{Changes}?validationToken=1", null, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Messages_that_arrive_during_a_write_are_stored_together_in_the_next_one()
    {
        using var queue = new BlockedQueue();
        var gathered = new BatchedQueue(queue, Duration.Zero);
        var first = gathered.EnqueueAsync([Change(0)], Cancel);
        await queue.Begun;
        var others = Enumerable.Range(1, 1000).Select(i => gathered.EnqueueAsync([Change(i % 100)], Cancel)).ToList();
        queue.Release();
        await Task.WhenAll(others.Prepend(first));
        Assert.Equal([1, 100], queue.Writes);
    }

    [Fact]
    public async Task A_failed_write_fails_its_callers_and_not_those_of_the_next_one()
    {
        var queue = new RecordingQueue { IsBroken = true };
        var gathered = new BatchedQueue(queue, Duration.Zero);
        await Assert.ThrowsAsync<IOException>(() => gathered.EnqueueAsync([Change(0)], Cancel));
        queue.IsBroken = false;
        await gathered.EnqueueAsync([Change(0)], Cancel);
        Assert.Single(queue.Messages);
    }

    private static WorkMessage Change(int i) => new CalendarChange(new PersonId($"p{i}"), TestApi.Now).ToMessage();

    /// <summary>
    /// Of the same form as in https://learn.microsoft.com/graph/outlook-change-notifications-overview and
    /// https://learn.microsoft.com/graph/change-notifications-lifecycle-events.
    /// </summary>
    private static JsonObject Notification(string? clientState) => new()
    {
        ["subscriptionId"] = "7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
        ["subscriptionExpirationDateTime"] = "2027-01-02T03:12:18.2257768+05:30",
        ["changeType"] = "updated",
        ["resource"] = "Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Events/AAMkAGUwNjQ4ZjIxAAA=",
        ["resourceData"] = new JsonObject
        {
            ["@odata.type"] = "#Microsoft.Graph.Event",
            ["@odata.id"] = "Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Events/AAMkAGUwNjQ4ZjIxAAA=",
            ["@odata.etag"] = "W/\"CQAAABYAAACQ2fKdhq8oSKEDSVrdi3lRAAGDUUXn\"",
            ["id"] = "AAMkAGUwNjQ4ZjIxAAA=",
        },
        ["clientState"] = clientState,
        ["tenantId"] = TestApi.Tenant,
    };

    private static Task<HttpResponseMessage> PostAsync(TestApi api, string path, params JsonNode[] notifications) =>
        api.As(null).PostAsync(path, TestApi.Json(new JsonObject { ["value"] = new JsonArray(notifications) }.ToJsonString()), Cancel);

    private static async Task<TestApi> Started(IWorkQueue queue)
    {
        var api = new TestApi { Configure = services => Configure(services, queue, _ => { }) };
        await api.InitializeAsync();
        return api;
    }

    private static void Configure(IServiceCollection services, IWorkQueue queue, Action<IServiceCollection> besides)
    {
        TestApi.SignInByHeader(services);
        services.AddSingleton(queue);
        besides(services);
    }

    private sealed class RecordingQueue : IWorkQueue
    {
        private readonly List<(WorkMessage Message, Duration Delay)> messages = [];

        public bool IsBroken { get; set; }

        public IReadOnlyList<(WorkMessage Message, Duration Delay)> Messages => messages;

        public Task EnqueueAsync(IReadOnlyCollection<WorkMessage> more, Duration delay, CancellationToken cancellationToken)
        {
            messages.AddRange(IsBroken ? throw new IOException("The storage is gone.") : more.Select(m => (m, delay)));
            return Task.CompletedTask;
        }
    }

    /// <summary>Stores nothing until it is released.</summary>
    private sealed class BlockedQueue : IWorkQueue, IDisposable
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<int> writes = [];

        public Task Begun => begun.Task;

        public IReadOnlyList<int> Writes => writes;

        public void Release() => release.TrySetResult();

        public async Task EnqueueAsync(IReadOnlyCollection<WorkMessage> messages, Duration delay, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            await release.Task;
            writes.Add(messages.Count);
        }

        public void Dispose() => Release();
    }
}
