using System.Net;
using System.Text.RegularExpressions;

namespace OutlookOneOnOne.Installations;

/// <summary>The data folder of an installation over files: <c>oneonone serve --people --calendars</c>.</summary>
public sealed class OverFilesTests(OverFiles installation) : WhatPeopleWrote(installation, "files"), IClassFixture<OverFiles>
{
    private const string WithJun = "/api/pairs/jun.park@linden.example";

    private const string Items =
        """
        {"items":[{"id":"holiday-cover","text":"Cover for your holiday","place":"open"},
          {"id":"release","text":"Release 4.2: who says **stop**?","place":"done"},
          {"id":"uebergabe","text":"Übergabe an Björn – „Schlüssel“ & 鍵 🔑 <b>heute</b>","place":"open"}]}
        """;

    public static IEnumerable<TheoryDataRow<string, string>> All => Answers.Of("files");

    [Theory]
    [MemberData(nameof(All))]
    public Task Responses_contain_all_that_the_earlier_version_returned(string person, string path) => AssertSameAsync(person, path);

    [Fact]
    public async Task Somebodys_own_data_can_be_deleted_and_what_others_wrote_is_kept()
    {
        await using var own = new OverFiles();
        await own.InitializeAsync();
        await ChangeTests.DeletesWhatIsTheirsAsync(own);
    }

    [Fact]
    public async Task A_link_in_a_mail_from_an_earlier_version_still_stops_the_digest()
    {
        await using var own = new OverFiles();
        await own.InitializeAsync();
        var mail = Mail.Of(own.Data, "2026-W48-vera.lindqvist@linden.example.eml");
        await ChangeTests.StopsTheDigestOfAsync(own, Colleagues.Vera, mail.Unsubscribe);
    }

    [Theory]
    [InlineData("note", WithJun + "/notes/00000000000000000000000000000011", """{"text":"We agreed.","audience":"pair"}""")]
    [InlineData("items", WithJun + "/agendas/2026-11-26T10:00:00Z/items", Items)]
    [InlineData("settings", "/api/me/settings", """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24}""")]
    public async Task An_edit_begun_with_an_earlier_version_can_be_saved_with_the_ETag_it_returned(string what, string path, string content)
    {
        await using var own = new OverFiles();
        await own.InitializeAsync();
        var version = (string)Fixture.Json("files", "tokens.json")["versions"]![what]!;
        using var stale = await own.SendAsync(Colleagues.Sean, HttpMethod.Put, path, content, "another");
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        using var saved = await own.SendAsync(Colleagues.Sean, HttpMethod.Put, path, content, version);
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task Failed_work_can_be_requeued()
    {
        await using var own = new OverFiles();
        await own.InitializeAsync();
        var given = (await own.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray().Single(p => (string)p!["queue"]! == "digests")!;
        Assert.Equal("digest/2026-W48/somebody-later", (string)given["work"]!);
        using var back = await own.SendAsync(Colleagues.Vera, HttpMethod.Post, $"/api/work/poison/digests/{given["id"]}/put-back");
        Assert.True(back.IsSuccessStatusCode);
        Assert.DoesNotContain((await own.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray(), p => (string)p!["queue"]! == "digests");
    }

    [Fact]
    public async Task A_question_from_a_mail_of_an_earlier_version_is_recognised()
    {
        var mail = Mail.Of(Fixture.In("files", "data"), "2026-W48-vera.lindqvist@linden.example.eml");
        var link = Regex.Match(mail.Html, @"/next/[^""]*\?ask=([\w-]+)");
        Assert.True(link.Success);
        var questions = (await Opened.ReadAsync(Colleagues.Vera, "/api/coaching/questions")).AsArray();
        Assert.Contains(link.Groups[1].Value, questions.Select(q => (string)q!["id"]!));
    }

    [Fact]
    public async Task A_cookie_from_an_earlier_version_is_recognised()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("api/me", UriKind.Relative));
        request.Headers.Add("Cookie", "oneonone-person=jun.park%40linden.example");
        Assert.Contains("Jun Park 박준", await Opened.TextAsync(request), StringComparison.Ordinal);
    }
}
