using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Without its keys, a host says so wherever text is, and everything else works.</summary>
public sealed class SealedTextTests : IAsyncLifetime
{
    private static readonly string Pair = $"/api/pairs/{TestApi.PairOf("ann", "bo")}";

    private readonly Keys keys = new();
    private readonly TestApi api;

    public SealedTextTests() => api = new TestApi
    {
        Configure = services =>
        {
            TestApi.SignInByHeader(services);
            services.AddSingleton<IDocuments>(s =>
            {
                var database = new SqliteDocuments(s.GetRequiredService<SqliteStore>());
                return new SealedDocuments(database, new DocumentKeys(keys, database, SystemClock.Instance, Duration.Zero));
            });
        },
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Notes_are_read_and_found_while_the_key_is_there()
    {
        using var ann = api.As("ann");

        Assert.Contains("pair more", await ann.GetStringAsync($"{Pair}/notes?q=pair", Cancel));
        Assert.DoesNotContain("pair more", await ann.GetStringAsync($"{Pair}/notes?q=tired", Cancel));
    }

    [Theory]
    [InlineData("GET", "/notes", null)]
    [InlineData("GET", "/notes?q=pair", null)]
    [InlineData("GET", "/actions", null)]
    [InlineData("POST", "/notes", """{"text":"new","audience":"pair"}""")]
    [InlineData("POST", "/actions", """{"text":"new","owner":"author"}""")]
    [InlineData("GET", "/agendas/2026-11-26T10:00:00Z", null)]
    [InlineData("GET", "/agendas/2026-11-26T10:00:00Z/items", null)]
    [InlineData("POST", "/agendas/2026-11-26T10:00:00Z/items", """{"text":"new"}""")]
    [InlineData("GET", "", null)]
    public async Task A_missing_key_is_reported_and_nothing_looks_empty(string method, string path, string? body)
    {
        keys.Held = HeldKeys.None;
        using var ann = api.As("ann");
        using var request = new HttpRequestMessage(new HttpMethod(method), Pair + path);
        request.Content = body is null ? null : TestApi.Json(body);
        using var response = await ann.SendAsync(request, Cancel);
        var problem = await TestApi.Read(response);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "/problems/key-missing"), (response.StatusCode, (string?)problem["type"]));
        Assert.Contains("Nothing was deleted", (string?)problem["detail"]);
    }

    [Fact]
    public async Task What_contains_no_text_works_without_the_key()
    {
        keys.Held = HeldKeys.None;
        using var ann = api.As("ann");

        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync("/api/me", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync("/api/coverage/me", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync("/api/templates", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_lost_while_a_key_is_missing()
    {
        var held = keys.Held;
        keys.Held = HeldKeys.None;
        using var ann = api.As("ann");
        await ann.PostAsync($"{Pair}/notes", TestApi.Json("""{"text":"refused","audience":"pair"}"""), Cancel);
        keys.Held = held;

        var notes = await ann.GetStringAsync($"{Pair}/notes", Cancel);
        Assert.Contains("pair more", notes);
        Assert.DoesNotContain("refused", notes);
    }

    private sealed class Keys : ISealingKeys
    {
        public HeldKeys Held { get; set; } = new(1, [new SealingKey(1, new byte[SealingKey.Length])]);

        public Task<HeldKeys> ReadAsync(IReadOnlyCollection<int> used, CancellationToken cancellationToken) => Task.FromResult(Held);
    }
}
