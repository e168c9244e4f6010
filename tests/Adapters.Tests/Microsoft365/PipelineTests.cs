using System.Net;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using static OutlookOneOnOne.Adapters.Tests.Microsoft365.ScriptedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

public sealed class PipelineTests
{
    private const string Ann = """{"id":"a1","displayName":"Ann"}""";

    [Fact]
    public async Task Every_request_prefers_immutable_ids_and_UTC()
    {
        using var graph = new ScriptedGraph(Json(Ann));
        await ReadAnn(graph);
        var sent = Assert.Single(graph.Requests);
        Assert.Equal(["IdType=\"ImmutableId\"", "outlook.timezone=\"UTC\""], sent.Prefer);
        Assert.Equal("/v1.0/users/a1", sent.Url.AbsolutePath);
    }

    [Theory]
    [InlineData(@"A\ud83d", "A\ufffd")]
    [InlineData(@"\udE00\uD83D", "\ufffd\ufffd")]
    [InlineData(@"A\ud83d\ude00", "A\ud83d\ude00")]
    [InlineData(@"A\\ud83d", @"A\ud83d")]
    [InlineData(@"A\ud83d\n", "A\ufffd\n")]
    public async Task A_name_that_was_cut_in_the_middle_of_a_character_is_read(string written, string name)
    {
        using var graph = new ScriptedGraph(Json($$"""{"id":"a1","displayName":"{{written}}"}"""));
        Assert.Equal(name, Assert.IsType<GraphResult<User>.Succeeded>(await ReadAnn(graph)).Value.DisplayName);
    }

