using System.Net;
using System.Text.Json;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

public sealed class PlaygroundTests(PlaygroundTests.Playground playground) : IClassFixture<PlaygroundTests.Playground>
{
    private static readonly (string, string) AsAnn = ("X-Local-User", "ann@example.com");

    private RunningServer Served => playground.Served;

    [Fact]
    public async Task It_knows_the_viewer_and_the_offsets_of_their_time_zone()
    {
        var viewer = await JsonAsync("/playground/api/viewer");
        Assert.Equal("ann@example.com", viewer.GetProperty("person").GetProperty("address").GetString());
        Assert.False(string.IsNullOrEmpty(viewer.GetProperty("timeZone").GetString()));
        Assert.NotEmpty(viewer.GetProperty("offsets").EnumerateArray());
        Assert.DoesNotContain(
            viewer.GetProperty("partners").EnumerateArray(), p => p.GetProperty("address").GetString() == "ann@example.com");
    }

    [Fact]
    public async Task It_shows_a_persons_meetings_with_invented_titles()
    {
        var calendar = await JsonAsync("/playground/api/meetings?from=2026-10-01T00:00:00Z&to=2026-12-20T00:00:00Z");
        Assert.True(calendar.GetProperty("isReadable").GetBoolean());
        var oneOnOne = Assert.IsType<JsonElement>(
            calendar.GetProperty("meetings").EnumerateArray().First(m => m.GetProperty("isOneOnOne").GetBoolean()));
        Assert.Matches("^1:1 .+ / .+$", oneOnOne.GetProperty("title").GetString());
        Assert.NotEmpty(oneOnOne.GetProperty("attendees").EnumerateArray());
    }

    [Fact]
    public async Task Invented_titles_are_in_the_language_of_whoever_looks()
    {
        var calendar = await JsonAsync(
            "/playground/api/meetings?from=2026-11-23T00:00:00Z&to=2026-11-29T00:00:00Z", ("X-Local-User", "bo@example.com"));
        Assert.Contains(
            Languages.German.PlaygroundMeeting.TitlesPrivate,
            calendar.GetProperty("meetings").EnumerateArray().Select(m => m.GetProperty("title").GetString()));
    }

    [Theory]
    [InlineData("from=2026-10-01T00:00:00Z&to=2026-09-01T00:00:00Z")]
    [InlineData("from=2020-10-01T00:00:00Z&to=2026-09-01T00:00:00Z")]
    [InlineData("from=yesterday&to=tomorrow")]
    public async Task It_refuses_anything_but_a_period_of_a_few_weeks(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Served.GetAsync($"/playground/api/meetings?{query}", AsAnn)).Status);

    [Theory]
    [InlineData("/playground/api/viewer")]
    [InlineData("/playground/api/meetings?from=2026-11-01T00:00:00Z&to=2026-11-08T00:00:00Z")]
    public async Task Calendars_are_shown_only_to_a_chosen_person(string path) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await Served.GetAsync(path)).Status);

    [Fact]
    public async Task Without_a_chosen_person_pages_redirect_to_the_chooser()
    {
        using var start = await Served.SendAsync(HttpMethod.Get, "/", null);
        Assert.Equal(HttpStatusCode.SeeOther, start.StatusCode);
        Assert.Equal("/people", start.Headers.Location?.ToString());
    }

    private Task<JsonElement> JsonAsync(string path) => JsonAsync(path, AsAnn);

    private async Task<JsonElement> JsonAsync(string path, (string, string) viewer)
    {
        using var response = await Served.SendAsync(HttpMethod.Get, path, null, viewer);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }

    /// <summary>One server for all tests of the class, none of which changes anything.</summary>
    public sealed class Playground : IAsyncLifetime
    {
        private readonly TemporaryFolder folder = new();

        internal RunningServer Served { get; private set; } = null!; // set before the first test

        /// <summary>Bo reads German, and has a private appointment.</summary>
        public async ValueTask InitializeAsync()
        {
            var company = new SmallCompany(folder).Add("bo", """
                BEGIN:VEVENT
                UID:dentist
                DTSTAMP:20260101T000000Z
                DTSTART:20261124T100000Z
                DTEND:20261124T110000Z
                CLASS:PRIVATE
                END:VEVENT
                """);
            var people = await File.ReadAllTextAsync(company.PeopleCsv);
            TemporaryFolder.Write(
                company.PeopleCsv,
                people.Replace("aliases", "aliases,language", StringComparison.Ordinal)
                    .Replace("robert@example.com", "robert@example.com,de", StringComparison.Ordinal));
            Served = await RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]);
        }

        public async ValueTask DisposeAsync()
        {
            await Served.DisposeAsync();
            folder.Dispose();
        }
    }
}
