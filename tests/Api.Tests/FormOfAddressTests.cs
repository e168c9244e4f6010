using System.Text.Json.Nodes;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>People may choose to be addressed otherwise than the organisation does. The server then speaks as their pane does.</summary>
public sealed class FormOfAddressTests : IAsyncLifetime
{
    private const string Meeting =
        """{"organizer":{"address":"ann@contoso.example"},"attendees":[{"address":"cy@contoso.example"}],""" +
        """ "start":"2026-11-26T10:00:00Z","end":"2026-11-26T10:30:00Z"}""";

    // Whoever asks, what they ask, and what they send. Each has a sentence that addresses them, in each language that has two forms.
    private const string Saying = $$"""
        ann GET  /api/templates
        ann GET  /api/templates/peer
        ann GET  /api/coaching/ideas
        ann GET  /api/coaching/openers
        ann GET  /api/coaching/walkthrough
        ann GET  /api/coaching/exercise
        ann GET  /api/coaching/questions
        ann GET  /api/coaching/workshop
        ann GET  /api/coaching/week
        ann PUT  /api/coaching/six-weeks
        dan GET  /api/pairs/ann@contoso.example/ladder?on=2026-11-23
        ann POST /api/meetings/recognise {{Meeting}}
        ann GET  /api/agendas/nothing
        ann GET  /api/diagnosis
        dan POST /api/coaching/check-ins {"manager":"bo@contoso.example"}
        """;

    private readonly TestApi familiar = In(FormOfAddress.Familiar);
    private readonly TestApi formal = In(FormOfAddress.Formal);

    public static TheoryData<string> Languages => ["de", "es", "fr"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await familiar.InitializeAsync();
        await formal.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await familiar.DisposeAsync();
        await formal.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Everything_that_is_said_to_a_person_is_in_the_form_of_their_pane(string language)
    {
        foreach (var row in Saying.Split('\n', StringSplitOptions.TrimEntries))
        {
            var (du, sie) = (await Said(familiar, row, language), await Said(formal, row, language));
            Assert.NotEqual((row, du), (row, sie));
            Assert.Equal((row, du), (row, await Said(formal, row, $"{language}-x-familiar")));
            Assert.Equal((row, sie), (row, await Said(familiar, row, $"{language}-x-formal")));
            Assert.Equal((row, sie), (row, await Said(familiar, row, $"{language}-formal")));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task An_agenda_is_for_two_people_and_stays_in_the_form_of_the_organisation(string language)
    {
        const string preview = """
            eve POST /api/pairs/dan@contoso.example/agendas/2026-12-03T10:00:00Z/preview {"template":"direct-report-weekly"}
            """;
        await ChooseAsync(familiar, $$"""{"language":"{{language}}"}""");
        await ChooseAsync(formal, $$"""{"language":"{{language}}","address":"familiar"}""");

        var (du, sie) = (await Text(familiar, language), await Text(formal, $"{language}-formal"));

        Assert.NotEqual(du, sie);
        Assert.Equal(sie, await Text(formal, $"{language}-x-familiar"));

        async Task<string> Text(TestApi api, string accepted) =>
            (string)JsonNode.Parse(await Said(api, preview, accepted))!["text"]!;
    }

    private static async Task ChooseAsync(TestApi api, string chosen)
    {
        using var eve = api.As("eve");
        using var me = await eve.GetAsync("/api/me", Cancel);
        var settings = JsonNode.Parse("""{"receivesDigest":true,"preparesAgendas":false,"leadHours":24}""")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(chosen)!.AsObject())
        {
            settings[name] = value?.DeepClone();
        }

        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = TestApi.Json(settings.ToJsonString()) };
        request.Headers.TryAddWithoutValidation("If-Match", me.Headers.ETag!.Tag);
        using var response = await eve.SendAsync(request, Cancel);
        Assert.Equal(200, (int)response.StatusCode);
    }

    private static TestApi In(FormOfAddress form) =>
        new() { Options = options => options.Languages = LanguagePolicy.Default with { Address = form } };

    private static async Task<string> Said(TestApi api, string row, string accepted)
    {
        var (who, method, path, body) = row.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var name, var verb, var address, var json] => (name, verb, address, json),
            var parts => (parts[0], parts[1], parts[2], null),
        };
        using var client = who == "kim" ? api.As(who, "Administrator") : api.As(who);
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), path);
        request.Content = body is null ? null : TestApi.Json(body);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await client.SendAsync(request, Cancel);
        var said = await TestApi.Read(response);
        if (said is JsonObject problem)
        {
            problem.Remove("traceId");
        }

        return said.ToJsonString();
    }
}
