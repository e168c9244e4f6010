using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ned reports to Dan and Dan to Eve. Neither has a 1:1 yet.</summary>
public sealed class CorrectionTests(TestApi api) : IClassFixture<TestApi>
{
    private const string Held = """{"kind":"heldWithoutInvite","start":"2026-11-20T10:00:00Z","end":"2026-11-20T10:30:00Z"}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_corrects_a_figure_and_both_see_who_did_it_when_and_with_what_effect()
    {
        var done = await TestApi.Read(await api.As("ned").PostAsync(Corrections("dan"), TestApi.Json(Held), Cancel));

        Assert.Equal("never covered", $"{Status(done["before"]!)} {Status(done["meetings"]!)}");
        foreach (var (who, other, mine) in new[] { ("ned", "dan", true), ("dan", "ned", false) })
        {
            var listed = Assert.Single((await TestApi.Read(await api.As(who).GetAsync(Corrections(other), Cancel))).AsArray())!;
            Assert.Equal(
                ("heldWithoutInvite", "Ned", mine, "2026-11-23T09:00:00Z", "covered", "never"),
                ((string)listed["kind"]!,
                    (string)listed["by"]!["name"]!,
                    (bool)listed["mine"]!,
                    (string)listed["madeAt"]!,
                    (string)listed["with"]!,
                    (string)listed["without"]!));
        }

        var own = await TestApi.Read(await api.As("ned").GetAsync("/api/coverage/me", Cancel));
        Assert.Equal("covered", Status(own["withManager"]!["meetings"]!));
        Assert.Single(own["withManager"]!["corrections"]!.AsArray());
    }

    [Fact]
    public async Task A_correction_is_contested_by_the_other_person_and_withdrawn_by_whoever_made_it()
    {
        using var dan = api.As("dan");
        using var eve = api.As("eve");
        var done = await TestApi.Read(await eve.PostAsync(Corrections("dan"), TestApi.Json(Held), Cancel));
        var id = (string)done["corrections"]![0]!["id"]!;
        var (toEve, toDan) = ($"{Corrections("dan")}/{id}", $"{Corrections("eve")}/{id}");

        Assert.Equal(403, (int)(await eve.PutAsync($"{toEve}/contest", Contested(true), Cancel)).StatusCode);
        Assert.Equal(403, (int)(await dan.DeleteAsync(toDan, Cancel)).StatusCode);
        var contested = await TestApi.Read(await dan.PutAsync($"{toDan}/contest", Contested(true), Cancel));
        Assert.Equal("never", Status(contested["meetings"]!));
        Assert.Equal("2026-11-23T09:00:00Z", (string)contested["corrections"]![0]!["contestedAt"]!);
        var agreed = await TestApi.Read(await dan.PutAsync($"{toDan}/contest", Contested(false), Cancel));
        Assert.Equal("covered", Status(agreed["meetings"]!));

        var withdrawn = await TestApi.Read(await eve.DeleteAsync(toEve, Cancel));
        Assert.Equal("covered never", $"{Status(withdrawn["before"]!)} {Status(withdrawn["meetings"]!)}");
        Assert.Empty(withdrawn["corrections"]!.AsArray());
        Assert.Equal(404, (int)(await eve.DeleteAsync(toEve, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_1_1_in_the_calendar_that_did_not_take_place_does_not_count_as_held()
    {
        var done = await TestApi.Read(await api.As("cy").PostAsync(
            Corrections("ann"), TestApi.Json("""{"kind":"didNotTakePlace","day":"2026-11-16"}"""), Cancel));

        Assert.Equal("covered slipping", $"{Status(done["before"]!)} {Status(done["meetings"]!)}");
        Assert.Equal("2026-11-16", (string)done["corrections"]![0]!["day"]!);
    }

    [Fact]
    public async Task A_correction_about_a_meeting_covers_its_whole_series()
    {
        using var ann = api.As("ann");
        var own = await TestApi.Read(await ann.GetAsync("/api/coverage/me", Cancel));
        var meeting = Assert.Single(own["withManager"]!["inCalendar"]!.AsArray())!;
        Assert.Equal((true, "twoPeople"), ((bool)meeting["counts"]!, (string)meeting["why"]!));
        var body = $$"""{"kind":"notOurMeeting","meeting":"{{(string)meeting["key"]!}}"}""";

        var done = await TestApi.Read(await ann.PostAsync(Corrections("dan"), TestApi.Json(body), Cancel));

        Assert.Equal("slipping never", $"{Status(done["before"]!)} {Status(done["meetings"]!)}");
        var made = done["corrections"]!.AsArray().Single(c => (string)c!["kind"]! == "notOurMeeting")!;
        var after = await TestApi.Read(await api.As("dan").GetAsync("/api/coverage/me", Cancel));
        var seen = after["pairs"]!.AsArray().Single(p => (string)p!["with"]!["person"]!["name"]! == "Ann")!["inCalendar"]![0]!;
        Assert.Equal((false, "said"), ((bool)seen["counts"]!, (string)seen["why"]!));
        using var unknown = await ann.PostAsync(
            Corrections("dan"), TestApi.Json($$"""{"kind":"ourMeeting","meeting":"{{new string('0', 32)}}"}"""), Cancel);
        Assert.Equal(404, (int)unknown.StatusCode);
        var withdrawn = await TestApi.Read(await ann.DeleteAsync($"{Corrections("dan")}/{(string)made["id"]!}", Cancel));
        Assert.Equal("slipping", Status(withdrawn["meetings"]!));
    }

    [Fact]
    public async Task A_1_1_is_private_once_both_have_said_so()
    {
        using var ann = api.As("ann");
        using var cy = api.As("cy");
        var said = await TestApi.Read(await ann.PostAsync(Corrections("cy"), TestApi.Json("""{"kind":"private"}"""), Cancel));
        var own = said["corrections"]!.AsArray().Single(c => (string)c!["kind"]! == "private")!;
        Assert.True((bool)own["waiting"]!);
        Assert.Equal(Status(said["before"]!), Status(said["meetings"]!));

        var both = await TestApi.Read(await cy.PostAsync(Corrections("ann"), TestApi.Json("""{"kind":"private"}"""), Cancel));
        Assert.Equal("notKnown", Status(both["meetings"]!));

        var withdrawn = await TestApi.Read(await ann.DeleteAsync($"{Corrections("cy")}/{(string)own["id"]!}", Cancel));
        Assert.NotEqual("notKnown", Status(withdrawn["meetings"]!));
    }

    [Fact]
    public async Task A_cadence_waits_until_the_other_person_agrees()
    {
        var correction = await TestApi.Read(
            await api.As("dan").PutAsync($"/api/pairs/{TestApi.Id("ann")}/cadence", TestApi.Json("""{"days":28}"""), Cancel));

        Assert.True((bool)correction["corrections"]!.AsArray().Single(c => (string)c!["kind"]! == "agreedCadence")!["waiting"]!);
        Assert.Equal(14, (int)correction["meetings"]!["line"]!["cadenceDays"]!);
    }

    [Theory]
    [InlineData("""{"kind":"agreedCadence"}""", "kind")]
    [InlineData("""{"kind":"didNotTakePlace"}""", "day")]
    [InlineData("""{"kind":"didNotTakePlace","day":"2026-12-01"}""", "day")]
    [InlineData("""{"kind":"didNotTakePlace","day":"2026-11-20","from":"2026-11-20"}""", "from")]
    [InlineData("""{"kind":"ourMeeting"}""", "meeting")]
    [InlineData("""{"kind":"notOurMeeting","meeting":"x"}""", "meeting")]
    [InlineData("""{"kind":"ourMeeting","meeting":"00000000000000000000000000000000","day":"2026-11-20"}""", "day")]
    [InlineData("""{"kind":"heldWithoutInvite","who":"me","start":"2026-11-20T10:00:00Z","end":"2026-11-20T10:30:00Z"}""", "who")]
    public async Task An_invalid_correction_is_refused_by_field(string body, string field)
    {
        using var response = await api.As("ann").PostAsync(Corrections("cy"), TestApi.Json(body), Cancel);

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal([field], (await TestApi.Read(response))["errors"]!.AsObject().Select(e => e.Key));
    }

    private static StringContent Contested(bool isContested) =>
        TestApi.Json(isContested ? """{"contested":true}""" : """{"contested":false}""");

    private static string Corrections(string other) => $"/api/pairs/{TestApi.Id(other)}/corrections";

    private static string Status(JsonNode meetings) => (string)meetings["line"]!["status"]!;
}
