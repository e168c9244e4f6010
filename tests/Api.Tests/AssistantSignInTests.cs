using System.Net;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>How an assistant learns where people sign in: from the challenge, and from the document that it names.</summary>
public sealed class AssistantSignInTests : IAsyncLifetime
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";
    private const string Audience = "33333333-3333-3333-3333-333333333333";
    private const string Document = "/.well-known/oauth-protected-resource/api/mcp";

    private readonly TestApi on = Serving(assistants: true);
    private readonly TestApi off = Serving(assistants: false);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "")]
    [InlineData("Bearer nonsense", ", error=\"invalid_token\"")]
    public async Task The_challenge_names_the_document_at_the_public_address(string? authorization, string error)
    {
        Assert.Equal(
            $"Bearer resource_metadata=\"https://api.contoso.example{Document}\", scope=\"{Audience}/OneOnOne.Use\"{error}",
            await ChallengeAsync(on, "/api/mcp", authorization));
    }

    [Fact]
    public async Task Other_endpoints_keep_their_challenge_and_so_does_this_one_while_assistants_are_off()
    {
        Assert.Equal("Bearer", await ChallengeAsync(on, "/api/me"));
        Assert.Equal("Bearer", await ChallengeAsync(off, "/api/mcp"));
    }

    [Fact]
    public async Task The_document_says_where_to_sign_in_to_whoever_asks_and_for_which_scope()
    {
        using var nobody = on.As(null);
        Assert.Equal(
            $$"""{"resource":"https://api.contoso.example/api/mcp","authorization_servers":["https://login.microsoftonline.com/{{Tenant}}/v2.0"],"scopes_supported":["{{Audience}}/OneOnOne.Use"],"bearer_methods_supported":["header"]}""",
            await nobody.GetStringAsync(Document, Cancel));
    }

    [Fact]
    public async Task While_assistants_are_off_there_is_no_document()
    {
        using var nobody = off.As(null);
        using var response = await nobody.GetAsync(Document, Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    public async ValueTask InitializeAsync()
    {
        await on.InitializeAsync();
        await off.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await on.DisposeAsync();
        await off.DisposeAsync();
    }

    private static TestApi Serving(bool assistants) => new()
    {
        Configure = SignInByToken,
        Options = options =>
        {
            options.Serve(Tenant, new Uri("https://api.contoso.example/"));
            options.AssistantsOn = assistants;
        },
    };

    private static void SignInByToken(IServiceCollection services)
    {
        services.AddEntraTokens(entra =>
        {
            entra.Tenants.Add(Tenant);
            entra.Audiences.Add(Audience);
        });
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer =>
            bearer.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(new OpenIdConnectConfiguration()));
    }

    private static async Task<string> ChallengeAsync(TestApi api, string path, string? authorization = null)
    {
        using var client = api.As(null);
        if (authorization is not null)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);
        }

        using var response = await client.PostAsync(path, TestApi.Json("{}"), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        return response.Headers.WwwAuthenticate.ToString();
    }
}
