namespace OutlookOneOnOne.Api.Tests;

/// <summary>A word written in every place where people write is visible only to those who may read it.</summary>
public sealed class CanaryTests(TestApi api) : IClassFixture<TestApi>
{
    private const string Canary = "quokka7319";

    private static readonly string Pair = $"/api/pairs/{TestApi.PairOf("dan", "ann")}";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_people_write_appears_in_no_log_no_error_and_no_digest()
    {
        using var dan = api.As("dan");
        var errors = new List<string>();
        foreach (var (method, path, body) in Requests())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : TestApi.Json(body) };
            request.Headers.TryAddWithoutValidation("If-Match", "\"old\"");
            using var response = await dan.SendAsync(request, Cancel);
            if ((int)response.StatusCode >= 400)
            {
                errors.Add($"{method} {path}: {response.Headers} {await response.Content.ReadAsStringAsync(Cancel)}");
            }
        }

        var digest = await (await dan.GetAsync("/api/digest/preview", Cancel)).Content.ReadAsStringAsync(Cancel);
        var found = await (await dan.GetAsync($"{Pair}/notes?q={Canary}", Cancel)).Content.ReadAsStringAsync(Cancel);

        Assert.Contains(Canary, found); // it was written
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.DoesNotContain(Canary, error[error.IndexOf(": ", StringComparison.Ordinal)..]));
        Assert.DoesNotContain(Canary, digest);
        Assert.NotEmpty(api.Logs.All);
        Assert.DoesNotContain(Canary, api.Logs.All);
    }

    private static IEnumerable<(string Method, string Path, string? Body)> Requests()
    {
        yield return ("POST", $"{Pair}/notes", $$"""{"text":"{{Canary}}","audience":"pair"}""");
        yield return ("POST", $"{Pair}/notes", $$"""{"text":"{{Canary}}","audience":"author"}""");
        yield return ("POST", $"{Pair}/actions", $$"""{"text":"{{Canary}}","owner":"partner"}""");
        yield return ("POST", $"{Pair}/notes", $$"""{"text":"{{Canary}}","audience":"{{Canary}}"}""");
        yield return ("POST", $"{Pair}/notes", $$"""{"text":{"{{Canary}}":1},"audience":"pair"}""");
        yield return ("POST", $"{Pair}/notes", $$"""{"text":"{{Canary}}" """);
        yield return ("POST", $"{Pair}/notes", $$"""{"text":"{{Canary}} {{new string('x', 70_000)}}","audience":"pair"}""");
        yield return ("PUT", $"{Pair}/notes/{TestApi.SharedNote}", $$"""{"text":"{{Canary}}","audience":"pair"}""");
        yield return ("GET", $"{Pair}/notes?q={Canary}&limit={Canary}", null);
        yield return ("GET", $"/api/pairs/{Canary}", null);
        yield return (
            "POST",
            "/api/meetings/recognise",
            $$"""{"subject":"{{Canary}}","attendees":[],"start":"2026-11-23T10:00:00Z","end":"2026-11-23T10:30:00Z"}""");
        yield return ("POST", "/api/meetings/recognise", $$"""{"body":"{{Canary}}","start":"{{Canary}}"}""");
        yield return ("POST", $"{Pair}/agendas/2026-11-26T10:00:00Z/items", $$"""{"text":"{{Canary}}"}""");
        yield return ("PUT", $"{Pair}/agendas/2026-11-26T10:00:00Z", "{}");
        yield return ("GET", $"{Pair}/agendas/2026-11-26T10:00:00Z", null);
        yield return ("POST", $"{Pair}/agendas/2026-11-26T10:00:00Z/items", $$"""{"text":["{{Canary}}"]}""");
        yield return ("POST", $"{Pair}/agendas/2026-11-26T10:00:00Z/items/none/edits", $$"""{"edit":"reword","text":"{{Canary}}"}""");
        yield return ("POST", $"{Pair}/agendas/2026-11-26T10:00:00Z/items", $$"""{"text":"{{Canary}} {{new string('x', 1001)}}"}""");
        yield return ("PUT", $"{Pair}/agendas/2026-11-26T10:00:00Z/items", $$"""{"items":[{"id":"x","text":"{{Canary}}"}]}""");
        yield return ("PUT", $"{Pair}/cadence", $$"""{"days":"{{Canary}}"}""");
    }
}
