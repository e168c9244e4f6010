using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

public sealed class MeetingTests(TestApi api) : IClassFixture<TestApi>
{
    private const string When = "\"start\":\"2026-11-26T10:00:00Z\",\"end\":\"2026-11-26T10:30:00Z\"";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_meeting_with_my_report_is_a_direct_report_1_1()
    {
        var verdict = await Recognise(
            "ann",
            $$"""
            {"organizer":{"address":"ann@contoso.example"},"attendees":[{"address":"CY@contoso.example","response":"accepted"}],
            "series":"s",{{When}}}
            """);

        Assert.True((bool)verdict["isOneOnOne"]!);
        Assert.True((bool)verdict["counts"]!);
        Assert.Equal("directReport", (string)verdict["kind"]!);
        Assert.Equal(TestApi.PairOf("ann", "cy"), (string)verdict["with"]!["pairId"]!);
        Assert.Equal(["1:1 with your report Cy"], verdict["reasons"]!.AsArray().Select(r => (string)r!));
    }

    [Fact]
    public async Task A_meeting_of_three_people_is_not_a_1_1_and_the_response_says_why()
    {
        var verdict = await Recognise(
            "ann",
            $$"""
            {"organizer":{"address":"ann@contoso.example"},"attendees":[{"address":"bo@contoso.example"},{"address":"cy@contoso.example"}],
            {{When}}}
            """);

        Assert.False((bool)verdict["isOneOnOne"]!);
        Assert.Equal("not a 1:1: three people are invited (Ann, Bo, Cy)", (string)verdict["reasons"]![0]!);
        Assert.Null(verdict["kind"]);
        Assert.Equal(
            ("tooManyInvited", 3), ((string)verdict["why"]![0]!["code"]!, (int)verdict["why"]![0]!["count"]!));
        Assert.Equal(["Ann", "Bo", "Cy"], verdict["why"]![0]!["names"]!.AsArray().Select(name => (string)name!));
    }

    [Fact]
    public async Task All_errors_of_a_meeting_are_listed_together_by_field()
    {
        using var refused = await api.As("ann").PostAsync(
            "/api/meetings/recognise",
            TestApi.Json("""
                {"organizer":{},"attendees":[{"address":" "},null],"start":"2026-11-26T10:00:00Z","end":"2026-11-26T09:00:00Z","series":""}
                """),
            Cancel);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal(
            ["attendees[0].address", "attendees[1]", "end", "organizer.address", "series"],
            (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_report_sees_the_pair_from_the_managers_calendar()
    {
        var pair = await TestApi.Read(await api.As("cy").GetAsync($"/api/pairs/{TestApi.Id("ann")}", Cancel));

        Assert.Equal("manager", (string)pair["relationship"]!);
        Assert.Equal(
            ("2026-11-16T09:30:00Z", "2026-11-30T09:00:00Z"), ((string)pair["meetings"]!["last"]!, (string)pair["meetings"]!["next"]!));
        Assert.Equal("2026-11-16T09:00:00Z", (string)pair["meetings"]!["lastStart"]!);
    }

    [Fact]
    public async Task A_calendar_that_was_never_read_gives_no_figures_instead_of_zeros()
    {
        var pair = await TestApi.Read(await api.As("ned").GetAsync($"/api/pairs/{TestApi.Id("kim")}", Cancel));

        Assert.False((bool)pair["meetings"]!["known"]!);
        Assert.Null(pair["meetings"]!["line"]);
    }

    private async Task<JsonNode> Recognise(string who, string meeting)
    {
        using var response = await api.As(who).PostAsync("/api/meetings/recognise", TestApi.Json(meeting), Cancel);
        Assert.Equal(200, (int)response.StatusCode);
        return await TestApi.Read(response);
    }

    [Fact]
    public async Task Only_the_manager_and_the_report_see_when_the_reporting_line_began()
    {
        async Task<string?> Since(string who, string other) =>
            (string?)(await TestApi.Read(await api.As(who).GetAsync($"/api/pairs/{TestApi.Id(other)}", Cancel)))["since"];

        Assert.Equal(("2024-03-01", "2024-03-01"), (await Since("ned", "kim"), await Since("kim", "ned")));
        Assert.Null(await Since("dan", "kim"));
        Assert.Null(await Since("dan", "ned"));
    }
}
