using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>
/// Who can do what on every endpoint. The pair is Ann and Bo, who used to report to her and now reports to Ned.
/// </summary>
public sealed class AccessTests(TestApi api, DigestsOff off) : IClassFixture<TestApi>, IClassFixture<DigestsOff>
{
    private const string Matrix = """
        endpoint                              | nobody | author | partner | new manager | manager above | administrator | other tenant
        GET    /healthz                       | 200    | 200    | 200     | 200         | 200           | 200           | 200
        GET    /readyz                        | 200    | 200    | 200     | 200         | 200           | 200           | 200
        GET    /api/unsubscribe               | 400    | 400    | 400     | 400         | 400           | 400           | 400
        POST   /api/unsubscribe               | 400    | 400    | 400     | 400         | 400           | 400           | 400
        POST   /api/graph/notifications       | 202    | 202    | 202     | 202         | 202           | 202           | 202
        POST   /api/graph/lifecycle           | 202    | 202    | 202     | 202         | 202           | 202           | 202
        GET    /api/openapi.json              | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/me                        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/me/assistant-calls        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        PUT    /api/me/settings               | 401    | 428    | 428     | 428         | 428           | 428           | 403
        POST   /api/meetings/recognise        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coverage/me               | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/me/digest-mentions                   | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/digest/preview            | 401    | 404    | 404     | 404         | 200           | 404           | 403
        GET    /api/pairs/{pair}              | 401    | 200    | 200     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/times        | 401    | 200    | 200     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/invite       | 401    | 400    | 400     | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/request      | 401    | 403    | 403     | 404         | 404           | 404           | 403
        GET    /api/requests                  | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/me/actions                | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coverage/capacity         | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/pairs/{pair}/signals      | 401    | 403    | 403     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/ladder       | 401    | 403    | 403     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/ladder       | 401    | 403    | 403     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/template     | 401    | 200    | 200     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/agenda-language | 401 | 412    | 412     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/preparation  | 401    | 200    | 200     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/cadence      | 401    | 403    | 403     | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/corrections  | 401    | 403    | 403     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/corrections  | 401    | 200    | 200     | 404         | 404           | 404           | 403
        DELETE /api/pairs/{pair}/corrections/{id} | 401 | 404   | 404     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/corrections/{id}/contest | 401 | 404 | 404 | 404       | 404           | 404           | 403
        GET    /api/pairs/{pair}/notes        | 401    | 200    | 200     | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/notes        | 401    | 201    | 201     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/notes/{id}   | 401    | 200    | 200     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/notes/{id}   | 401    | 412    | 403     | 404         | 404           | 404           | 403
        DELETE /api/pairs/{pair}/notes/{id}   | 401    | 412    | 403     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/actions      | 401    | 200    | 200     | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/actions      | 401    | 201    | 201     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/actions/{id} | 401    | 200    | 200     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/actions/{id} | 401    | 412    | 403     | 404         | 404           | 404           | 403
        DELETE /api/pairs/{pair}/actions/{id} | 401    | 412    | 403     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/actions/{id}/done | 401 | 412  | 412     | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/agendas/{start} | 401 | 200    | 200     | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/agendas/{start} | 401 | 200    | 200     | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/agendas/{start}/preview | 401 | 200 | 200 | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/agendas/{start}/invite | 401 | 200 | 200  | 404         | 404           | 404           | 403
        GET    /api/pairs/{pair}/agendas/{start}/items | 401 | 200 | 200  | 404         | 404           | 404           | 403
        PUT    /api/pairs/{pair}/agendas/{start}/items | 401 | 412 | 412  | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/agendas/{start}/items | 401 | 412 | 412  | 404         | 404           | 404           | 403
        POST   /api/pairs/{pair}/agendas/{start}/items/{item}/edits | 401 | 412 | 412 | 404 | 404       | 404           | 403
        DELETE /api/pairs/{pair}/agendas/{start}/items/{item} | 401 | 412 | 412 | 404   | 404           | 404           | 403
        GET    /api/templates                 | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/templates/{id}            | 401    | 200    | 200     | 200         | 200           | 200           | 403
        PUT    /api/templates/{id}            | 401    | 403    | 403     | 403         | 403           | 403           | 403
        DELETE /api/templates/{id}            | 401    | 403    | 403     | 403         | 403           | 403           | 403
        GET    /api/coaching/week             | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/ideas            | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/openers          | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/readings         | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/walkthrough      | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/exercise         | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/questions        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/workshop         | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/practice         | 401    | 200    | 200     | 200         | 200           | 200           | 403
        GET    /api/coaching/six-weeks        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        PUT    /api/coaching/six-weeks        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        PUT    /api/coaching/six-weeks/{number}/done | 401 | 200 | 200    | 200         | 200           | 200           | 403
        DELETE /api/coaching/six-weeks        | 401    | 204    | 204     | 204         | 204           | 204           | 403
        GET    /api/coaching/check-ins        | 401    | 200    | 200     | 200         | 200           | 200           | 403
        POST   /api/coaching/check-ins        | 401    | 400    | 400     | 400         | 200           | 400           | 403
        GET    /api/me/export                 | 401    | 200    | 200     | 200         | 200           | 200           | 403
        DELETE /api/me/data                   | 401    | 204    | 204     | 204         | 204           | 204           | 403
        DELETE /api/people/{id}/data          | 401    | 403    | 403     | 403         | 403           | 204           | 403
        GET    /api/me/ids                    | 401    | 200    | 200     | 200         | 200           | 200           | 403
        PUT    /api/me/ids/{id}               | 401    | 404    | 404     | 404         | 404           | 404           | 403
        GET    /api/me/absences               | 401    | 200    | 200     | 200         | 200           | 200           | 403
        POST   /api/me/absences               | 401    | 200    | 200     | 200         | 200           | 200           | 403
        DELETE /api/me/absences/{id}          | 401    | 404    | 404     | 404         | 404           | 404           | 403
        GET    /api/people/absences           | 401    | 403    | 403     | 403         | 403           | 200           | 403
        PUT    /api/people/absences           | 401    | 403    | 403     | 403         | 403           | 200           | 403
        GET    /api/people/ids                | 401    | 403    | 403     | 403         | 403           | 200           | 403
        POST   /api/people/ids                | 401    | 403    | 403     | 403         | 403           | 200           | 403
        DELETE /api/people/ids/{id}           | 401    | 403    | 403     | 403         | 403           | 204           | 403
        GET    /api/work/poison               | 401    | 403    | 403     | 403         | 403           | 200           | 403
        POST   /api/work/poison/{queue}/{id}/put-back | 401 | 403 | 403   | 403         | 403           | 404           | 403
        DELETE /api/work/poison/{queue}/{id}  | 401    | 403    | 403     | 403         | 403           | 404           | 403
        GET    /api/diagnosis                 | 401    | 403    | 403     | 403         | 403           | 200           | 403
        """;

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["POST /api/graph/notifications"] = """{"value":[]}""",
        ["POST /api/graph/lifecycle"] = """{"value":[]}""",
        ["PUT /api/me/settings"] = """{"receivesDigest":true,"preparesAgendas":false,"leadHours":24}""",
        ["POST /api/meetings/recognise"] = """{"attendees":[],"start":"2026-11-23T10:00:00Z","end":"2026-11-23T10:30:00Z"}""",
        ["PUT /api/pairs/{pair}/ladder"] = """{"occasion":"slipping","step":"open","on":"2026-11-26"}""",
        ["PUT /api/pairs/{pair}/template"] = """{"template":"peer"}""",
        ["PUT /api/pairs/{pair}/agenda-language"] = """{"language":"de"}""",
        ["PUT /api/pairs/{pair}/preparation"] = """{"on":false}""",
        ["PUT /api/pairs/{pair}/cadence"] = """{"days":7}""",
        ["POST /api/pairs/{pair}/corrections"] = """{"kind":"away","from":"2026-11-23","back":"2026-11-24"}""",
        ["PUT /api/pairs/{pair}/corrections/{id}/contest"] = """{"contested":true}""",
        ["POST /api/pairs/{pair}/notes"] = """{"text":"Again.","audience":"pair"}""",
        ["PUT /api/pairs/{pair}/notes/{id}"] = """{"text":"Anew.","audience":"pair"}""",
        ["POST /api/pairs/{pair}/actions"] = """{"text":"Again.","owner":"partner"}""",
        ["PUT /api/pairs/{pair}/actions/{id}"] = """{"text":"Anew.","owner":"partner"}""",
        ["POST /api/coaching/check-ins"] = """{"manager":"ann@contoso.example"}""",
        ["PUT /api/me/ids/{id}"] = """{"agrees":true}""",
        ["POST /api/me/absences"] = """{"firstDay":"2027-01-04","lastDay":"2027-01-04"}""",
        ["PUT /api/people/absences"] = """{"people":[]}""",
        ["POST /api/people/ids"] = """{"person":"cy@contoso.example","former":"zoe@contoso.example"}""",
        ["PUT /api/templates/{id}"] = """{"source":"---"}""",
        ["PUT /api/pairs/{pair}/agendas/{start}"] = "{}",
        ["POST /api/pairs/{pair}/agendas/{start}/preview"] = "{}",
        ["PUT /api/pairs/{pair}/agendas/{start}/items"] = """{"items":[]}""",
        ["POST /api/pairs/{pair}/agendas/{start}/items"] = """{"text":"Again."}""",
        ["POST /api/pairs/{pair}/agendas/{start}/items/{item}/edits"] = """{"edit":"tickOff"}""",
        ["PUT /api/pairs/{pair}/actions/{id}/done"] = """{"done":true}""",
    };

    private static readonly string[] OpenToAll =
    [
        "/healthz",
        "/readyz",
        "/api/unsubscribe",
        "/api/graph/notifications",
        "/api/graph/lifecycle",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, int> Cells()
    {
        var cells = new TheoryData<string, string, int>();
        var rows = Rows();
        foreach (var row in rows.Skip(1))
        {
            foreach (var (column, status) in rows[0].Zip(row).Skip(1))
            {
                cells.Add(row[0], column, int.Parse(status, System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Each_person_gets_only_what_they_may_see(string endpoint, string who, int status)
    {
        await using var own = endpoint == "DELETE /api/me/data" ? new TestApi() : null; // It deletes what the other cells read.
        await (own?.InitializeAsync() ?? ValueTask.CompletedTask);
        using var client = ClientOf(who, own ?? api);

        using var response = await client.SendAsync(RequestFor(endpoint), Cancel);

        Assert.Equal(status, (int)response.StatusCode);
        if (status >= 400)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(status, (int)(await TestApi.Read(response))["status"]!);
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task With_digests_off_only_the_preview_of_a_digest_responds_differently(string endpoint, string who, int status)
    {
        if (endpoint == "DELETE /api/me/data")
        {
            return; // The other table does this on an installation of its own.
        }

        using var client = ClientOf(who, off.Api);

        using var response = await client.SendAsync(RequestFor(endpoint), Cancel);

        var isDigest = endpoint == "GET /api/digest/preview" && status == 200;
        Assert.Equal(isDigest ? 403 : status, (int)response.StatusCode);
        if (isDigest)
        {
            Assert.Equal("/problems/digests-off", (string)(await TestApi.Read(response))["type"]!);
        }
    }

    [Fact]
    public async Task With_digests_off_no_response_depends_on_the_1_1s_of_two_other_people()
    {
        await using var together = await DigestsOff.StartAsync();
        await using var apart = await DigestsOff.StartAsync(unmet: "cy");

        foreach (var who in Strangers)
        {
            Assert.Equal(await AnswersTo(who, together), await AnswersTo(who, apart));
        }
    }

    [Fact]
    public async Task With_digests_on_only_the_managers_above_see_a_change_in_the_1_1s_of_two_other_people()
    {
        await using var together = new TestApi();
        await using var apart = new TestApi { Unmet = ["cy"] };
        await together.InitializeAsync();
        await apart.InitializeAsync();

        foreach (var who in Strangers)
        {
            var changed = (await AnswersTo(who, together)).Except(await AnswersTo(who, apart)).Select(a => a.Split(':')[0]);
            Assert.Equal(who == "manager above" ? ["GET /api/digest/preview", "GET /api/coaching/check-ins"] : [], changed);
        }
    }

    [Fact]
    public async Task The_table_lists_exactly_the_endpoints_of_the_document() =>
        Assert.Equal(
            (await Endpoints()).Append("GET /api/openapi.json").Order(StringComparer.Ordinal),
            Rows().Skip(1).Select(r => r[0]).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_endpoint_of_the_document_returns_401_without_a_sign_in()
    {
        using var nobody = api.As(null);
        foreach (var endpoint in (await Endpoints()).Where(e => !OpenToAll.Contains(e.Split(' ')[1])))
        {
            using var response = await nobody.SendAsync(RequestFor(endpoint), Cancel);
            Assert.True(401 == (int)response.StatusCode, $"{endpoint} answered {(int)response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/anything")]
    public async Task An_unknown_path_is_401_for_strangers_and_404_for_people_of_the_organisation(string path)
    {
        Assert.Equal(401, (int)(await api.As(null).GetAsync(path, Cancel)).StatusCode);
        Assert.Equal(404, (int)(await api.As("ann").GetAsync(path, Cancel)).StatusCode);
    }

    [Fact]
    public async Task Somebody_elses_pair_and_an_unknown_pair_get_identical_responses()
    {
        using var ned = api.As("ned");
        string[] addresses =
        [
            TestApi.PairOf("ann", "bo"),
            new('0', 32),
            "nobody@contoso.example",
            "ned@contoso.example",
            "gibberish",
            "%20",
        ];
        var answers = new List<string>();
        foreach (var address in addresses)
        {
            using var response = await ned.GetAsync($"/api/pairs/{address}", Cancel);
            var body = await response.Content.ReadAsStringAsync(Cancel);
            var trace = (string)JsonNode.Parse(body)!["traceId"]!;
            answers.Add(
                $"{(int)response.StatusCode} {response.Headers} {response.Content.Headers} " +
                $"{body.Replace(trace, "", StringComparison.Ordinal)}");
        }

        Assert.Single(answers.Distinct());
    }

    [Theory]
    [InlineData("contoso/somebody@else.example/")]
    [InlineData("fabrikam/ann@contoso.example/")]
    [InlineData("fabrikam/ann@contoso.example/Administrator,TemplateEditor")]
    public async Task Somebody_outside_the_organisation_gets_a_message_that_says_so(string user)
    {
        using var response = await api.AsUser(user).GetAsync("/api/me", Cancel);

        Assert.Equal(403, (int)response.StatusCode);
        Assert.Equal("/problems/not-in-organisation", (string)(await TestApi.Read(response))["type"]!);
    }

    /// <summary>They are neither Ann nor Cy.</summary>
    private static readonly string[] Strangers = ["partner", "new manager", "manager above", "administrator"];

    /// <summary>All that a person can read, and what is written for them to look at.</summary>
    private static async Task<List<string>> AnswersTo(string who, TestApi api)
    {
        using var client = ClientOf(who, api);
        var answers = new List<string>();
        foreach (var endpoint in Rows().Skip(1).Select(r => r[0]).Where(e => e.StartsWith("GET ", StringComparison.Ordinal)
            || e.EndsWith("/preview", StringComparison.Ordinal)))
        {
            using var response = await client.SendAsync(RequestFor(endpoint), Cancel);
            var body = await response.Content.ReadAsStringAsync(Cancel);
            answers.Add($"{endpoint}: {(int)response.StatusCode} {WithoutRandom(body)}");
        }

        return answers;
    }

    private static string WithoutRandom(string body) =>
        System.Text.RegularExpressions.Regex.Replace(body, "\"(traceId|version)\":\"[^\"]*\"", string.Empty);

    private static HttpClient ClientOf(string who, TestApi api) => who switch
    {
        "nobody" => api.As(null),
        "author" => api.As("ann"),
        "partner" => api.As("bo"),
        "new manager" => api.As("ned"),
        "manager above" => api.As("dan"),
        "administrator" => api.As("kim", "Administrator"),
        "other tenant" => api.AsUser($"fabrikam/{TestApi.Id("ann")}/Administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };

    private static HttpRequestMessage RequestFor(string endpoint)
    {
        var parts = endpoint.Split(' ');
        var path = parts[1].Replace("{pair}", TestApi.PairOf("ann", "bo"), StringComparison.Ordinal)
            .Replace("/templates/{id}", "/templates/peer", StringComparison.Ordinal)
            .Replace("{start}", TestApi.Start, StringComparison.Ordinal)
            .Replace("{queue}", "digests", StringComparison.Ordinal)
            .Replace("{item}", TestApi.Item, StringComparison.Ordinal)
            .Replace("{number}", "1", StringComparison.Ordinal)
            .Replace(
                "{id}",
                parts[1].Contains("actions", StringComparison.Ordinal) ? TestApi.ActionItem : TestApi.SharedNote,
                StringComparison.Ordinal);
        var request = new HttpRequestMessage(new HttpMethod(parts[0]), path)
        {
            Content = Bodies.TryGetValue(endpoint, out var body) ? TestApi.Json(body) : null,
        };
        if (path.Contains("/pairs/", StringComparison.Ordinal))
        {
            request.Headers.Add("If-Match", "\"a-version-of-long-ago\"");
        }

        return request;
    }

    private async Task<IEnumerable<string>> Endpoints()
    {
        var document = await TestApi.Read(await api.As("ann").GetAsync("/api/openapi.json", Cancel));
        return from path in document["paths"]!.AsObject()
               from operation in path.Value!.AsObject()
               where operation.Key is "get" or "put" or "post" or "delete" or "patch"
               select $"{operation.Key.ToUpperInvariant()} {path.Key}";
    }

    private static List<string[]> Rows() =>
        [.. Matrix.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)
            .Select((cell, n) => n == 0 ? string.Join(' ', cell.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : cell).ToArray())];
}
