using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Requests;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>It is Monday, 23 November 2026. Ann reports to Dan, who met her three weeks ago and will not meet her again.</summary>
public sealed class RequestTests : IAsyncLifetime
{
    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_asks_for_a_1_1_and_both_see_it()
    {
        var asked = await TestApi.Read(await AskAsync("ann", "dan"));
        Assert.Equal("2026-11-23T09:00:00Z", (string)asked["at"]!);

        Assert.Equal([(TestApi.PairOf("ann", "dan"), "2026-11-23T09:00:00Z", false)], await RequestsAsync("dan"));
        Assert.Equal([(TestApi.PairOf("ann", "dan"), "2026-11-23T09:00:00Z", true)], await RequestsAsync("ann"));
        Assert.Empty(await RequestsAsync("eve")); // above both
        Assert.Empty(await RequestsAsync("ned"));
    }

    [Fact]
    public async Task Asking_again_within_the_usual_interval_changes_nothing()
    {
        await AskAsync("ann", "dan");
        api.Clock.Advance(Duration.FromDays(13));
        Assert.Equal("2026-11-23T09:00:00Z", (string)(await TestApi.Read(await AskAsync("ann", "dan")))["at"]!);
        api.Clock.Advance(Duration.FromDays(1));
        Assert.Empty(await RequestsAsync("dan"));
        Assert.Equal("2026-12-07T09:00:00Z", (string)(await TestApi.Read(await AskAsync("ann", "dan")))["at"]!);
        Assert.Single(await RequestsAsync("dan"));
    }

    [Fact]
    public async Task Each_request_queues_one_mail_to_the_manager()
    {
        await AskAsync("ann", "dan");
        await AskAsync("ann", "dan");
        api.Clock.Advance(Duration.FromMinutes(1));
        var inbox = api.Services.GetRequiredService<IWorkInbox>();
        var delivery = Assert.Single(await inbox.ReceiveAsync(WorkKind.Digest, 8, Duration.FromMinutes(1), Cancel));
        Assert.Equal(new RequestWork(TestApi.Id("ann"), TestApi.Id("dan"), TestApi.Now), RequestWork.TryRead(delivery.Message));
    }

    [Fact]
    public async Task A_1_1_that_was_called_off_and_not_replaced_is_shown_to_both_and_to_nobody_else()
    {
        var start = TestApi.Now + Duration.FromDays(3);
        await api.Services.GetRequiredService<CoverageStore>().SaveReadingAsync(
            TestApi.Id("dan"),
            CoveragePolicy.Default.Around(TestApi.Now),
            new CoverageFacts.Known(TestApi.Now, [], [])
            {
                CalledOff = [new OneOnOne(TestApi.Id("ann"), new Interval(start, start + Duration.FromMinutes(30)), InSeries: true)],
                Reports = [TestApi.Id("ann")],
            },
            Cancel);

        var (dan, ann) = (await ReadAsync("dan", "/api/coverage/me"), await ReadAsync("ann", "/api/coverage/me"));
        var withAnn = dan["pairs"]!.AsArray().Single(p => (string?)p!["with"]!["pairId"] == TestApi.PairOf("ann", "dan"))!;
        Assert.Equal("2026-11-26T09:00:00Z", (string?)withAnn["meetings"]!["line"]!["calledOff"]);
        Assert.Equal("2026-11-26T09:00:00Z", (string?)ann["withManager"]!["meetings"]!["line"]!["calledOff"]);
        var pair = await ReadAsync("ann", $"/api/pairs/{TestApi.PairOf("ann", "dan")}");
        Assert.Equal("2026-11-26T09:00:00Z", (string?)pair["meetings"]!["line"]!["calledOff"]);
        Assert.DoesNotContain("2026-11-26", (await ReadAsync("eve", "/api/coverage/me")).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dan", "ann")] // a report
    [InlineData("ann", "ned")] // a peer
    public async Task Only_my_own_manager_can_be_asked(string who, string whom)
    {
        var refused = await AskAsync(who, whom);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Empty(await RequestsAsync(whom));
    }

    [Fact]
    public async Task It_is_exported_and_deleted()
    {
        await AskAsync("ann", "dan");
        using var ann = api.As("ann");
        var export = await TestApi.Read(await ann.GetAsync("/api/me/export", Cancel));
        Assert.Equal("2026-11-23T09:00:00Z", (string)export["requests"]!["asked"]![TestApi.Id("dan").Value]!);
        (await ann.DeleteAsync("/api/me/data", Cancel)).EnsureSuccessStatusCode();
        Assert.Empty(await RequestsAsync("dan"));
    }

    [Fact]
    public async Task A_manager_learns_that_their_weeks_have_no_room()
    {
        var weeks = new Interval(TestApi.Now - Duration.FromDays(1), TestApi.Now + Duration.FromDays(29));
        api.Calendars.Set(TestApi.Id("dan"), new CalendarReadResult.Read([new CalendarEvent(new EventId("all"), weeks)]));
        using var dan = api.As("dan");
        var capacity = await TestApi.Read(await dan.GetAsync("/api/coverage/capacity", Cancel));
        Assert.False((bool)capacity["fits"]!);
        Assert.Equal(
            (2, 120, 0), ((int)capacity["reports"]!, (int)capacity["neededMinutes"]!, (int)capacity["freeMinutes"]!));
        Assert.Null(capacity["fittingDays"]);
    }

    [Fact]
    public async Task Whether_an_unreadable_calendar_has_room_is_not_known()
    {
        api.Calendars.Set(TestApi.Id("dan"), new CalendarReadResult.NotReadable(CalendarFault.Unavailable));
        using var dan = api.As("dan");
        Assert.Null((await TestApi.Read(await dan.GetAsync("/api/coverage/capacity", Cancel)))["fits"]);
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private async Task<JsonNode> ReadAsync(string who, string path)
    {
        using var client = api.As(who);
        return await TestApi.Read(await client.GetAsync(path, Cancel));
    }

    private async Task<HttpResponseMessage> AskAsync(string who, string whom)
    {
        using var client = api.As(who);
        return await client.PostAsync($"/api/pairs/{TestApi.PairOf(who, whom)}/request", null, Cancel);
    }

    private async Task<IEnumerable<(string Pair, string At, bool ByMe)>> RequestsAsync(string who)
    {
        using var client = api.As(who);
        var read = await TestApi.Read(await client.GetAsync("/api/requests", Cancel));
        return read["requests"]!.AsArray().Select(r => ((string)r!["pairId"]!, (string)r["at"]!, (bool)r["byMe"]!));
    }
}
