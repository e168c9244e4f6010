using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Tests.Cli;

namespace OutlookOneOnOne.Hosts.Tests.Server;

/// <summary>Bo writes a note to Ann; then the list of people changes, and the server starts again.</summary>
public sealed class PeopleListChangesTests : IAsyncLifetime
{
    private const string Words = "The move to the second team.";

    private readonly TemporaryFolder folder = new();
    private SmallCompany company = null!;

    public async ValueTask InitializeAsync()
    {
        company = new SmallCompany(folder);
        Change("email,", "id,email,");
        Change("bo@example.com,Bo Day", "17,bo@example.com,Bo Day");
        Change("ann@example.com,Ann Lee", "18,ann@example.com,Ann Lee");
        foreach (var other in new[] { "top", "kim", "cy", "dee", "eli", "ira", "gus", "ned", "lou", "max" })
        {
            Change($"\n{other}@", $"\n,{other}@");
        }

        await using var server = await StartAsync();
        using var note = JsonContent.Create(new { text = Words, audience = "pair" });
        using var written = await server.SendAsync(
            HttpMethod.Post, "api/pairs/ann@example.com/notes", note, ("X-Local-User", "bo@example.com"));
        Assert.Equal(HttpStatusCode.Created, written.StatusCode);
    }

    [Fact]
    public async Task Somebody_with_a_new_name_and_address_keeps_notes_and_figures()
    {
        Change("17,bo@example.com,Bo Day", "17,bo.night@example.org,Bo Night");
        Change("bo@example.com,", "bo.night@example.org,"); // the manager of two

        await using var server = await StartAsync();

        Assert.Equal([Words], await NotesAsync(server, of: "bo.night@example.org", with: "ann@example.com"));
        Assert.Equal([Words], await NotesAsync(server, of: "ann@example.com", with: "bo.night@example.org"));
        Assert.Equal([Words], await NotesAsync(server, of: "ann@example.com", with: "bo@example.com"));
        var mine = await ReadAsync(server, "api/coverage/me", "ann@example.com");
        var bo = mine["pairs"]!.AsArray().Single(p => (string)p!["with"]!["person"]!["name"]! == "Bo Night")!;
        Assert.Equal("covered", (string)bo["meetings"]!["line"]!["status"]!); // the 1:1 four days ago was with the old address
        var (_, page) = await server.GetAsync("/me", ("Cookie", "oneonone-person=bo.night%40example.org"));
        Assert.Contains("Dee Sun", page);
    }

    [Fact]
    public async Task A_list_that_changes_while_the_server_runs_is_read_the_same_way()
    {
        await using var opened = await OpenedInstallation.AtAsync(
            folder, company, new FakeClock(SmallCompany.Now), DigestPolicy.TurnedOff);
        Change("17,bo@example.com,Bo Day", "17,bo.night@example.org,Bo Night");
        Change("bo@example.com,", "bo.night@example.org,");

        Assert.True(await opened.Installation.ReloadAsync(TestContext.Current.CancellationToken));

        var bo = opened.Installation.Organisation.Find(EmailAddress.Parse("bo.night@example.org"))!;
        Assert.Equal("bo@example.com", bo.Id.Value);
        Assert.Equal(["Dee Sun", "Eli Ray"], opened.Installation.Chart.DirectReportsOf(bo.Id).Select(p => p.Name).Order());
    }

    [Fact]
    public async Task Somebody_new_with_the_address_of_a_person_who_left_sees_nothing_of_theirs()
    {
        Change("17,bo@example.com,Bo Day", "40,bo@example.com,Boris Ude");

        await using var server = await StartAsync();

        Assert.Empty(await NotesAsync(server, of: "bo@example.com", with: "ann@example.com"));
        Assert.Empty(await NotesAsync(server, of: "ann@example.com", with: "bo@example.com"));
    }

    [Fact]
    public async Task A_1_1_of_before_an_address_changed_hands_does_not_count_for_whoever_has_it_now()
    {
        await CoverageOfAnnAsync();
        Change("17,bo@example.com,Bo Day", "40,bo@example.com,Boris Ude");

        var shown = await CoverageOfAnnAsync();

        var boris = shown.GetProperty("reports").EnumerateArray()
            .Single(r => r.GetProperty("report").GetString() == "bo@example.com");
        Assert.Equal(JsonValueKind.Null, boris.GetProperty("last").ValueKind); // four days ago, Ann met Bo
        Assert.NotEqual(JsonValueKind.Null, boris.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task The_remembered_name_of_somebody_who_left_is_deleted_with_their_data()
    {
        Change("17,bo@example.com,Bo Day,ann@example.com,Europe/Berlin,robert@example.com\n", "");
        Change("dee@example.com,Dee Sun,bo@example.com", "dee@example.com,Dee Sun,ann@example.com");
        Change("eli@example.com,Eli Ray,bo@example.com", "eli@example.com,Eli Ray,ann@example.com");
        await using (var server = await RunningServer.StartAsync(
            SmallCompany.Now, ["serve", .. company.Sources, "--administrator", "kim@example.com"]))
        {
            using var deleted = await server.SendAsync(
                HttpMethod.Delete, "api/people/bo@example.com/data", content: null, ("X-Local-User", "kim@example.com"));
            Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        }

        using var data = await DataFolder.OpenAsync(folder.In("data"), SmallCompany.Now, TestContext.Current.CancellationToken);
        var left = Assert.IsType<SnapshotReadResult.Newer>(
            await data.Snapshots.ReadAsync(known: null, TestContext.Current.CancellationToken)).Organisation.FormerPeople;
        Assert.Equal((new PersonId("bo@example.com"), ""), (Assert.Single(left).Id, left[0].Name));
    }

    [Fact]
    public async Task Commands_know_the_people_too()
    {
        Change("17,bo@example.com,Bo Day", "17,bo.night@example.org,Bo Night");
        Change("bo@example.com,", "bo.night@example.org,");

        var corrected = await new Terminal(SmallCompany.Now).RunAsync(
            "correct", "--people", company.PeopleCsv, "--data", folder.In("data"), "--manager", "ann@example.com",
            "--report", "bo@example.com", "--held", "2026-11-21");
        Assert.Equal(ExitCode.Ok, corrected.ExitCode);
        await using var server = await StartAsync();
        var listed = await ReadAsync(server, "api/pairs/bo.night@example.org", "ann@example.com");
        Assert.Contains("2026-11-21", listed.ToJsonString());
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Change(string old, string changed)
    {
        var list = File.ReadAllText(company.PeopleCsv);
        Assert.Contains(old, list);
        File.WriteAllText(company.PeopleCsv, list.Replace(old, changed, StringComparison.Ordinal));
    }

    private async Task<JsonElement> CoverageOfAnnAsync() => (await new Terminal(SmallCompany.Now).RunAsync(
        "coverage", "--people", company.PeopleCsv, "--calendars", company.Calendars, "--data", folder.In("other"),
        "--for", "ann@example.com", "--json")).Fine().Json[0];

    private Task<RunningServer> StartAsync() => RunningServer.StartAsync(SmallCompany.Now, ["serve", .. company.Sources]);

    private static async Task<string[]> NotesAsync(RunningServer server, string of, string with) =>
        [.. (await ReadAsync(server, $"api/pairs/{with}/notes", of))["items"]!.AsArray().Select(n => (string)n!["text"]!)];

    private static async Task<JsonNode> ReadAsync(RunningServer server, string path, string reader)
    {
        var (status, body) = await server.GetAsync(path, ("X-Local-User", reader));
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(body)!;
    }
}
