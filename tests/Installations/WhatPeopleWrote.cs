using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Installations;

/// <summary>Today's program shows what several people wrote with that day's version, word for word, wherever it is stored.</summary>
/// <param name="installation">Shared by all tests that only read.</param>
/// <param name="name">The name of its folder.</param>
public abstract class WhatPeopleWrote(Installation installation, string name)
{
    private const string ThisTime = "2026-11-26T10:00:00Z";
    private const string LastTime = "2026-11-19T10:00:00Z";
    private const string September = "2026-09-10T10:00:00Z";

    private static readonly string WithJun = Colleagues.PairWith(Colleagues.Jun);
    private static readonly string WithSean = Colleagues.PairWith(Colleagues.Sean);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected Installation Opened => installation;

    private JsonNode Tokens { get; } = Fixture.Json(name, "tokens.json");

    [Fact]
    public async Task Both_people_read_shared_notes_and_only_the_author_reads_private_ones()
    {
        Assert.Equal(
            [
                ("sharedNote", "Budget for the course is fine: 1.200 €."),
                ("sharedNote", "Größer denken: „What would you do in my place?“ 🙂 <script>alert(1)</script>"),
                ("privateNote", "Seemed tired; ask again on Thursday."),
                ("sharedNote", "We agreed: Jun leads the release.\n\n- *Björn* helps\n- no weekend work"),
            ],
            Seen.Writings(await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/notes")));
        Assert.Equal(
            [
                ("sharedNote", "Budget for the course is fine: 1.200 €."),
                ("privateNote", "I want to lead a team in Zürich one day."),
                ("sharedNote", "Größer denken: „What would you do in my place?“ 🙂 <script>alert(1)</script>"),
                ("sharedNote", "We agreed: Jun leads the release.\n\n- *Björn* helps\n- no weekend work"),
            ],
            Seen.Writings(await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/notes")));
    }

    [Fact]
    public async Task Notes_are_found_by_words_and_by_one_on_one()
    {
        Assert.Equal(
            "Größer denken: „What would you do in my place?“ 🙂 <script>alert(1)</script>",
            Assert.Single(Seen.Writings(await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/notes?q=GROSSER"))).Text);
        Assert.Equal(
            ["Seemed tired; ask again on Thursday.", "We agreed: Jun leads the release.\n\n- *Björn* helps\n- no weekend work"],
            Seen.Writings(await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/notes?occurrence={LastTime}")).Select(w => w.Text));
    }

    [Fact]
    public async Task Action_items_keep_their_owner_due_date_and_tick()
    {
        var actions = (await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/actions"))["items"]!.AsArray();
        Assert.Equal(
            [
                ("Book the course", "2026-11-23", false),
                ("Write down how the build works", null, true),
                ("Find a mentor in Zürich", "2026-12-04", false),
            ],
            actions.Select(a => ((string)a!["text"]!, (string?)a["action"]!["due"], a["action"]!["doneAt"] is not null)));
        Assert.Equal(
            ["Book the course", "Find a mentor in Zürich"],
            Seen.Writings(await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/actions?open=true")).Select(w => w.Text));
    }

    [Fact]
    public async Task A_page_token_leads_to_the_next_page()
    {
        var notes = await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/notes?limit=2&after={Tokens["notesOfSeanWithJun"]}");
        Assert.Equal(["00000000000000000000000000000012", "00000000000000000000000000000011"], Seen.Ids(notes));
        var actions = await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/actions?limit=1&after={Tokens["actionsOfJunWithSean"]}");
        Assert.Equal(["00000000000000000000000000000022"], Seen.Ids(actions));
    }

    [Fact]
    public async Task Items_are_on_the_agendas_of_their_time()
    {
        Assert.Equal(
            [("growth", "done"), ("release", "movedOn"), ("uebergabe", "open")],
            Seen.Items(await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/agendas/{LastTime}/items")));
        var now = await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/agendas/{ThisTime}/items");
        Assert.Equal([("release", "open"), ("uebergabe", "open"), ("holiday-cover", "open")], Seen.Items(now));
        Assert.Equal(
            [
                "Release 4.2: who says **stop**?",
                "Übergabe an Björn – „Schlüssel“ & 鍵 🔑 <b>heute</b>",
                "Cover for your holiday, 7–11 December",
            ],
            now["items"]!.AsArray().Select(i => (string)i!["text"]!));
    }

    [Fact]
    public async Task An_item_closed_long_ago_is_on_the_agenda_of_its_time()
    {
        var agenda = await installation.ReadAsync(Colleagues.Jun, $"{WithSean}/agendas/{September}");
        var item = Assert.Single(agenda["items"]!["items"]!.AsArray());
        Assert.Equal(("Sort out the *badge reader* at the north door", "done"), ((string)item!["text"]!, (string)item["place"]!));
    }

    [Fact]
    public async Task An_agenda_keeps_the_wording_that_its_template_had()
    {
        var agenda = await installation.ReadAsync(Colleagues.Sean, $"{WithJun}/agendas/{LastTime}");
        Assert.Equal(("ten-ten-ten", "Ten, ten, ten"), ((string)agenda["template"]!["id"]!, (string)agenda["template"]!["title"]!));
        Assert.Contains("Ten minutes for Jun", agenda["sections"]!.AsArray().Select(s => (string)s!["title"]!));
    }

    [Fact]
    public async Task Each_persons_choices_are_kept()
    {
        var sean = (await installation.ReadAsync(Colleagues.Sean, "/api/me"))["settings"]!;
        Assert.Equal(
            (false, true, 48, true),
            ((bool)sean["receivesDigest"]!, (bool)sean["preparesAgendas"]!, (int)sean["leadHours"]!, (bool)sean["writesEveryOccurrence"]!));
        var withSean = await installation.ReadAsync(Colleagues.Vera, WithSean);
        Assert.True((bool)withSean["preparation"]!["on"]!);
        Assert.False((bool)withSean["preparation"]!["forAll"]!);
        Assert.Equal("ten-ten-ten", (string?)(await installation.ReadAsync(Colleagues.Sean, WithJun))["template"]);
        Assert.Equal("with-my-manager", (string?)(await installation.ReadAsync(Colleagues.Jun, WithSean))["template"]);
    }

    [Fact]
    public async Task Corrections_are_kept()
    {
        var corrections = (await installation.ReadAsync(Colleagues.Sean, "/api/me/export"))["coverage"]!["corrections"]!.AsArray();
        Assert.Equal(3, corrections.Count);
        Assert.Equal(7, (int)(await installation.ReadAsync(Colleagues.Sean, WithJun))["meetings"]!["line"]!["cadenceDays"]!);
        var withAmara = await installation.ReadAsync(Colleagues.Sean, Colleagues.PairWith(Colleagues.Amara));
        Assert.Equal("2026-11-20T09:30:00Z", (string?)withAmara["meetings"]!["last"]);
    }

    [Fact]
    public async Task Practice_partners_and_check_ins_are_kept()
    {
        var practice = await installation.ReadAsync(Colleagues.Sean, "/api/coaching/practice");
        Assert.Equal(("reportFirst", "2026-11-16"), ((string)practice["role"]!, (string)practice["since"]!));
        Assert.Equal("Inès Moreau", (string)Assert.Single(practice["partners"]!.AsArray())!["name"]!);
        var export = (await installation.ReadAsync(Colleagues.Vera, "/api/me/export"))["coaching"]!.ToJsonString();
        Assert.Contains("2026-11-12", export, StringComparison.Ordinal);
        Assert.Contains("2026-11-16", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organisations_own_template_is_unchanged()
    {
        var template = await installation.ReadAsync(Colleagues.Amara, "/api/templates/linden-weekly");
        Assert.Equal((3, "Weekly at Linden & Söhne"), ((int)template["version"]!, (string)template["title"]!));
        Assert.Equal(Fixture.Text("azure", "blobs", "templates", "linden-weekly.md") + "\n", (string)template["source"]!);
    }

    [Fact]
    public async Task Deleted_notes_do_not_come_back()
    {
        var export = await installation.ReadAsync(Colleagues.Ines, "/api/me/export");
        Assert.Empty(export["notes"]!.AsArray());
        Assert.Empty(export["digests"]!.AsArray());
        Assert.False((bool)export["settings"]!["preparesAgendas"]!);
    }

    [Fact]
    public async Task Failed_work_is_listed_with_its_reason()
    {
        var poison = (await installation.ReadAsync(Colleagues.Vera, "/api/work/poison")).AsArray();
        var agenda = Assert.Single(poison, p => (string)p!["queue"]! == "agendas")!;
        Assert.Equal("Failed 5 times, at last with IOException.", (string)agenda["reason"]!);
    }

    /// <summary>Each recorded response is contained in today's response.</summary>
    protected async Task AssertSameAsync(string person, string path) => Assert.Empty(
        Answers.Lost(Answers.Then(name, person, path), await installation.ReadAsync(Colleagues.Named(person), path)));
}
