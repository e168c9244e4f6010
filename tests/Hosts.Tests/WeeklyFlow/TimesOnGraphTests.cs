using System.Text.Json.Nodes;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Tests.Cli;
using OutlookOneOnOne.Hosts.Tests.Server;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;

namespace OutlookOneOnOne.Hosts.Tests.WeeklyFlow;

/// <summary>
/// Top in Berlin and Kim in New York, both working from 8:00 to 17:00 local time. On Sunday, 14 March 2027, only New York changes its
/// clocks: the hours that both work begin at 13:00 UTC before, and at 12:00 UTC after.
/// </summary>
public sealed class TimesOnGraphTests : IDisposable
{
    private static readonly Instant Thursday = Instant.FromUtc(2027, 3, 11, 18, 0);

    private readonly TemporaryFolder folder = new();
    private readonly SimulatedCompany company = new();

    [Fact]
    public async Task Two_zones_across_a_clock_change()
    {
        var times = await TimesAsync("--free-busy");
        Assert.True((bool)times["otherKnown"]!);
        Assert.Equal(
            [
                "2027-03-12T13:30:00Z = 2027-03-12T08:30:00", // Kim is busy in her first half hour
                "2027-03-15T12:00:00Z = 2027-03-15T08:00:00",
                "2027-03-16T12:00:00Z = 2027-03-16T08:00:00",
            ],
            times["times"]!.AsArray().Select(t => $"{t!["start"]} = {t["theirStart"]}"));
    }

    [Fact]
    public async Task Without_the_flag_only_the_callers_own_times_are_read()
    {
        var times = await TimesAsync();
        Assert.False((bool)times["otherKnown"]!);
        Assert.Equal("2027-03-12T14:00:00Z", (string)times["times"]![0]!["start"]!); // from 9:00 in New York, where hours are not known
    }

    public void Dispose() => folder.Dispose();

    private async Task<JsonNode> TimesAsync(params string[] flags)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var graph = await GraphSimulator.StartAsync(company.Tenant, cancellationToken: cancel);
        var start = Instant.FromUtc(2027, 3, 12, 13, 0);
        graph.Change(new SimulatedEvent("kims", new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = SimulatedAttendee.Of(company.Tenant.Find(SimulatedCompany.Mail("kim"))!),
            Subject = "Nobody else's business",
        });
        await using var served = await RunningServer.StartAsync(
            Thursday,
            [
                "serve", "--graph", "--as-app", "--graph-url", $"{graph.BaseAddress}", "--tenant", graph.Tenant.Id,
                "--data", folder.In("served"), .. flags,
            ]);
        var pair = PairId.Of(new PersonId(company.IdOf("top")), new PersonId(company.IdOf("kim")));
        var (_, body) = await served.GetAsync($"/api/pairs/{pair}/times", ("X-Local-User", SimulatedCompany.Mail("top")));
        Assert.DoesNotContain("business", body, StringComparison.Ordinal);
        return JsonNode.Parse(body)!;
    }
}
