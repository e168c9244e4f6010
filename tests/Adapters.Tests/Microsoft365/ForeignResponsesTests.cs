using System.Net;
using Microsoft.Graph.Models;
using NodaTime;
using OutlookOneOnOne.Adapters.Microsoft365;
using OutlookOneOnOne.Adapters.Microsoft365.Errors;
using OutlookOneOnOne.Adapters.Tests.Files.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Subscriptions;
using static OutlookOneOnOne.Adapters.Tests.Microsoft365.ScriptedGraph;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>Responses that Graph did not write: from a proxy, a gateway or a captive portal, or damaged on the way.</summary>
public sealed class ForeignResponsesTests
{
    private static readonly PersonId Ann = new("a1");
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 0, 0);

    /// <summary>What a proxy or a busy service does to a reading: the last good one counts until it is too old.</summary>
    private static readonly CalendarReadResult Passing =
        new CalendarReadResult.NotReadable(CalendarFault.Unavailable) { IsTransient = true };

    public static TheoryData<string?, string> ErrorBodies => new()
    {
        { "text/html", "<html><body>Bad gateway</body></html>" },
        { "text/plain", "The service is busy." },
        { "application/xml", "<error/>" },
        { "application/octet-stream", "?" },
        { null, "busy" },
        { null, "" },
        { "application/json", "" },
        { "application/json", "<html>" },
        { "application/json", """{"error":{"code":"Appl""" },
        { "application/json", "[]" },
        { "application/json", """{"error":"busy"}""" },
        { "application/problem+json", """{"title":"busy"}""" },
    };

    public static TheoryData<int, string?, string> SuccessesThatAreNone => new()
    {
        { 200, "text/html", "<html><body>Sign in to the guest network</body></html>" },
        { 200, "text/plain", "OK" },
        { 200, null, "OK" },
        { 200, "application/octet-stream", "?" },
        { 200, "application/json", "" },
        { 200, "application/json", "<html>" },
        { 200, "application/json", "null" },
        { 200, "application/json", "[]" },
        { 200, "application/json", "{}" },
        { 200, "application/json", """{"value":null}""" },
        { 200, "application/json", """{"error":{"code":"x"}}""" },
        { 204, null, "" },
        { 301, "text/html", "<html>" },
        { 302, null, "" },
        { 304, null, "" },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(ErrorBodies))]
    public async Task An_errors_status_and_delay_count_whatever_its_body(string? type, string body)
    {
        Assert.IsType<GraphFault.AccessDenied>(await FaultOf(HttpStatusCode.Forbidden, type, body));
        Assert.IsType<GraphFault.NotFound>(await FaultOf(HttpStatusCode.NotFound, type, body));
        Assert.IsType<GraphFault.Unavailable>(await FaultOf(HttpStatusCode.BadGateway, type, body));
        Assert.Equal(
            Duration.FromMinutes(5), Assert.IsType<GraphFault.Busy>(await FaultOf(HttpStatusCode.TooManyRequests, type, body, 300)).Delay);
        Assert.Equal(
            Duration.FromMinutes(5),
            Assert.IsType<GraphFault.Busy>(await FaultOf(HttpStatusCode.ServiceUnavailable, type, body, 300)).Delay);
    }

    [Theory]
    [MemberData(nameof(ErrorBodies))]
    public async Task A_busy_gateway_postpones_each_kind_of_call_for_the_requested_delay(string? type, string body)
    {
        using var graph = new ScriptedGraph(Foreign(HttpStatusCode.TooManyRequests, type, body, 300));
        var wait = Duration.FromMinutes(5);
        Assert.Equal(new CalendarReadResult.Postponed(wait), await ReadCalendar(graph));
        Assert.All(await ReadCalendars(graph), r => Assert.Equal(new CalendarReadResult.Postponed(wait), r.Reading));
        Assert.Equal(
            wait, Assert.IsType<InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed>(await FindInvites(graph)).Fault.RetryAfter);
        Assert.Equal(wait, Assert.IsType<SubscribeResult.TryLater>(await EndSubscription(graph)).After);
        Assert.Equal(wait, (await Assert.ThrowsAsync<Microsoft365Exception>(() => ReadDirectory(graph))).Delay);
        Assert.IsType<MailOutcome.TryLater>(await SendMail(graph));
    }

    [Theory]
    [MemberData(nameof(SuccessesThatAreNone))]
    public async Task A_success_without_content_from_Graph_is_never_an_empty_result(int status, string? type, string body)
    {
        using var graph = new ScriptedGraph(Foreign((HttpStatusCode)status, type, body));
        Assert.Equal(Passing, await ReadCalendar(graph));
        Assert.All(await ReadCalendars(graph), r => Assert.Equal(Passing, r.Reading));
        Assert.Equal(
            CalendarFault.Unavailable,
            Assert.IsType<InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed>(await FindInvites(graph)).Fault.Kind);
        Assert.IsType<SubscribeResult.TryLater>(await graph.Run(graph.Get<ISubscriptions>().FindAsync(Ann, Cancel)));
        Assert.NotNull((await Assert.ThrowsAsync<Microsoft365Exception>(() => ReadDirectory(graph))).Delay);
    }

    [Theory]
    [InlineData("""{"showAs":true}""")]
    [InlineData("""{"sensitivity":7}""")]
    [InlineData("""{"type":{}}""")]
    public async Task A_value_of_another_type_is_a_failed_read(string item)
    {
        using var graph = new ScriptedGraph(Json($$"""{"value":[{{item}}]}"""));
        Assert.Equal(
            CalendarFault.Unavailable,
            Assert.IsType<InviteReadResult<IReadOnlyList<InviteCandidate>>.Failed>(await FindInvites(graph)).Fault.Kind);
    }

    [Theory]
    [InlineData(200, "text/html", "<html>")]
    [InlineData(302, null, "")]
    [InlineData(301, "text/html", "<html>")]
    public async Task A_request_that_something_else_accepted_does_not_count_as_done(int status, string? type, string body)
    {
        using var graph = new ScriptedGraph(Foreign((HttpStatusCode)status, type, body));
        Assert.IsType<MailOutcome.TryLater>(await SendMail(graph));
        Assert.Equal(1, graph.Count);
        Assert.IsType<SubscribeResult.TryLater>(await EndSubscription(graph));
    }

    [Theory]
    [InlineData("""{"responses":{}}""")]
    [InlineData("""{"responses":[7,{"id":5,"status":200},{"status":200},{"id":"a1"},{"id":"b2","status":"fine"}]}""")]
    public async Task An_unreadable_batch_response_fails_each_calendar_but_not_the_round(string body)
    {
        using var graph = new ScriptedGraph(Json(body));
        Assert.All(await ReadCalendars(graph), r => Assert.Equal(Passing, r.Reading));
    }

    [Fact]
    public async Task Cancelling_while_a_response_is_read_is_not_reported_as_Graph_being_unavailable()
    {
        using var stopped = new CancellationTokenSource();
        using var graph = new ScriptedGraph(request =>
        {
            stopped.Cancel();
            return Json("""{"id":"a1","displayName":"Ann"}""")(request);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => GraphErrors.TryAsync(() => graph.Client.Users["a1"].GetAsync(cancellationToken: stopped.Token), stopped.Token));
    }

    private static async Task<GraphFault> FaultOf(HttpStatusCode status, string? type, string body, int? retryAfter = null)
    {
        using var graph = new ScriptedGraph(Foreign(status, type, body, retryAfter));
        var answer = await graph.Run(GraphErrors.TryAsync(() => graph.Client.Users["a1"].GetAsync(cancellationToken: Cancel), Cancel));
        return Assert.IsType<GraphResult<User>.Failed>(answer).Fault;
    }

    private static Task<CalendarReadResult> ReadCalendar(ScriptedGraph graph) =>
        graph.Run(graph.Get<ICalendar>().ReadAsync(Ann, Week, Cancel));

    private static Task<List<OwnedReadResult>> ReadCalendars(ScriptedGraph graph) =>
        graph.Run(graph.Get<ICalendar>().ReadManyAsync([Ann, new PersonId("b2")], Week, Cancel).ToListAsync(Cancel).AsTask());

    private static Task<InviteReadResult<IReadOnlyList<InviteCandidate>>> FindInvites(ScriptedGraph graph) =>
        graph.Run(graph.Get<IInvites>().FindAsync(Ann, Monday, Cancel));

    private static Task<SubscribeResult> EndSubscription(ScriptedGraph graph) =>
        graph.Run(graph.Get<ISubscriptions>().DeleteAsync(new SubscriptionId("s1"), Cancel));

    private static Task<DirectoryReadResult> ReadDirectory(ScriptedGraph graph) => graph.Run(graph.Get<IDirectory>().ReadAsync(Cancel));

    private static Task<MailOutcome> SendMail(ScriptedGraph graph) =>
        graph.Run(graph.Get<IMailer>().SendAsync(Digests.To("bo@contoso.example"), Cancel));

    private static Interval Week => new(Monday, Monday + Duration.FromDays(7));
}
