using System.Text.Json.Nodes;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Responses in a language that puts every sentence into brackets.</summary>
public sealed class LanguageTests : IAsyncLifetime
{
    private readonly TestApi api = new() { Options = options => options.Languages = PseudoLanguage.Policy };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("en-XA, en;q=0.5", "[Not found.]")]
    [InlineData("en, en-XA;q=0.5", "Not found.")]
    public async Task A_problem_is_in_the_language_that_the_caller_requests(string accepted, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/agendas/nothing");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await api.As("ann").SendAsync(request, Cancel);

        Assert.Equal(title, (string)(await TestApi.Read(response))["title"]!);
    }

    [Theory]
    [InlineData("{}", "receivesDigest", "[Please give a value.]")]
    [InlineData("""{"receivesDigest":true,"preparesAgendas":true,"leadHours":0}""", "leadHours", "[Must be from 1 to 168 hours.]")]
    [InlineData("""{"receivesDigest":3}""", "receivesDigest", "[The field cannot have this value.]")]
    [InlineData("""{"colour":"red"}""", "colour", "[There is no such field.]")]
    public async Task An_invalid_field_is_explained_in_the_language_that_the_caller_requests(string body, string field, string fault)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = TestApi.Json(body) };
        request.Headers.TryAddWithoutValidation("Accept-Language", PseudoLanguage.Tag);
        using var response = await api.As("ann").SendAsync(request, Cancel);

        Assert.Contains(fault, (await TestApi.Read(response))["errors"]![field]!.AsArray().Select(each => (string)each!));
    }

    [Theory]
    [InlineData("en-US", @"\d:\d\d\u00a0[AP]M")]
    [InlineData("en", @"\d\d:\d\d\. All times")]
    public async Task A_digest_has_twelve_hours_for_somebody_who_chose_American_English(string language, string time)
    {
        using var eve = api.As("eve");
        await ChooseAsync(eve, $$"""{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"{{language}}"}""");

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/digest/preview");
        request.Headers.TryAddWithoutValidation("Accept", "text/plain");
        using var response = await eve.SendAsync(request, Cancel);

        Assert.Matches(time, (await response.Content.ReadAsStringAsync(Cancel)).ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task What_is_not_in_place_is_in_the_language_that_the_caller_requests()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/diagnosis");
        request.Headers.TryAddWithoutValidation("Accept-Language", PseudoLanguage.Tag);
        using var response = await api.As("kim", "Administrator").SendAsync(request, Cancel);

        var findings = (await TestApi.Read(response)).AsArray();
        Assert.Contains("[queues]", findings.Select(finding => (string)finding!["part"]!));
        Assert.Contains("diagnosis.partsQueues", findings.Select(finding => (string)finding!["partMessage"]!["code"]!));
        Assert.All(
            findings.Where(finding => finding!["fault"] is not null),
            finding => Assert.StartsWith("diagnosis.", (string)finding!["faultMessage"]!["code"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_chose_a_language_gets_their_digest_and_their_agendas_in_it()
    {
        using var eve = api.As("eve");
        await ChooseAsync(eve, """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"en-XA"}""");

        var digest = await TestApi.Read(await eve.GetAsync("/api/digest/preview", Cancel));
        var agenda = await TestApi.Read(await eve.PostAsync(
            $"/api/pairs/{TestApi.PairOf("eve", "dan")}/agendas/2026-12-03T10:00:00Z/preview",
            TestApi.Json("""{"template":"direct-report-weekly"}"""),
            Cancel));

        Assert.StartsWith("[", (string)digest["subject"]!);
        Assert.StartsWith("[1:1 of", (string)agenda["text"]!);
        Assert.Equal("you picked this one for this 1:1", (string)agenda["why"]!);
        Assert.Equal("picked", (string)agenda["reason"]!["code"]!);
    }

    [Fact]
    public async Task Two_people_of_two_languages_read_their_own_and_share_one_agenda()
    {
        using var eve = api.As("eve");
        using var dan = api.As("dan");
        await ChooseAsync(eve, """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"de","address":"formal"}""");
        await ChooseAsync(dan, """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"ja"}""");

        var digest = (string)(await TestApi.Read(await eve.GetAsync("/api/digest/preview", Cancel)))["subject"]!;
        var (offeredToHer, offeredToHim) = (await OfferedAsync(eve, "dan"), await OfferedAsync(dan, "eve"));
        var (prepared, read) = await PreparedAsync(eve, dan);

        Assert.Contains("in Ihrem Team", digest, StringComparison.Ordinal);
        Assert.StartsWith("1:1 von Eve und Dan", offeredToHer, StringComparison.Ordinal);
        Assert.StartsWith("DanさんとEveさんの1on1", offeredToHim, StringComparison.Ordinal);
        Assert.Equal("Regelmäßiges 1:1", prepared);
        Assert.Equal(prepared, read); // What one of the two has prepared stays as it is.
        Assert.StartsWith("Regelmäßig", await TemplateAsync(eve, "de-x-formal"), StringComparison.Ordinal);
        Assert.Matches(@"\p{IsHiragana}", await TemplateAsync(dan, "ja"));
    }

    [Fact]
    public async Task An_agenda_is_in_the_language_of_whoever_organises_the_1_1_whoever_opens_it()
    {
        var (ann, cy) = await GermanAndJapaneseAsync();
        using (ann)
        using (cy)
        {
            Assert.Equal(("de", "de"), (await OfferedAsync(ann, "cy", "ann"), await OfferedAsync(cy, "ann", "ann")));
            Assert.Equal(("ja", "ja"), (await OfferedAsync(ann, "cy", "cy"), await OfferedAsync(cy, "ann", "cy")));
            Assert.Equal(("de", "ja"), (await OfferedAsync(ann, "cy", "eve"), await OfferedAsync(cy, "ann", null)));
        }
    }

    [Fact]
    public async Task A_language_that_one_of_the_two_chose_is_that_of_both_and_each_keeps_their_own_pane_and_mail()
    {
        using var eve = api.As("eve");
        var (ann, cy) = await GermanAndJapaneseAsync();
        using (ann)
        using (cy)
        {
            var before = await PairAsync(cy, "ann");
            Assert.Equal(200, await SpeakAsync(cy, "ann", "\"fr\""));

            Assert.Equal(("fr", "fr"), (await OfferedAsync(ann, "cy", "ann"), await OfferedAsync(cy, "ann", "cy")));
            Assert.Equal(("fr", "fr"), (await ChosenForAsync(ann, "cy"), await ChosenForAsync(cy, "ann")));
            Assert.Null((string?)before["agendaLanguage"]!["chosen"]);
            Assert.StartsWith("Regelmäßig", await TemplateAsync(ann, "de"), StringComparison.Ordinal);
            Assert.Matches(@"\p{IsHiragana}", await TemplateAsync(cy, "ja"));
            Assert.StartsWith("Your team", await DigestAsync(eve), StringComparison.Ordinal); // about both, in her own language

            Assert.Equal(200, await SpeakAsync(ann, "cy", "null"));
            Assert.Equal("de", await OfferedAsync(cy, "ann", "ann"));
        }
    }

    [Fact]
    public async Task What_is_prepared_stays_in_its_language_until_somebody_names_its_template_again()
    {
        var (ann, cy) = await GermanAndJapaneseAsync();
        using (ann)
        using (cy)
        {
            Assert.Equal("de", await PreparedInAsync(ann, "cy", Weekly("ann")));
            await SpeakAsync(cy, "ann", "\"ja\"");

            Assert.Equal("de", await PreparedInAsync(ann, "cy", "{}"));
            Assert.Equal("ja", await PreparedInAsync(cy, "ann", Weekly("ann")));
            Assert.Equal("ja", await PreparedInAsync(ann, "cy", "{}"));
        }
    }

    [Fact]
    public async Task A_language_that_we_do_not_have_cannot_be_chosen_for_a_pair_and_an_old_version_changes_nothing()
    {
        var (ann, cy) = await GermanAndJapaneseAsync();
        using (ann)
        using (cy)
        {
            Assert.Equal(400, await SpeakAsync(ann, "cy", "\"tlh\""));
            Assert.Equal(404, await SpeakAsync(ann, "nobody", "\"de\""));
            var seen = (string)(await PairAsync(ann, "cy"))["agendaLanguage"]!["version"]!;
            Assert.Equal(200, await SpeakAsync(ann, "cy", "\"de\"", seen));
            Assert.Equal(412, await SpeakAsync(cy, "ann", "\"ja\"", seen));
            Assert.Equal("de", await ChosenForAsync(cy, "ann"));
        }
    }

    [Fact]
    public async Task Where_both_read_one_language_there_is_nothing_to_choose()
    {
        using var ann = api.As("ann");
        Assert.Null((await PairAsync(ann, "cy"))["agendaLanguage"]);
    }

    [Fact]
    public async Task Omitting_the_language_keeps_it_and_an_empty_one_means_that_of_the_directory()
    {
        using var ann = api.As("ann");
        const string chosen = """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"en-XA","address":"formal"}""";
        await ChooseAsync(ann, chosen);
        await ChooseAsync(ann, """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24}""");
        Assert.Equal(("en-XA", "formal"), await ChosenAsync(ann));

        await ChooseAsync(ann, """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24,"language":"","address":""}""");
        Assert.Equal((null, null), await ChosenAsync(ann));
    }

    [Theory]
    [InlineData("\"language\":\"tlh\"")]
    [InlineData("\"address\":\"rude\"")]
    public async Task A_language_that_we_do_not_have_cannot_be_chosen(string field)
    {
        using var ann = api.As("ann");
        using var response = await PutAsync(ann, $$"""{"receivesDigest":true,"preparesAgendas":true,"leadHours":24,{{field}}}""");
        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_response_says_how_somebody_is_addressed_whether_they_chose_it_or_the_organisation_did()
    {
        using var ann = api.As("ann");
        Assert.Equal("familiar", await AddressAsync(ann));
        await ChooseAsync(ann, """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24,"address":"formal"}""");
        Assert.Equal("formal", await AddressAsync(ann));
        await ChooseAsync(ann, """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24,"address":""}""");
        Assert.Equal("familiar", await AddressAsync(ann));
    }

    private static string Weekly(string organizer) =>
        $$"""{"template":"direct-report-weekly","organizer":"{{organizer}}@contoso.example"}""";

    private static async Task<string> DigestAsync(HttpClient client) =>
        (string)(await TestApi.Read(await client.GetAsync("/api/digest/preview", Cancel)))["subject"]!;

    private static async Task<JsonNode> PairAsync(HttpClient client, string other) =>
        await TestApi.Read(await client.GetAsync($"/api/pairs/{other}@contoso.example", Cancel));

    private static async Task<string?> ChosenForAsync(HttpClient client, string other) =>
        (string?)(await PairAsync(client, other))["agendaLanguage"]!["chosen"];

    private static async Task<int> SpeakAsync(HttpClient client, string other, string tag, string? seen = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/pairs/{other}@contoso.example/agenda-language")
        {
            Content = TestApi.Json($$"""{"language":{{tag}}}"""),
        };
        if (seen is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using var response = await client.SendAsync(request, Cancel);
        return (int)response.StatusCode;
    }

    private static async Task<string> PreparedInAsync(HttpClient client, string other, string body)
    {
        using var response = await client.PutAsync(Agenda(other), TestApi.Json(body), Cancel);
        return (string)(await TestApi.Read(response))["language"]!;
    }

    private static async Task<string> OfferedAsync(HttpClient client, string other, string? organizer)
    {
        using var response = await client.PostAsync(
            $"{Agenda(other)}/preview", TestApi.Json(organizer is null ? "{}" : Weekly(organizer)), Cancel);
        return (string)(await TestApi.Read(response))["language"]!;
    }

    /// <summary>Ann, who manages Cy, reads German, and Cy Japanese.</summary>
    private async Task<(HttpClient Ann, HttpClient Cy)> GermanAndJapaneseAsync()
    {
        var (ann, cy) = (api.As("ann"), api.As("cy"));
        await ChooseAsync(ann, """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"de"}""");
        await ChooseAsync(cy, """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,"language":"ja"}""");
        return (ann, cy);
    }

    private static string Agenda(string other) => $"/api/pairs/{other}@contoso.example/agendas/2026-12-03T10:00:00Z";

    private static async Task<string> OfferedAsync(HttpClient client, string other)
    {
        using var response = await client.PostAsync(
            $"{Agenda(other)}/preview", TestApi.Json("""{"template":"direct-report-weekly"}"""), Cancel);
        return (string)(await TestApi.Read(response))["text"]!;
    }

    private static async Task<(string Prepared, string Read)> PreparedAsync(HttpClient eve, HttpClient dan)
    {
        using var prepared = await eve.PutAsync(Agenda("dan"), TestApi.Json("""{"template":"direct-report-weekly"}"""), Cancel);
        using var read = await dan.GetAsync(Agenda("eve"), Cancel);
        return (TitleOf(await TestApi.Read(prepared)), TitleOf(await TestApi.Read(read)));

        static string TitleOf(JsonNode agenda) => (string)agenda["template"]!["title"]!;
    }

    private static async Task<string> TemplateAsync(HttpClient client, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/templates/direct-report-weekly");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await client.SendAsync(request, Cancel);
        return (string)(await TestApi.Read(response))["title"]!;
    }

    private static async Task<string?> AddressAsync(HttpClient client) =>
        (string?)(await TestApi.Read(await client.GetAsync("/api/me", Cancel)))["address"];

    private static async Task<(string?, string?)> ChosenAsync(HttpClient client)
    {
        var settings = (await TestApi.Read(await client.GetAsync("/api/me", Cancel)))["settings"]!;
        return ((string?)settings["language"], (string?)settings["address"]);
    }

    private static async Task ChooseAsync(HttpClient client, string body)
    {
        using var response = await PutAsync(client, body);
        Assert.Equal(200, (int)response.StatusCode);
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, string body)
    {
        using var me = await client.GetAsync("/api/me", Cancel);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = TestApi.Json(body) };
        request.Headers.TryAddWithoutValidation("If-Match", me.Headers.ETag!.Tag);
        return await client.SendAsync(request, Cancel);
    }
}
