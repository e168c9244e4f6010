using System.Net;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>
/// Whose assistants are answered: those of people who have turned them on, where the policy of the organisation allows it.
/// </summary>
public sealed class AssistantAccessTests : IAsyncLifetime
{
    private readonly TestApi api = new() { Options = options => options.AssistantsOn = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_people_of_the_organisation_who_have_turned_it_on_are_answered()
    {
        Assert.Equal((HttpStatusCode.Unauthorized, "/problems/not-signed-in"), await PostAsync(api.As(null)));
        Assert.Equal((HttpStatusCode.Forbidden, "/problems/assistants-off"), await PostAsync(api.As("ann")));
        Assert.Equal(
            (HttpStatusCode.Forbidden, "/problems/not-in-organisation"), await PostAsync(api.AsUser("fabrikam/ann@contoso.example/")));

        await api.ChooseAsync("ann", settings => settings with { UsesAssistants = true });
        Assert.Equal((HttpStatusCode.OK, null), await PostAsync(api.As("ann")));
        Assert.Equal((HttpStatusCode.OK, null), await PostAsync(api.As("ann"), "http://localhost"));
        Assert.Equal((HttpStatusCode.Forbidden, "/problems/forbidden"), await PostAsync(api.As("ann"), "http://evil.example"));

        await api.ChooseAsync("ann", settings => settings with { UsesAssistants = false });
        Assert.Equal((HttpStatusCode.Forbidden, "/problems/assistants-off"), await PostAsync(api.As("ann")));
    }

    [Fact]
    public async Task Without_the_organisations_policy_there_is_no_endpoint_and_no_address()
    {
        await using var off = new TestApi();
        await off.InitializeAsync();
        await off.ChooseAsync("ann", settings => settings with { UsesAssistants = true });

        using var ann = off.As("ann");
        using var response = await ann.GetAsync("/api/mcp", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await PostAsync(off.As("ann"))).Status);
        Assert.Null((await MeAsync(off))["assistantAddress"]);
        Assert.Equal("http://localhost/api/mcp", (string)(await MeAsync(api))["assistantAddress"]!);
    }

    [Fact]
    public async Task A_person_turns_both_settings_on_and_off_and_older_clients_leave_them_alone()
    {
        var on = await ChangeAsync("\"usesAssistants\":true,\"sharesWordsWithAssistants\":true");
        var untouched = await ChangeAsync("\"language\":\"\"");
        var off = await ChangeAsync("\"usesAssistants\":false,\"sharesWordsWithAssistants\":false");

        Assert.Equal((true, true), Chosen(on));
        Assert.Equal((true, true), Chosen(untouched));
        Assert.Equal((false, false), Chosen(off));
    }

    [Fact]
    public async Task An_assistant_in_a_loop_does_not_keep_its_person_out()
    {
        await using var limited = new TestApi { Options = options => (options.AssistantsOn, options.RequestsPerMinute) = (true, 3) };
        await limited.InitializeAsync();
        await limited.ChooseAsync("ann", settings => settings with { UsesAssistants = true });
        for (var n = 0; n < 3; n++)
        {
            Assert.Equal((HttpStatusCode.OK, null), await PostAsync(limited.As("ann")));
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, "/problems/too-many-requests"), await PostAsync(limited.As("ann")));
        using var ann = limited.As("ann");
        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync("/api/me", Cancel)).StatusCode);
    }

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    private static async Task<(HttpStatusCode Status, string? Problem)> PostAsync(HttpClient client, string? origin = null)
    {
        using (client)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/mcp")
            {
                Content = TestApi.Json("""
                    {"jsonrpc":"2.0","id":1,"method":"initialize","params":
                     {"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
                    """),
            };
            request.Headers.Add("Accept", "application/json, text/event-stream");
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin);
            }

            using var response = await client.SendAsync(request, Cancel);
            return (
                response.StatusCode, response.IsSuccessStatusCode ? null : (string)(await TestApi.Read(response))["type"]!);
        }
    }

    private static async Task<JsonNode> MeAsync(TestApi api)
    {
        using var ann = api.As("ann");
        return await TestApi.Read(await ann.GetAsync("/api/me", Cancel));
    }

    private static (bool Uses, bool Shares) Chosen(JsonNode settings) =>
        ((bool)settings["usesAssistants"]!, (bool)settings["sharesWordsWithAssistants"]!);

    private async Task<JsonNode> ChangeAsync(string settings)
    {
        using var ann = api.As("ann");
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings")
        {
            Content = TestApi.Json($$"""{"receivesDigest":true,"preparesAgendas":false,"leadHours":24,{{settings}}}"""),
        };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{(await MeAsync(api))["settings"]!["version"]}\"");
        using var response = await ann.SendAsync(request, Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await TestApi.Read(response);
    }
}
