using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Every error has problem details that say what to do and reveal nothing.</summary>
public sealed class ProblemTests : IAsyncLifetime
{
    private const string Secret = "xyzzy-secret";

    private readonly TestApi api = new()
    {
        Options = options => (options.LargestBody, options.RequestsPerMinute) = (4096, 20),
        Beside = endpoints =>
            endpoints.MapGet("/api/broken", string () => throw new InvalidOperationException(Secret, new IOException(Secret))),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task An_unsupported_method_gets_the_list_of_supported_ones()
    {
        using var response = await api.As("ann").DeleteAsync("/api/me", Cancel);

        await IsProblem(response, 405, "/problems/method-not-allowed");
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("xx, en;q=0.5")]
    [InlineData("xx")]
    [InlineData("*")]
    public async Task A_request_in_a_language_that_we_do_not_have_is_answered_in_English(string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/agendas/nothing");
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await api.As("ann").SendAsync(request, Cancel);

        Assert.Contains("\"Not found.\"", await response.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task A_body_with_another_content_type_is_415() =>
        await IsProblem(
            await api.As("ann").PostAsync("/api/meetings/recognise", new StringContent("x"), Cancel),
            415,
            "/problems/unsupported-media-type");

    [Fact]
    public async Task A_body_that_is_too_large_is_413_with_or_without_a_content_length()
    {
        using var ann = api.As("ann");
        var large = $$"""{"series":"{{new string('x', 5000)}}"}""";

        await IsProblem(await ann.PostAsync("/api/meetings/recognise", TestApi.Json(large), Cancel), 413, "/problems/too-large");
        var chunked = new StreamContent(new WithoutLength(System.Text.Encoding.UTF8.GetBytes(large)));
        chunked.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await IsProblem(await ann.PostAsync("/api/meetings/recognise", chunked, Cancel), 413, "/problems/too-large");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    public async Task Json_of_another_shape_is_400(string body) =>
        await IsProblem(await api.As("ann").PostAsync("/api/meetings/recognise", TestApi.Json(body), Cancel), 400, null);

    [Fact]
    public async Task A_bug_is_500_without_details_and_its_message_is_not_logged()
    {
        using var response = await api.As("ann").GetAsync("/api/broken", Cancel);

        var body = await response.Content.ReadAsStringAsync(Cancel);
        await IsProblem(response, 500, "/problems/internal");
        Assert.DoesNotContain(Secret, body);
        Assert.DoesNotContain("Exception", body);
        Assert.DoesNotContain(Secret, api.Logs.All);
        Assert.Contains("InvalidOperationException < IOException", api.Logs.All);
    }

    [Fact]
    public async Task Somebody_who_sends_too_many_requests_is_told_when_to_retry_and_others_are_not_affected()
    {
        using var ann = api.As("ann");
        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(200, (int)(await ann.GetAsync("/api/me", Cancel)).StatusCode);
        }

        using var refused = await ann.GetAsync("/api/me", Cancel);

        await IsProblem(refused, 429, "/problems/too-many-requests");
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(200, (int)(await api.As("bo").GetAsync("/api/me", Cancel)).StatusCode);
        Assert.Equal(200, (int)(await ann.GetAsync("/healthz", Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/api/unsubscribe?token=cut", "navigate", "text/html", "text/html")]
    [InlineData("/api/unsubscribe?token=cut", null, "text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("/no-such-page", "navigate", "text/html,*/*", "text/html")]
    [InlineData("/api/unsubscribe?token=cut", "cors", "text/html", "application/problem+json")]
    [InlineData("/api/unsubscribe?token=cut", null, "application/json", "application/problem+json")]
    [InlineData("/api/unsubscribe?token=cut", null, null, "application/problem+json")]
    public async Task Somebody_who_follows_a_link_that_does_not_work_gets_a_page(string path, string? mode, string? accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in new[] { ("Sec-Fetch-Mode", mode), ("Accept", accept) }.Where(header => header.Item2 is not null))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await api.As(null).SendAsync(request, Cancel);

        Assert.True((int)response.StatusCode is 400 or 401);
        Assert.Equal(expected, response.Content.Headers.ContentType?.MediaType);
        var body = await response.Content.ReadAsStringAsync(Cancel);
        Assert.Equal(expected != "text/html", body.Contains("traceId", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Responses_with_personal_data_cannot_be_cached_framed_or_sniffed()
    {
        using var response = await api.As("ann").GetAsync("/api/me", Cancel);

        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task Saving_settings_without_a_version_is_428_and_with_an_outdated_one_412_with_the_current_ones()
    {
        using var ann = api.As("ann");
        const string body = """{"receivesDigest":false,"preparesAgendas":true,"leadHours":48}""";
        await IsProblem(await ann.PutAsync("/api/me/settings", TestApi.Json(body), Cancel), 428, "/problems/version-required");

        using var me = await ann.GetAsync("/api/me", Cancel);
        using var saved = await Put(body, me.Headers.ETag!.Tag);
        using var late = await Put(body, me.Headers.ETag.Tag);

        Assert.Equal(200, (int)saved.StatusCode);
        await IsProblem(late, 412, "/problems/changed-meanwhile");
        Assert.Equal(48, (int)(await TestApi.Read(late))["current"]!["leadHours"]!);
        await IsProblem(await Put(body, "*"), 400, "/problems/invalid");
        await IsProblem(await Put("""{"receivesDigest":false,"leadHours":0}""", "\"none\""), 400, "/problems/invalid");
    }

    [Fact]
    public async Task A_client_that_omits_writesEveryOccurrence_does_not_change_it()
    {
        using var me = await api.As("ann").GetAsync("/api/me", Cancel);
        using var chosen = await Put(
            """{"receivesDigest":true,"preparesAgendas":true,"leadHours":48,"writesEveryOccurrence":true}""", me.Headers.ETag!.Tag);
        using var older = await Put("""{"receivesDigest":true,"preparesAgendas":true,"leadHours":24}""", chosen.Headers.ETag!.Tag);

        Assert.True((bool)(await TestApi.Read(chosen))["writesEveryOccurrence"]!);
        Assert.True((bool)(await TestApi.Read(older))["writesEveryOccurrence"]!);
        using var off = await Put(
            """{"receivesDigest":true,"preparesAgendas":true,"leadHours":24,"writesEveryOccurrence":false}""", older.Headers.ETag!.Tag);
        Assert.False((bool)(await TestApi.Read(off))["writesEveryOccurrence"]!);
    }

    private async Task<HttpResponseMessage> Put(string body, string version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/me/settings") { Content = TestApi.Json(body) };
        request.Headers.TryAddWithoutValidation("If-Match", version);
        return await api.As("ann").SendAsync(request, Cancel);
    }

    private static async Task IsProblem(HttpResponseMessage response, int status, string? type)
    {
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await TestApi.Read(response);
        Assert.Equal(status, (int)problem["status"]!);
        Assert.Equal(type ?? (string)problem["type"]!, (string)problem["type"]!);
        Assert.False(string.IsNullOrWhiteSpace((string)problem["title"]!));
        Assert.False(string.IsNullOrWhiteSpace((string)problem["traceId"]!));
    }

    private sealed class WithoutLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
