using System.Net;
using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.Server;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Mail;
using OutlookOneOnOne.SimulatedGraph;

namespace OutlookOneOnOne.Hosts.Tests.WeeklyFlow;

/// <summary>Two weeks of simulated time, from a tenant in the Graph simulator to people's mailboxes and calendars.</summary>
public sealed class WeeklyFlowTests : IAsyncLifetime
{
    private const string CalendarView = "/users/{user-id}/calendarView";

    private static readonly Duration Hour = Duration.FromHours(1);
    private static readonly Instant Thursday = SimulatedCompany.FirstThursday;
    private static readonly Instant Friday = Thursday + Duration.FromDays(1);

    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = new(SimulatedCompany.Start);
    private readonly SimulatedCompany company = new();
    private readonly RecordedEvents log = new();
    private readonly int port = LocalServer.FreePort();
    private GraphSimulator graph = null!;
    private GraphServer server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(company.Tenant, new SimulatorOptions { Time = new SimulatedTime(clock) }, Cancel);
        server = await StartAsync();

        // Digests were on before, so those of this week are not the first.
        await new DigestLedger(server.Data.Documents).ClaimAsync(
            new PersonId("somebody-who-left"), IsoWeek.Of(new LocalDate(2026, 11, 2)), clock.GetCurrentInstant(), Hour, Cancel);
    }

    [Fact]
    public async Task Two_weeks_from_the_tenant_to_the_mailboxes()
    {
        await AskForAgendasAsync("ann");
        await UntilAsync(Instant.FromUtc(2026, 11, 21, 23, 59));

        // Graph throttles for an hour during the weekly round.
        using (graph.Faults.On(Fault.Throttled(3600), route: CalendarView))
        {
            await UntilAsync(Instant.FromUtc(2026, 11, 22, 0, 59));
            Assert.NotEmpty(log.Named(nameof(ServerLog.WorkPostponed)));
            Assert.DoesNotContain(
                graph.Requests, r => r is { Template: CalendarView, Status: 200 } && r.At >= Instant.FromUtc(2026, 11, 22, 0, 0));
        }

        await RestartAsync();
        await UntilAsync(Instant.FromUtc(2026, 11, 23, 6, 59));
        Assert.Empty(MailsOf(48));
        await UntilAsync(Instant.FromUtc(2026, 11, 23, 12, 0));
        Assert.Equal(["ann", "top"], Recipients(48));
        await RestartAsync();
        await UntilAsync(Instant.FromUtc(2026, 11, 24, 0, 0));
        Assert.Equal(["ann", "kim", "top"], Recipients(48));
        Assert.Contains("1 of 2", MailTo("top", 48).Html); // Ann met Bo, and never Cy
        Assert.Contains(">not known<", MailTo("kim", 48).Html); // Lou has no mailbox
        Assert.DoesNotContain("0 of 1", MailTo("kim", 48).Html.Split(">not known<")[1]);

        await CorrectAsync();
        await FollowOneOnOneAsync();

        await UntilAsync(Instant.FromUtc(2026, 12, 1, 0, 0));
        Assert.Equal(["ann", "kim", "top"], Recipients(49));
        Assert.Contains("2 of 2", MailTo("top", 49).Html);
        await RestartAsync();
        await UntilAsync(Instant.FromUtc(2026, 12, 5, 0, 0));
        Assert.Equal(["ann", "kim", "top"], Recipients(48));
        Assert.Equal(["ann", "kim", "top"], Recipients(49));
        AssertThatNothingWentWrong();
    }

    [Fact]
    public async Task The_command_serves_the_people_of_the_tenant_and_sends_nothing_until_digests_are_on()
    {
        await using var served = await RunningServer.StartAsync(
            SmallCompany.Now,
            "serve",
            "--graph",
            "--as-app",
            "--graph-url",
            $"{graph.BaseAddress}",
            "--tenant",
            graph.Tenant.Id,
            "--data",
            folder.In("served"));
        Assert.Contains("Weekly digests are off", served.Out);
        var (_, page) = await served.GetAsync("/people");
        Assert.Contains("Ann Lee", page);
        Assert.DoesNotContain("invented company", page);
        var (status, me) = await served.GetAsync("/api/me", ("X-Local-User", SimulatedCompany.Mail("ann")));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(company.IdOf("ann"), me);
        Assert.Empty(graph.Mails);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await graph.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Ann records a 1:1 with Cy that had no invite.</summary>
    private async Task CorrectAsync()
    {
        var pair = PairId.Of(Id("ann"), Id("cy"));
        var start = InstantPattern.ExtendedIso.Format(clock.GetCurrentInstant() - Hour);
        var end = InstantPattern.ExtendedIso.Format(clock.GetCurrentInstant() - (Hour / 2));
        var correction = $$"""{"kind":"heldWithoutInvite","start":"{{start}}","end":"{{end}}"}""";
        using var _ = await server.SendAsync("ann", HttpMethod.Post, $"/api/pairs/{pair}/corrections", correction, null);
    }

    /// <summary>
    /// The agenda is in the invite a day before, once for the series. Then the 1:1 moves, and the agenda's items move with it.
    /// </summary>
    private async Task FollowOneOnOneAsync()
    {
        await UntilAsync(Thursday - Duration.FromDays(1) - Hour);
        Assert.Empty(graph.AttendeeMails);
        await UntilAsync(Thursday - Duration.FromHours(20));
        Assert.Equal([Thursday], await AgendasAsync());
        var attendeeMail = Assert.Single(graph.AttendeeMails);
        Assert.Equal((company.IdOf("ann"), (Instant?)null), (attendeeMail.Organizer, attendeeMail.OriginalStart));

        await PutItemAsync();
        graph.Change(company.Moved(Thursday, Friday));
        await graph.Subscriptions.WhenQuietAsync(Cancel);
        await UntilAsync(Thursday - Duration.FromHours(18));
        Assert.Equal([Friday], await AgendasAsync());
        var (items, _) = await server.GetAsync(
            "bo", $"/api/pairs/{PairId.Of(Id("ann"), Id("bo"))}/agendas/{InstantPattern.ExtendedIso.Format(Friday)}/items");
        Assert.Contains("The handover.", items.ToJsonString());
    }

    private async Task PutItemAsync()
    {
        var path = $"/api/pairs/{PairId.Of(Id("ann"), Id("bo"))}/agendas/{InstantPattern.ExtendedIso.Format(Thursday)}/items";
        var (_, version) = await server.GetAsync("ann", path);
        using var _ = await server.SendAsync("ann", HttpMethod.Post, path, """{"text":"The handover."}""", version);
    }

    private async Task AskForAgendasAsync(string who)
    {
        var (_, version) = await server.GetAsync(who, "/api/me");
        using var _ = await server.SendAsync(
            who, HttpMethod.Put, "/api/me/settings", """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24}""", version);
    }

    /// <summary>
    /// Checks that each digest was sent once, that no calendar was requested unnecessarily, and that no work failed permanently.
    /// </summary>
    private void AssertThatNothingWentWrong()
    {
        Assert.All(graph.Mails, mail => Assert.Null(mail.Bounce));
        Assert.Equal(graph.Mails.Count, graph.Mails.DistinctBy(m => (m.Recipients[0], m.Subject)).Count());
        Assert.Empty(
            log.Named(nameof(ServerLog.WorkPoisoned))
                .Concat(log.Named(nameof(ServerLog.WorkFailed)))
                .Concat(log.Named(nameof(ServerLog.RoundFailed))));
        var weekOfKim = graph.Requests.Count(
            r =>
                r is { Template: CalendarView, Status: 200 }
                    && r.Mailbox == company.IdOf("kim")
                    && r.At >= Instant.FromUtc(2026, 11, 22, 0, 0));
        Assert.Equal(4, weekOfKim); // on Sunday and on Wednesday, in two weeks
    }

    private Task<GraphServer> StartAsync() => GraphServer.StartAsync(graph, folder, clock, port, log);

    private async Task RestartAsync()
    {
        await server.DisposeAsync();
        server = await StartAsync();
    }

    /// <summary>Runs a round every half hour, and one at the end.</summary>
    private async Task UntilAsync(Instant end)
    {
        while (clock.GetCurrentInstant() < end)
        {
            await server.RoundAsync();
            await graph.Subscriptions.WhenQuietAsync(Cancel);
            clock.Reset(Instant.Min(end, clock.GetCurrentInstant() + (Hour / 2)));
        }

        await server.RoundAsync();
    }

    private PersonId Id(string first) => new(company.IdOf(first));

    private async Task<IEnumerable<Instant>> AgendasAsync() =>
        await new Core.Agendas.AgendaStore(server.Data.Documents).ReadPairAsync(PairId.Of(Id("ann"), Id("bo")), Cancel)
            is Found<Core.Agendas.Items.PairAgendas> found
            ? found.Document.Agendas.Select(a => a.Start)
            : [];

    private IEnumerable<SentMail> MailsOf(int week) => graph.Mails.Where(m => m.Subject.Contains($"{week}", StringComparison.Ordinal));

    private IEnumerable<string> Recipients(int week) =>
        MailsOf(week).Select(m => Assert.Single(m.Recipients).Split('@')[0]).Order(StringComparer.Ordinal);

    private SentMail MailTo(string first, int week) => MailsOf(week).Single(m => m.Recipients[0] == SimulatedCompany.Mail(first));

    /// <summary>A clock for the simulator that shows the test's time but waits in real time.</summary>
    private sealed class SimulatedTime(FakeClock clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
    }
}
