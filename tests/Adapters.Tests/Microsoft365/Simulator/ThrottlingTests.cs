using Microsoft.Extensions.Time.Testing;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Faults;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365.Simulator;

public sealed class ThrottlingTests
{
    private readonly FakeTimeProvider clock = new(Office.Now.ToDateTimeOffset());

    [Fact]
    public async Task A_mailbox_accepts_a_limited_number_of_requests_per_app_in_ten_minutes()
    {
        await using var graph = Office.Graph(new SimulatorOptions { Time = clock, Limits = new() { MailboxRequestsIn10Minutes = 2 } });
        using var client = new GraphClient(graph);
        await client.GetAsync(Office.Week(Office.Ann));
        await client.GetAsync(Office.Week(Office.Ann));
        clock.Advance(TimeSpan.FromMinutes(4));
        var third = await client.GetAsync(
            $"/users/{Office.Ann.UserPrincipalName}/calendarView?startDateTime=2026-11-23&endDateTime=2026-11-24");
        Assert.Equal((429, "ApplicationThrottled", "360"), (third.Refusal.Status, third.Refusal.Code, third.Headers["Retry-After"]));
        Assert.Equal(200, (int)(await client.GetAsync(Office.Week(Office.Bo))).Status);
        clock.Advance(TimeSpan.FromSeconds(360));
        Assert.Equal(200, (int)(await client.GetAsync(Office.Week(Office.Ann))).Status);
    }

    [Fact]
    public async Task An_app_is_limited_across_mailboxes_and_other_apps_are_not_affected()
    {
        await using var graph = Office.Graph(new SimulatorOptions { Time = clock, Limits = new() { AppRequestsIn10Seconds = 1 } });
        using var reader = new GraphClient(graph);
        using var writer = new GraphClient(graph, "writer");
        await reader.GetAsync("/users");
        Assert.Equal(429, (await reader.GetAsync(Office.Week(Office.Ann))).Refusal.Status);
        Assert.Equal(200, (int)(await writer.GetAsync(Office.Week(Office.Ann))).Status);
    }

    [Fact]
    public async Task A_mailbox_accepts_four_requests_at_a_time()
    {
        await using var graph = Office.Graph(new SimulatorOptions { Time = clock });
        using var client = new GraphClient(graph);
        graph.Faults.On(new Fault.Slow(TimeSpan.FromSeconds(5)), mailbox: Office.Ann.Id);
        var four = Enumerable.Range(0, 4).Select(_ => client.GetAsync(Office.Week(Office.Ann))).ToList();
        var fifth = await client.GetAsync(Office.Week(Office.Ann));
        Assert.Equal("Application is over its MailboxConcurrency limit.", fifth.Message);
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.All(await Task.WhenAll(four), reply => Assert.Equal(200, (int)reply.Status));
    }

    [Fact]
    public async Task Faults_affect_the_configured_mailbox_path_and_time()
    {
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        using (
            graph.Faults.On(
                Fault.ServiceUnavailable,
                mailbox: Office.Ann.UserPrincipalName,
                route: "/users/{user-id}/calendarView",
                method: "GET",
                skip: 1,
                times: 2))
        {
            var statuses = new List<int>();
            for (var i = 0; i < 5; i++)
                statuses.Add((int)(await client.GetAsync(Office.Week(Office.Ann))).Status);
            Assert.Equal([200, 503, 503, 200, 200], statuses);
            Assert.Equal(200, (int)(await client.GetAsync(Office.Week(Office.Bo))).Status);
        }

        graph.Faults.On(Fault.Throttled(7));
        Assert.Equal("7", (await client.GetAsync("/users")).Headers["Retry-After"]);
        graph.Faults.Clear();
        graph.Faults.On(Fault.Throttled(null));
        Assert.DoesNotContain("Retry-After", (await client.GetAsync("/users")).Headers.Keys);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken")]
    [InlineData(403, "ErrorAccessDenied")]
    [InlineData(404, "MailboxNotEnabledForRESTAPI")]
    [InlineData(404, "ResourceNotFound")]
    [InlineData(503, "serviceNotAvailable")]
    [InlineData(504, "UnknownError")]
    public async Task Every_known_refusal_of_Graph_can_be_simulated(int status, string code)
    {
        Fault[] known =
        [
            Fault.TokenExpired,
            Fault.Forbidden,
            Fault.MailboxNotEnabled,
            Fault.ResourceNotFound,
            Fault.ServiceUnavailable,
            Fault.GatewayTimeout,
        ];
        await using var graph = Office.Graph();
        using var client = new GraphClient(graph);
        graph.Faults.On(known.Single(f => f is Fault.Refused r && r.Status == status && r.Code == code));
        Assert.Equal((status, code), (await client.GetAsync(Office.Week(Office.Ann))).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_cut_connection_ends_within_the_body_over_a_socket_as_in_memory(bool overSocket)
    {
        await using var graph = overSocket
            ? await GraphSimulator.StartAsync(Office.Tenant, cancellationToken: TestContext.Current.CancellationToken)
            : Office.Graph();
        graph.Faults.On(Fault.HalfABody);
        using var http = overSocket ? new HttpClient() : new HttpClient(graph.CreateHandler());
        http.DefaultRequestHeaders.Authorization = new("Bearer", "reader");
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            http.GetStringAsync($"{graph.BaseAddress}/users", TestContext.Current.CancellationToken));
        Assert.Equal(200, Assert.Single(graph.Requests).Status);
    }

    [Fact]
    public async Task Responses_over_a_socket_are_the_same()
    {
        await using var graph = await GraphSimulator.StartAsync(Office.Tenant, cancellationToken: TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        using var memory = new GraphClient(graph);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "reader");
        http.DefaultRequestHeaders.Add("Prefer", "IdType=\"ImmutableId\"");
        var path = Office.Week(Office.Ann, "&$top=1&$orderby=start/dateTime");
        using var reply = await http.GetAsync($"{graph.BaseAddress}{path}", TestContext.Current.CancellationToken);
        Assert.Equal(
            (await memory.GetAsync(path, ("Prefer", "IdType=\"ImmutableId\""))).Text,
            await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("IdType=\"ImmutableId\"", reply.Headers.GetValues("Preference-Applied").Single());
        var nobody = new Uri(graph.BaseAddress, "/v1.0/users/me%2Fnobody");
        Assert.Equal(404, (int)(await http.GetAsync(nobody, TestContext.Current.CancellationToken)).StatusCode);
    }
}
