using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>It is Monday, 23 November 2026, 09:00 UTC. Ann and her report Cy met on a Monday at 09:00 for half an hour.</summary>
public sealed class TimeTests(TimeTests.ApiWithFreeBusy api) : IClassFixture<TimeTests.ApiWithFreeBusy>, IDisposable
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Three_times_that_suit_both_are_found_with_reasons()
    {
        api.Busy("ann", "2026-11-23T11:00", hours: 2);
        api.Busy("cy", "2026-11-23T13:00", hours: 1);

        var found = await FindAsync("ann", "cy");

        Assert.Equal(
            ["2026-11-23T14:00:00Z firstFree", "2026-11-24T09:00:00Z alsoFree", "2026-11-25T09:00:00Z alsoFree"],
            found["times"]!.AsArray().Select(t => $"{t!["start"]} {t["reason"]}"));
        Assert.Equal(30, (int)found["minutes"]!);
        Assert.True((bool)found["otherKnown"]!);
        Assert.Equal("2026-11-23T14:00:00", (string)found["times"]![0]!["theirStart"]!);
    }

    [Fact]
    public async Task Nothing_is_read_about_somebody_who_is_not_close_in_the_organisation()
    {
        api.Busy("kim", "2026-11-23T11:00", hours: 1);

        var found = await FindAsync("cy", "kim");

        Assert.False((bool)found["otherKnown"]!);
        Assert.Equal("2026-11-23T11:00:00Z", (string)found["times"]![0]!["start"]!);
    }

    [Fact]
    public async Task If_no_time_suits_only_the_callers_own_conflicts_are_named()
    {
        api.Busy("cy", "2026-11-23T00:00", hours: 24 * 8);
        api.Busy("cy", "2026-12-01T12:00", hours: 24 * 10);
        api.Busy("ann", "2026-12-01T00:00", hours: 24);

        var found = await FindAsync("ann", "cy");

        Assert.Empty(found["times"]!.AsArray());
        var own = Assert.Single(found["inTheWay"]!.AsArray());
        Assert.Equal("2026-12-01T00:00:00Z", (string)own!["start"]!);
    }

    [Fact]
    public async Task Days_on_which_either_of_the_two_said_that_one_of_them_is_away_are_not_suggested()
    {
        foreach (var (who, days) in new[]
        {
            ("ann", """{"kind":"away","who":"me","from":"2026-11-23","back":"2026-11-25"}"""),
            ("dan", """{"kind":"away","who":"other","from":"2026-11-25","back":"2026-11-26"}"""),
        })
        {
            using var client = api.Inner.As(who);
            using var said = new StringContent(days, System.Text.Encoding.UTF8, "application/json");
            using var answer = await client.PostAsync($"/api/pairs/{TestApi.PairOf("dan", "ann")}/corrections", said, Cancel);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancel));
        }

        foreach (var (who, with) in new[] { ("dan", "ann"), ("ann", "dan") })
        {
            var times = (await FindAsync(who, with))["times"]!.AsArray();
            Assert.Equal("2026-11-26T09:00:00Z", (string?)times[0]!["start"]);
        }
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_read_is_not_a_free_one()
    {
        api.Calendars.Set(TestApi.Id("cy"), new CalendarReadResult.NotReadable(CalendarFault.NotFound));
        Assert.False((bool)(await FindAsync("ann", "cy"))["otherKnown"]!);

        api.Calendars.Set(TestApi.Id("ann"), new CalendarReadResult.NotReadable(CalendarFault.Damaged));
        var found = await FindAsync("ann", "cy");

        Assert.False((bool)found["known"]!);
        Assert.Equal("damaged", (string)found["fault"]!);
        Assert.Empty(found["times"]!.AsArray());
    }

    [Fact]
    public async Task A_time_can_be_downloaded_as_a_calendar_file()
    {
        using var answer = await InviteAsync("?start=2026-12-01T09:00:00Z&minutes=30&everyDays=14&zone=Europe/Berlin");
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=one-on-one.ics", answer.Content.Headers.ContentDisposition!.ToString());
        var text = (await answer.Content.ReadAsStringAsync(Cancel)).Replace("\r\n ", string.Empty, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Europe/Berlin:20261201T100000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("INTERVAL=2", text, StringComparison.Ordinal);
        Assert.Contains($"/agenda/{TestApi.PairOf("ann", "cy")}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "minutes, start")]
    [InlineData("?start=tomorrow&minutes=30", "start")]
    [InlineData("?start=2026-12-01T09:00:00Z&minutes=5", "minutes")]
    [InlineData("?start=2026-12-01T09:00:00Z&minutes=30&everyDays=10", "everyDays")]
    [InlineData("?start=2026-12-01T09:00:00Z&minutes=30&zone=Atlantis/Centre", "zone")]
    public async Task What_is_wrong_with_the_query_is_named(string query, string fields)
    {
        using var answer = await InviteAsync(query);
        var errors = (await TestApi.Read(answer))["errors"]!.AsObject();
        Assert.Equal(fields, string.Join(", ", errors.Select(e => e.Key).Order(StringComparer.Ordinal)));
    }

    /// <inheritdoc/>
    public void Dispose() => api.Clear();

    private async Task<HttpResponseMessage> InviteAsync(string query)
    {
        using var client = api.Inner.As("ann");
        return await client.GetAsync($"/api/pairs/{TestApi.PairOf("ann", "cy")}/invite{query}", Cancel);
    }

    private async Task<JsonNode> FindAsync(string who, string with)
    {
        using var client = api.Inner.As(who);
        using var answer = await client.GetAsync($"/api/pairs/{TestApi.PairOf(who, with)}/times", Cancel);
        return await TestApi.Read(answer);
    }

    /// <summary>The API of an installation that has everybody's calendar.</summary>
    public sealed class ApiWithFreeBusy : IAsyncLifetime
    {
        private readonly Dictionary<string, List<CalendarEvent>> events = [];

        public TestApi Inner { get; } = new()
        {
            Configure = services => TestApi.SignInByHeader(services.AddSingleton<IFreeBusy, CalendarFreeBusy>()),
        };

        public TestCalendars Calendars => Inner.Calendars;

        public void Busy(string who, string start, int hours)
        {
            var at = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(start).Value.InUtc().ToInstant();
            var mine = events.TryGetValue(who, out var known) ? known : events[who] = [];
            mine.Add(new CalendarEvent(new EventId($"{who}-{mine.Count}"), new Interval(at, at + Duration.FromHours(hours))));
            Calendars.Set(TestApi.Id(who), new CalendarReadResult.Read(mine));
        }

        public void Clear()
        {
            events.Clear();
            Calendars.Clear();
        }

        public ValueTask InitializeAsync() => Inner.InitializeAsync();

        public ValueTask DisposeAsync() => Inner.DisposeAsync();
    }
}
