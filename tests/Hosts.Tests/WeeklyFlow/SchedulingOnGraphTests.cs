using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Server;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.Server;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Mail;

namespace OutlookOneOnOne.Hosts.Tests.WeeklyFlow;

/// <summary>
/// From a figure to a 1:1 with Microsoft 365: Kim in New York reports to Top in Berlin. It is a Saturday.
/// </summary>
public sealed class SchedulingOnGraphTests : IAsyncLifetime
{
    /// <summary>Words of the two that must not be in any mail, nor in the Sent Items of the sender's mailbox.</summary>
    private const string Canary = "canary-4f1c";

    private static readonly Duration Hour = Duration.FromHours(1);

    private readonly TemporaryFolder folder = new();
    private readonly FakeClock clock = new(SimulatedCompany.Start);
    private readonly SimulatedCompany company = new();
    private GraphSimulator graph = null!;
    private GraphServer server = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        graph = await GraphSimulator.StartAsync(company.Tenant, new SimulatorOptions { Time = new SimulatedTime(clock) }, Cancel);
        server = await GraphServer.StartAsync(graph, folder, clock, LocalServer.FreePort(), new RecordedEvents());
    }

    [Fact]
    public async Task A_request_is_one_mail_on_Monday_morning_of_the_manager_in_another_zone_and_never_what_was_written()
    {
        await WriteCanariesAsync("kim", "top");
        using (await server.SendAsync("kim", HttpMethod.Post, $"/api/pairs/{Pair("kim", "top")}/request", null, null))
        {
        }

        await UntilAsync(Instant.FromUtc(2026, 11, 23, 7, 0)); // 8:00 in Berlin
        Assert.Empty(Requests());
        await UntilAsync(Instant.FromUtc(2026, 11, 24, 12, 0));

        var mail = Assert.Single(Requests());
        Assert.Equal([SimulatedCompany.Mail("top")], mail.Recipients);
        Assert.Equal("Kim Roe would like a 1:1 with you", mail.Subject);
        Assert.InRange(mail.AcceptedAt, Instant.FromUtc(2026, 11, 23, 8, 0), Instant.FromUtc(2026, 11, 23, 9, 0));
        Assert.Contains("for Kim Roe", mail.Html, StringComparison.Ordinal); // the other's local time
        Assert.Contains($"/agenda/{Pair("kim", "top")}", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("List-Unsubscribe", mail.Mime, StringComparison.Ordinal);
        Assert.Contains("Content-Language: en", mail.Mime, StringComparison.Ordinal);
        AssertNoCanary();

        var (list, _) = await server.GetAsync("top", "/api/requests");
        Assert.Equal($"{Pair("kim", "top")}", (string?)Assert.Single(list["requests"]!.AsArray())!["pairId"]);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await graph.DisposeAsync();
        folder.Dispose();
    }

    private PairId Pair(string one, string other) => PairId.Of(new PersonId(company.IdOf(one)), new PersonId(company.IdOf(other)));

    private IEnumerable<SentMail> Requests() =>
        graph.Mails.Where(m => m.Subject.EndsWith("would like a 1:1 with you", StringComparison.Ordinal));

    /// <summary>A note, an action and a point, whose words are the two people's own.</summary>
    private async Task WriteCanariesAsync(string who, string with)
    {
        var pair = Pair(who, with);
        using var note = await server.SendAsync(
            who, HttpMethod.Post, $"/api/pairs/{pair}/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""", null);
        using var action = await server.SendAsync(
            who, HttpMethod.Post, $"/api/pairs/{pair}/actions", $$"""{"text":"{{Canary}}","owner":"author"}""", null);
        var items = $"/api/pairs/{pair}/agendas/{InstantPattern.ExtendedIso.Format(SimulatedCompany.FirstThursday)}/items";
        var (_, version) = await server.GetAsync(who, items);
        using var point = await server.SendAsync(who, HttpMethod.Post, items, $$"""{"text":"{{Canary}}"}""", version);
    }

    /// <summary>Sent Items has the whole message: headers, text and HTML.</summary>
    private void AssertNoCanary()
    {
        Assert.NotEmpty(graph.Mails);
        Assert.All(graph.Mails, mail =>
        {
            using var message = MimeKit.MimeMessage.Load(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(mail.Mime!)), Cancel);
            foreach (var text in new[] { mail.Subject, message.TextBody, message.HtmlBody, message.Headers.ToString() })
            {
                Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);
                Assert.DoesNotContain("What only the two know", text, StringComparison.Ordinal); // the subject of the series
            }
        });
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

    /// <summary>A clock for the simulator that shows the test's time but waits in real time.</summary>
    private sealed class SimulatedTime(FakeClock clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetCurrentInstant().ToDateTimeOffset();
    }
}
