using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Ned reports to Dan and Dan to Eve. Neither has a 1:1 yet. Kim administers.</summary>
public sealed class AbsenceTests : IAsyncLifetime
{
    private const string Leave = """{"firstDay":"2026-11-02","lastDay":"2027-02-26"}""";
    private const string Mine = "/api/me/absences", Theirs = "/api/people/absences";

    private readonly TestApi api = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Somebody_enters_leave_and_is_away_for_both_of_the_pair_until_they_remove_it()
    {
        using var ned = api.As("ned");
        Assert.Equal("never never", await StatusesAsync());

        var added = await TestApi.Read(await ned.PostAsync(Mine, TestApi.Json(Leave), Cancel));
        await ned.PostAsync(Mine, TestApi.Json(Leave), Cancel);

        var absence = Assert.Single((await TestApi.Read(await ned.GetAsync(Mine, Cancel)))["absences"]!.AsArray())!;
        Assert.Equal(absence.ToJsonString(), added["absences"]![0]!.ToJsonString());
        Assert.Equal(
            ("2026-11-02--2027-02-26", "2026-11-02", "2027-02-26", false),
            ((string)absence["id"]!, (string)absence["firstDay"]!, (string)absence["lastDay"]!, (bool)absence["byOrganisation"]!));
        Assert.Equal("away away", await StatusesAsync());
        using var dan = api.As("dan");
        Assert.Empty((await TestApi.Read(await dan.GetAsync(Mine, Cancel)))["absences"]!.AsArray());

        Assert.Equal(200, (int)(await ned.DeleteAsync($"{Mine}/2026-11-02--2027-02-26", Cancel)).StatusCode);
        Assert.Equal(404, (int)(await ned.DeleteAsync($"{Mine}/2026-11-02--2027-02-26", Cancel)).StatusCode);
        Assert.Equal("never never", await StatusesAsync());
    }

    [Fact]
    public async Task What_the_organisation_enters_counts_until_the_person_removes_it_for_good()
    {
        using var kim = api.As("kim", "Administrator");
        using var ned = api.As("ned");
        var batch = $$"""
            {"people":[{"person":"ned@contoso.example","absences":[{{Leave}},{{Leave}}]},{"person":"{{TestApi.Id("bo")}}","absences":[]}]}
            """;

        var entered = (await TestApi.Read(await kim.PutAsync(Theirs, TestApi.Json(batch), Cancel))).AsArray();
        Assert.Equal([1, 0], entered.Select(p => p!["absences"]!.AsArray().Count));
        Assert.Equal("away away", await StatusesAsync());
        Assert.True((bool)(await TestApi.Read(await ned.GetAsync(Mine, Cancel)))["absences"]![0]!["byOrganisation"]!);

        var left = await TestApi.Read(await ned.DeleteAsync($"{Mine}/2026-11-02--2027-02-26", Cancel));
        await kim.PutAsync(Theirs, TestApi.Json(batch), Cancel);

        Assert.Empty(left["absences"]!.AsArray());
        Assert.Equal("never never", await StatusesAsync());
        var listed = Assert.Single((await TestApi.Read(await kim.GetAsync(Theirs, Cancel))).AsArray())!;
        Assert.Equal(
            (TestApi.Id("ned").Value, "2026-11-02", "2026-11-23T09:00:00Z"),
            ((string)listed["person"]!, (string)listed["absences"]![0]!["firstDay"]!, (string)listed["absences"]![0]!["enteredAt"]!));

        await kim.PutAsync(Theirs, TestApi.Json("""{"people":[{"person":"ned@contoso.example","absences":[]}]}"""), Cancel);
        Assert.Empty((await TestApi.Read(await kim.GetAsync(Theirs, Cancel))).AsArray());
    }

    [Theory]
    [InlineData("{}", "firstDay lastDay")]
    [InlineData("""{"firstDay":"2026-11-20","lastDay":"2026-11-02"}""", "lastDay")]
    [InlineData("""{"firstDay":"2026-11-20","lastDay":"2030-11-20"}""", "lastDay")]
    [InlineData("""{"firstDay":"2025-11-20","lastDay":"2025-11-21"}""", "lastDay")]
    public async Task An_absence_that_cannot_be_is_refused_by_field(string body, string fields)
    {
        using var refused = await api.As("ned").PostAsync(Mine, TestApi.Json(body), Cancel);
        Assert.Equal((400, fields), ((int)refused.StatusCode, await FieldsOf(refused)));
    }

    [Theory]
    [InlineData("{}", "people")]
    [InlineData("""{"people":[null]}""", "people[0]")]
    [InlineData("""{"people":[{"person":"who@contoso.example","absences":[]}]}""", "people[0].person")]
    [InlineData("""{"people":[{"person":"ned@contoso.example","absences":[{"firstDay":"2026-11-20"}]}]}""", "people[0].absences[0].lastDay")]
    [InlineData("""{"people":[{"person":"ned@contoso.example","absences":[]},{"person":"ned@contoso.example","absences":[]}]}""", "people[1].person")]
    public async Task A_batch_in_which_anything_is_wrong_changes_nobody(string body, string fields)
    {
        using var refused = await api.As("kim", "Administrator").PutAsync(Theirs, TestApi.Json(body), Cancel);
        Assert.Equal((400, fields), ((int)refused.StatusCode, await FieldsOf(refused)));
    }

    [Fact]
    public async Task Where_only_calendars_of_managers_are_read_a_pair_says_so()
    {
        var ann = await TestApi.Read(await api.As("ann").GetAsync("/api/coverage/me", Cancel));
        var cy = await TestApi.Read(await api.As("cy").GetAsync("/api/coverage/me", Cancel));
        Assert.True((bool)Assert.Single(ann["pairs"]!.AsArray())!["absencesNotRead"]!); // of Cy, who manages nobody
        Assert.True((bool)cy["withManager"]!["absencesNotRead"]!);
        Assert.False((bool)ann["withManager"]!["absencesNotRead"]!);
    }

    /// <summary>The status of Ned's 1:1s with Dan, as Ned and as Dan see it.</summary>
    private async Task<string> StatusesAsync()
    {
        var ned = await TestApi.Read(await api.As("ned").GetAsync("/api/coverage/me", Cancel));
        var dan = await TestApi.Read(await api.As("dan").GetAsync("/api/coverage/me", Cancel));
        var ofNed = dan["pairs"]!.AsArray().Single(p => (string)p!["with"]!["person"]!["name"]! == "Ned")!;
        return $"{StatusIn(ned["withManager"]!)} {StatusIn(ofNed)}";
    }

    private static string StatusIn(JsonNode pair) => (string)pair["meetings"]!["line"]!["status"]!;

    private static async Task<string> FieldsOf(HttpResponseMessage refused) =>
        string.Join(' ', (await TestApi.Read(refused))["errors"]!.AsObject().Select(e => e.Key));
}
