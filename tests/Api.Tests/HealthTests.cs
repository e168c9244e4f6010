using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OutlookOneOnOne.Api.Health;

namespace OutlookOneOnOne.Api.Tests;

public sealed class HealthTests
{
    private const string Secret = "xyzzy-secret";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unusable_dependency_makes_the_host_not_ready_and_is_named()
    {
        await using var api = new TestApi
        {
            Configure = services => Register(services, Answers("directory", true), Answers("mail", false), Breaks("database")),
        };
        await api.InitializeAsync();

        using var response = await api.As(null).GetAsync("/readyz", Cancel);
        using var alive = await api.As(null).GetAsync("/healthz", Cancel);

        Assert.Equal((503, 200), ((int)response.StatusCode, (int)alive.StatusCode));
        var answer = await TestApi.Read(response);
        Assert.False((bool)answer["ready"]!);
        Assert.Equal(
            [("directory", true), ("mail", false), ("database", false)],
            answer["dependencies"]!.AsArray().Select(d => ((string)d!["name"]!, (bool)d["ready"]!)));
        Assert.DoesNotContain(Secret, answer.ToJsonString() + api.Logs.All);
        Assert.Contains("database is not ready: IOException", api.Logs.All);
    }

    [Fact]
    public async Task A_request_that_takes_too_long_is_stopped_with_504()
    {
        await using var api = new TestApi
        {
            Options = options => options.RequestTimeout = TimeSpan.FromMilliseconds(50),
            Beside = endpoints => endpoints.MapGet("/api/endless", (CancellationToken stop) => Task.Delay(Timeout.Infinite, stop)),
        };
        await api.InitializeAsync();

        using var response = await api.As("ann").GetAsync("/api/endless", Cancel);

        Assert.Equal(504, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("/problems/timed-out", (string)(await TestApi.Read(response))["type"]!);
    }

    private static void Register(IServiceCollection services, params Dependency[] dependencies)
    {
        services.AddAuthentication(TestSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.SchemeName, null);
        foreach (var dependency in dependencies)
        {
            services.AddSingleton<IReadiness>(dependency);
        }
    }

    private static Dependency Answers(string name, bool ready) => new(name, () => ready);

    private static Dependency Breaks(string name) => new(name, () => throw new IOException(Secret));

    private sealed class Dependency(string name, Func<bool> ask) : IReadiness
    {
        public string Name => name;

        public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(ask());
    }
}
