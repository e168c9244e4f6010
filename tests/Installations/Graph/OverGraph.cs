using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;

namespace OutlookOneOnOne.Installations.Graph;

/// <summary>A copy of the data folder of <c>serve --graph</c>, with the invites that were in people's calendars.</summary>
public class OverGraph : OverFiles
{
    /// <summary>The named property in which Exchange keeps our stamp on an event.</summary>
    private const string StampProperty = "String {6b1e2c0f-7d5a-4a3e-9a58-2f0c4f6d9b31} Name OneOnOneAgenda";

    private GraphSimulator? simulator;

    /// <summary>Mails that attendees got when the invites were created.</summary>
    public int MailsBefore { get; private set; }

    /// <summary>How Exchange changes HTML that is written.</summary>
    public ExchangeHtml Html { get; init; } = ExchangeHtml.None;

    internal GraphSimulator Simulator => simulator ?? throw new InvalidOperationException("It is started before the test.");

    protected override string Name => "graph";

    protected override IReadOnlyList<string> Sources =>
        ["--graph", "--as-app", "--graph-url", $"{Simulator.BaseAddress}", "--tenant", Simulator.Tenant.Id];

    public override async ValueTask InitializeAsync()
    {
        var tenant = await SampleTenant.FromFilesAsync(Fixture.In("people.csv"), [Fixture.In("calendars")], Cancel);
        simulator = await GraphSimulator.StartAsync(tenant, new SimulatorOptions { Time = new FixedClock(Now), Html = Html }, Cancel);
        await PutInvitesAsync();
        MailsBefore = simulator.AttendeeMails.Count;
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        if (simulator is not null)
        {
            await simulator.DisposeAsync();
        }
    }

    /// <summary>The body of an event, as its organiser reads it.</summary>
    public async Task<string> BodyAsync(JsonNode invite)
    {
        using var graph = Writer();
        return (string)(await graph.GetFromJsonAsync<JsonNode>(AddressOf(invite), Cancel))!["body"]!["content"]!;
    }

    internal static IEnumerable<JsonNode> Invites() => Fixture.Json("graph", "invites.json").AsArray().Select(i => i!);

    /// <summary>The body with text that somebody wrote around our section.</summary>
    private async Task PutInvitesAsync()
    {
        using var graph = Writer();
        foreach (var invite in Invites())
        {
            var html = ((string)invite["html"]!).Replace("<body>", "<body><p>Bring the plan.</p>", StringComparison.Ordinal);
            var patch = new JsonObject
            {
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
                ["singleValueExtendedProperties"] = new JsonArray(
                    new JsonObject { ["id"] = StampProperty, ["value"] = (string)invite["stamp"]! }),
            };
            using var written = await graph.PatchAsync(AddressOf(invite), JsonContent.Create(patch), Cancel);
            Assert.True(written.IsSuccessStatusCode, await written.Content.ReadAsStringAsync(Cancel));
        }
    }

    private Uri AddressOf(JsonNode invite)
    {
        var (organiser, id) = (Uri.EscapeDataString((string)invite["organiser"]!), Uri.EscapeDataString((string)invite["event"]!));
        return new Uri($"{Simulator.BaseAddress}/users/{organiser}/events/{id}");
    }

    private static HttpClient Writer() => new()
    {
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "writer") },
    };
}

/// <summary>The next Monday, with digests, which show when a round has finished.</summary>
public sealed class OverGraphNextMonday : OverGraph
{
    protected override Instant Now => Instant.FromUtc(2026, 11, 30, 14, 0);

    protected override IReadOnlyList<string> Options => [.. base.Options, "--digests"];
}