    [Fact]
    public async Task The_callers_own_preference_is_kept()
    {
        using var graph = new ScriptedGraph(Json(Ann));
        await graph
            .Client.Users["a1"]
            .GetAsync(
                r => r.Headers.Add("Prefer", "outlook.body-content-type=\"html\"", "outlook.timezone=\"UTC\""),
                TestContext.Current.CancellationToken);
        Assert.Equal(
            ["IdType=\"ImmutableId\"", "outlook.body-content-type=\"html\"", "outlook.timezone=\"UTC\""],
            Assert.Single(graph.Requests).Prefer.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Retries_wait_as_long_as_Graph_requires()
    {
        using var graph = new ScriptedGraph(Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled", retryAfter: 17), Json(Ann));
        Assert.Equal("Ann", Assert.IsType<GraphResult<User>.Succeeded>(await ReadAnn(graph)).Value.DisplayName);
        var sent = graph.Requests.ToArray();
        Assert.True(sent[1].At - sent[0].At >= TimeSpan.FromSeconds(17), $"{sent[1].At - sent[0].At}");
    }

    [Fact]
    public async Task A_delay_too_long_for_a_worker_is_returned_immediately()
    {
        using var graph = new ScriptedGraph(Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled", retryAfter: 300));
        Assert.Equal(new GraphFault.Busy("ApplicationThrottled", Duration.FromSeconds(300)), await FaultOfAnn(graph));
        Assert.Equal(1, graph.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, "tooManyRequests", 5)]
    [InlineData(HttpStatusCode.ServiceUnavailable, "serviceNotAvailable", 5)]
    [InlineData(HttpStatusCode.GatewayTimeout, "UnknownError", 5)]
    [InlineData(HttpStatusCode.InternalServerError, "ErrorInternalServerError", 5)]
    [InlineData(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken", 1)]
    [InlineData(HttpStatusCode.Forbidden, "ErrorAccessDenied", 1)]
    [InlineData(HttpStatusCode.NotFound, "MailboxNotEnabledForRESTAPI", 1)]
    [InlineData(HttpStatusCode.NotFound, "ErrorItemNotFound", 1)]
    [InlineData(HttpStatusCode.Conflict, "ExtensionError", 1)]
    [InlineData(HttpStatusCode.Gone, "SyncStateNotFound", 1)]
    [InlineData(HttpStatusCode.PreconditionFailed, "ErrorIrresolvableConflict", 1)]
    [InlineData(HttpStatusCode.BadRequest, "ErrorInvalidParameter", 1)]
    public async Task Each_refusal_has_its_own_fault_and_only_transient_ones_are_retried(HttpStatusCode status, string code, int requests)
    {
        using var graph = new ScriptedGraph(Error(status, code));
        Assert.Equal(Named(status, code), await FaultOfAnn(graph));
        Assert.Equal(requests, graph.Count);
    }

    [Fact]
    public async Task A_truncated_response_is_read_again()
    {
        using var graph = new ScriptedGraph(HalfAnswer(), Json(Ann));
        Assert.IsType<GraphResult<User>.Succeeded>(await ReadAnn(graph));
        Assert.Equal(2, graph.Count);
    }

    [Fact]
    public async Task A_permanently_truncated_or_missing_response_is_unavailable()
    {
        using var half = new ScriptedGraph(HalfAnswer());
        Assert.IsType<GraphFault.Unavailable>(await FaultOfAnn(half));
        using var nobody = new ScriptedGraph(NoConnection());
        Assert.IsType<GraphFault.Unavailable>(await FaultOfAnn(nobody));
        using var cut = new ScriptedGraph(Json("""{"id":"a1","displayNa"""));
        Assert.IsType<GraphFault.Unavailable>(await FaultOfAnn(cut));
    }

    [Fact]
    public async Task A_mail_that_may_have_been_sent_is_never_resent_automatically()
    {
        using var graph = new ScriptedGraph(NoConnection());
        Assert.IsType<GraphFault.Unavailable>(await Post(graph));
        Assert.Equal(1, graph.Count);
        using var throttled = new ScriptedGraph(
            Error(HttpStatusCode.TooManyRequests, "tooManyRequests", 1), _ => new HttpResponseMessage(HttpStatusCode.Accepted));
        Assert.Null(await Post(throttled));
        Assert.Equal(2, throttled.Count);
    }

    [Fact]
    public async Task A_mailbox_gets_four_requests_at_once_and_others_are_not_kept_waiting()
    {
        using var released = new SemaphoreSlim(0);
        var within = 0;
        var most = 0;
        using var graph = new ScriptedGraph(request =>
        {
            if (request.RequestUri!.AbsolutePath.Contains("/a1/", StringComparison.Ordinal))
            {
                InterlockedMax(ref most, Interlocked.Increment(ref within));
                released.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
                Interlocked.Decrement(ref within);
            }

            return Json("""{"value":[]}""")(request);
        });
        Task[] busy = [.. Enumerable.Range(0, 9).Select(_ => Task.Run(() => Events(graph, "a1")))];
        await Events(graph, "b2");
        while (Volatile.Read(ref within) < 4)
        {
            await Task.Yield();
        }

        released.Release(9);
        await Task.WhenAll(busy);
        Assert.Equal(4, most);
    }

    [Fact]
    public async Task No_other_host_gets_a_token()
    {
        using var graph = new ScriptedGraph(Json(Ann));
        await ReadAnn(graph);
        await graph
            .Client.Users["a1"]
            .WithUrl("https://graph.contoso.example/v1.0/users/a1")
            .GetAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["reader", null], graph.Requests.Select(r => r.Token));
    }

    [Fact]
    public async Task A_cancelled_call_is_not_reported_as_Graph_being_unavailable()
    {
        using var graph = new ScriptedGraph(Json(Ann));
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => GraphErrors.TryAsync(() => graph.Client.Users["a1"].GetAsync(cancellationToken: stopped.Token), stopped.Token));
    }

    private static GraphFault Named(HttpStatusCode status, string code) => (int)status switch
    {
        401 => new GraphFault.NotAuthenticated(code),
        403 => new GraphFault.AccessDenied(code),
        404 => new GraphFault.NotFound(code),
        409 => new GraphFault.Conflict(code),
        410 => new GraphFault.Gone(code),
        412 => new GraphFault.Stale(code),
        429 => new GraphFault.Busy(code, Duration.FromMinutes(1)),
        500 or 503 or 504 => new GraphFault.Unavailable(code),
        var other => new GraphFault.Refused(code, other),
    };

    private static Task<GraphResult<User>> ReadAnn(ScriptedGraph graph) =>
        graph.Run(
            GraphErrors.TryAsync(
                () => graph.Client.Users["a1"].GetAsync(cancellationToken: TestContext.Current.CancellationToken),
                TestContext.Current.CancellationToken));

    private static async Task<GraphFault> FaultOfAnn(ScriptedGraph graph) =>
        Assert.IsType<GraphResult<User>.Failed>(await ReadAnn(graph)).Fault;

    private static Task<GraphFault?> Post(ScriptedGraph graph) => graph.Run(GraphErrors.TryAsync(
        () => graph.Client.RequestAdapter.SendNoContentAsync(
            new RequestInformation { HttpMethod = Method.POST, URI = new Uri("http://localhost:9/v1.0/users/a1/sendMail") },
            cancellationToken: TestContext.Current.CancellationToken),
        TestContext.Current.CancellationToken));

    private static Task<EventCollectionResponse?> Events(ScriptedGraph graph, string owner) =>
        graph.Client.Users[owner].Events.GetAsync(cancellationToken: TestContext.Current.CancellationToken);

    private static void InterlockedMax(ref int most, int value)
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref most);
        }
        while (value > seen && Interlocked.CompareExchange(ref most, value, seen) != seen);
    }
}
