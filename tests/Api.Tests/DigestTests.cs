using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Tests;

public sealed class DigestTests(TestApi api) : IClassFixture<TestApi>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html, application/json;q=0.9, */*;q=0.1", "text/html")]
    [InlineData("text/plain", "text/plain")]
    public async Task The_preview_has_the_media_type_that_was_requested(string? accept, string form)
    {
        using var response = await Preview(accept);

        Assert.Equal((200, form), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task An_unavailable_media_type_is_406() => Assert.Equal(406, (int)(await Preview("image/png")).StatusCode);

    [Fact]
    public async Task The_preview_of_what_the_digest_says_about_me_matches_the_digest()
    {
        var mine = await TestApi.Read(await api.As("ann").GetAsync("/api/coverage/me", Cancel));
        var digest = await (await Preview("text/plain")).Content.ReadAsStringAsync(Cancel);

        Assert.Equal(["Dan", "Eve"], mine["seenBy"]!.AsArray().Select(p => (string)p!["name"]!));
        Assert.NotEmpty(mine["digestSays"]!.AsArray());
        Assert.All(mine["digestSays"]!.AsArray(), sentence => Assert.Contains((string)sentence!, digest));
    }

    [Fact]
    public async Task Only_the_owner_of_a_calendar_is_told_why_it_cannot_be_read()
    {
        await using var own = new TestApi();
        await own.InitializeAsync();
        foreach (var owner in (string[])["ann", "dan"])
        {
            await own.Services.GetRequiredService<CoverageStore>().SaveFailureAsync(
                TestApi.Id(owner), new CoverageFacts.NotReadable(TestApi.Now, CalendarFault.AccessDenied), Cancel);
        }

        var digest = await TestApi.Read(await own.As("dan").GetAsync("/api/digest/preview", Cancel));
        var ann = digest["managers"]!.AsArray().Single(m => (string?)m!["person"]!["id"] == TestApi.Id("ann").Value)!;
        var mine = await TestApi.Read(await own.As("ann").GetAsync("/api/coverage/me", Cancel));

        Assert.Equal((null, null), (ann["figures"], (string?)ann["fault"]));
        Assert.Equal("accessDenied", (string?)digest["own"]!["fault"]);
        Assert.Equal("accessDenied", (string?)mine["fault"]);
        Assert.Equal(["not known"], mine["digestSays"]!.AsArray().Select(sentence => (string?)sentence));
    }

    [Fact]
    public async Task A_missing_1_1_of_the_reader_comes_before_any_question()
    {
        var digest = await TestApi.Read(await Preview("application/json"));

        Assert.Equal(("Ned", null), ((string?)digest["ownFirst"]?["name"], digest["oneThing"]));
    }

    [Fact]
    public async Task What_was_said_stays_and_the_manager_sees_what_they_corrected_since()
    {
        await using var own = new TestApi();
        await own.InitializeAsync();
        var (sentAt, monday) = (TestApi.Now - Duration.FromHours(1), new LocalDate(2026, 11, 23));
        var ann = new SentManager(TestApi.Id("ann"), new CoverageCounts(Covered: 1, 0, 0, 0, 0, 0), []);
        var sent = own.Services.GetRequiredService<ReadFigures>().SentFigures;
        await sent.PrepareAsync(new SentFigures(TestApi.Id("dan"), monday, sentAt, [ann]), Cancel);
        await sent.KeepAsync(new SentFigures(TestApi.Id("dan"), monday, sentAt, [ann]), Cancel);

        using var corrected = await own.As("ann").PostAsync(
            $"/api/pairs/{TestApi.Id("cy")}/corrections", TestApi.Json("""{"kind":"didNotTakePlace","day":"2026-11-16"}"""), Cancel);
        Assert.Equal(200, (int)corrected.StatusCode);

        var mention = (await TestApi.Read(await own.As("ann").GetAsync("/api/me/digest-mentions", Cancel)))[0]!; // as checked
        Assert.Equal((1, 1), ((int)mention["counts"]!["covered"]!, (int)mention["counts"]!["of"]!));
        Assert.Equal((0, 1), ((int)mention["correctedSince"]!["covered"]!, (int)mention["correctedSince"]!["of"]!));
    }

    [Fact]
    public async Task Why_a_digest_was_worse_than_its_preview_is_shown_to_the_two_alone()
    {
        await using var own = new TestApi();
        await own.InitializeAsync();
        var change = new StatusChange(CoverageStatus.Covered, [ChangeCause.Calendar]);
        var cy = new SentPair(TestApi.Id("cy"), CoverageStatus.Slipping) { Change = change };
        var ann = new SentManager(TestApi.Id("ann"), new CoverageCounts(0, Slipping: 1, 0, 0, 0, 0), [cy]);
        var sent = own.Services.GetRequiredService<ReadFigures>().SentFigures;
        var figures = new SentFigures(TestApi.Id("dan"), new LocalDate(2026, 11, 23), TestApi.Now - Duration.FromHours(1), [ann]);
        await sent.PrepareAsync(figures, Cancel);
        await sent.KeepAsync(figures, Cancel);

        var asAnn = (await TestApi.Read(await own.As("ann").GetAsync("/api/me/digest-mentions", Cancel)))[0]!["changed"]![0]!; // one pair
        Assert.Equal(("Cy", "slipping"), ((string)asAnn["report"]!["name"]!, (string)asAnn["status"]!));
        Assert.Equal(("covered", "calendar"), ((string)asAnn["change"]!["was"]!, (string)asAnn["change"]!["because"]![0]!));
        var asCy = (await TestApi.Read(await own.As("cy").GetAsync("/api/me/digest-mentions", Cancel)))[0]!["pair"]!["change"]!; // as sent
        Assert.Equal("calendar", (string)asCy["because"]![0]!);
        Assert.Equal("[]", (await TestApi.Read(await own.As("dan").GetAsync("/api/me/digest-mentions", Cancel))).ToJsonString());
    }

    [Fact]
    public async Task A_correction_by_the_manager_takes_effect_at_once()
    {
        await using var own = new TestApi();
        await own.InitializeAsync();
        using var dan = own.As("dan");
        var pair = $"/api/pairs/{TestApi.Id("ned")}";
        Assert.Equal("never", (string)(await TestApi.Read(await dan.GetAsync(pair, Cancel)))["meetings"]!["line"]!["status"]!);

        var held = await TestApi.Read(await dan.PostAsync(
            $"{pair}/corrections",
            TestApi.Json("""{"kind":"heldWithoutInvite","start":"2026-11-20T10:00:00Z","end":"2026-11-20T10:30:00Z"}"""),
            Cancel));
        var correction = await TestApi.Read(await dan.PutAsync($"{pair}/cadence", TestApi.Json("""{"days":28}"""), Cancel));
        Assert.Equal(14, (int)correction["meetings"]!["line"]!["cadenceDays"]!);
        var agreed = await TestApi.Read(
            await own.As("ned").PutAsync($"/api/pairs/{TestApi.Id("dan")}/cadence", TestApi.Json("""{"days":28}"""), Cancel));

        Assert.Equal(
            ("covered", "2026-11-20T10:30:00Z"), ((string)held["meetings"]!["line"]!["status"]!, (string)held["meetings"]!["last"]!));
        Assert.Equal(28, (int)agreed["meetings"]!["line"]!["cadenceDays"]!);
    }

    [Fact]
    public async Task Opening_the_link_asks_and_one_post_stops_the_digest()
    {
        using var anybody = api.As(null);
        var link = api.Services.GetRequiredService<UnsubscribeLinks>().For(TestApi.Id("eve")).PathAndQuery;

        var page = await anybody.GetAsync(link, Cancel);
        Assert.Equal((200, "text/html"), ((int)page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        Assert.True(await Receives("eve"));

        Assert.Equal(400, (int)(await anybody.PostAsync(link, Form("Two-Clicks"), Cancel)).StatusCode);
        // Without a form, because an anonymous endpoint must not act on every POST.
        Assert.Equal(401, (int)(await anybody.PostAsync(link, TestApi.Json("{}"), Cancel)).StatusCode);
        Assert.Equal(400, (int)(await anybody.PostAsync(link + "x", Form("One-Click"), Cancel)).StatusCode);
        Assert.True(await Receives("eve"));

        Assert.Equal(200, (int)(await anybody.PostAsync(link, Form("One-Click"), Cancel)).StatusCode);
        Assert.False(await Receives("eve"));
        Assert.False((bool)(await TestApi.Read(await api.As("eve").GetAsync("/api/me", Cancel)))["settings"]!["receivesDigest"]!);
    }

    [Fact]
    public async Task The_page_that_says_it_was_stopped_offers_a_way_back()
    {
        using var anybody = api.As(null);
        var link = api.Services.GetRequiredService<UnsubscribeLinks>().For(TestApi.Id("dan")).PathAndQuery;

        using var stopped = await anybody.PostAsync(link, Form("One-Click"), Cancel);
        Assert.Contains("Send it to me again", await stopped.Content.ReadAsStringAsync(Cancel));

        using var again = await anybody.PostAsync(link, Form("Undo"), Cancel);
        Assert.Equal(200, (int)again.StatusCode);
        Assert.Contains("You will get the weekly digest again.", await again.Content.ReadAsStringAsync(Cancel));
        Assert.True(await Receives("dan"));
    }

    [Fact]
    public async Task A_mail_program_can_post_a_multipart_form()
    {
        var link = api.Services.GetRequiredService<UnsubscribeLinks>().For(TestApi.Id("kim")).PathAndQuery;
        using var form = new MultipartFormDataContent { { new StringContent("One-Click"), "List-Unsubscribe" } };

        Assert.Equal(200, (int)(await api.As(null).PostAsync(link, form, Cancel)).StatusCode);
        Assert.False(await Receives("kim"));
    }

    [Fact]
    public async Task The_link_of_a_mail_before_the_digest_stops_such_mails_and_leaves_the_digest()
    {
        using var anybody = api.As(null);
        var link = api.Services.GetRequiredService<UnsubscribeLinks>().For(TestApi.Id("ann"), MailKind.Preview).PathAndQuery;

        using var asked = await anybody.GetAsync(link, Cancel);
        Assert.Contains("Stop the emails about what Monday’s digest will say?", await asked.Content.ReadAsStringAsync(Cancel));
        using var stopped = await anybody.PostAsync(link, Form("One-Click"), Cancel);
        Assert.Contains("You have stopped the emails", await stopped.Content.ReadAsStringAsync(Cancel));

        Assert.True(await Receives("ann"));
        var chosen = (await TestApi.Read(await api.As("ann").GetAsync("/api/me", Cancel)))["settings"]!;
        Assert.False((bool)chosen["receivesPreview"]!);
    }

    private async Task<bool> Receives(string name) =>
        (await api.Services.GetRequiredService<SettingsStore>().ReadAsync(TestApi.Id(name), Cancel)).Effective.ReceivesDigest;

    private static FormUrlEncodedContent Form(string value) => new([new("List-Unsubscribe", value)]);

    private async Task<HttpResponseMessage> Preview(string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/digest/preview");
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await api.As("dan").SendAsync(request, Cancel);
    }
}
