using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>
/// To update the committed document: REFRESH_OPENAPI=1 dotnet run --project tests/Api.Tests -- -class "*ApiDocumentTests"
/// </summary>
public sealed class ApiDocumentTests(TestApi api) : IClassFixture<TestApi>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public async Task The_committed_document_is_the_one_that_is_served()
    {
        var served = (await Served()).ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Root(), "functions", "Api", "openapi.json");
        if (Environment.GetEnvironmentVariable("REFRESH_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(file, served, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), served);
    }

    [Fact]
    public async Task Every_endpoint_documents_what_it_does_and_how_it_fails()
    {
        foreach (var (name, operation) in from path in (await Served())["paths"]!.AsObject()
                                          from operation in path.Value!.AsObject()
                                          select ($"{operation.Key} {path.Key}", operation.Value!))
        {
            Assert.True(operation["summary"] is not null && operation["operationId"] is not null, $"{name} has no summary or no id");
            var answers = operation["responses"]!.AsObject();
            Assert.True(answers.Any(a => a.Key.StartsWith('2')), $"{name} never succeeds");
            Assert.True(
                name.EndsWith('z') || answers.Any(a => a.Value!["content"]?["application/problem+json"] is not null),
                $"{name} has no problem");
        }
    }

    private async Task<JsonNode> Served() =>
        await TestApi.Read(await api.As("ann").GetAsync("/api/openapi.json", TestContext.Current.CancellationToken));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "OutlookOneOnOne.sln")))
        {
            at = at.Parent;
        }

        return at.FullName;
    }
}
