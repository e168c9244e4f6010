using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using OutlookOneOnOne.Api.Identity;

namespace OutlookOneOnOne.Api.Tests;

/// <summary>Checks tokens signed with our own keys against the configuration of production.</summary>
public sealed class EntraTokenTests : IAsyncLifetime
{
    private const string Tenant = "11111111-1111-1111-1111-111111111111";
    private const string OtherTenant = "22222222-2222-2222-2222-222222222222";
    private const string Audience = "33333333-3333-3333-3333-333333333333";

    private static readonly RsaSecurityKey Key = NewKey("first");

    private readonly Keys keys = new() { Current = Key };
    private readonly TestApi api;

    public EntraTokenTests() => api = new TestApi { Configure = SignInByToken, Options = options => options.Tenants.Add(Tenant) };

    public ValueTask InitializeAsync() => api.InitializeAsync();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Theory]
    [InlineData("https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0")]
    [InlineData("https://sts.windows.net/11111111-1111-1111-1111-111111111111/")]
    public async Task A_token_for_our_api_from_our_tenant_is_accepted(string issuer) =>
        Assert.Equal(200, await Ask(Token(issuer: issuer)));

    [Theory]
    [InlineData("https://login.microsoftonline.com/22222222-2222-2222-2222-222222222222/v2.0")]
    [InlineData("https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111/v2.0/")]
    [InlineData("https://login.microsoftonline.com/{tenantid}/v2.0")]
    [InlineData("https://evil.example/11111111-1111-1111-1111-111111111111/v2.0")]
    [InlineData("")]
    public async Task A_token_from_another_issuer_is_refused(string issuer) => Assert.Equal(401, await Ask(Token(issuer: issuer)));

    [Fact]
    public async Task A_token_whose_tenant_is_not_the_issuers_is_refused() => Assert.Equal(401, await Ask(Token(tenant: OtherTenant)));

    [Fact]
    public async Task A_token_without_a_tenant_is_refused() => Assert.Equal(401, await Ask(Token(tenant: null)));

    [Fact]
    public async Task A_token_for_another_audience_is_refused() =>
        Assert.Equal(401, await Ask(Token(audience: "00000003-0000-0000-c000-000000000000")));

    [Theory]
    [InlineData(null)]
    [InlineData("User.Read")]
    [InlineData("OneOnOne.Used")]
    public async Task A_token_without_our_scope_is_refused(string? scope) => Assert.Equal(401, await Ask(Token(scope: scope)));

    [Fact]
    public async Task A_token_with_our_scope_among_others_is_accepted() =>
        Assert.Equal(200, await Ask(Token(scope: "User.Read OneOnOne.Use")));

    [Fact]
    public async Task An_expired_token_is_refused() => Assert.Equal(401, await Ask(Token(expires: DateTime.UtcNow.AddMinutes(-10))));

    [Fact]
    public async Task A_token_signed_with_an_unknown_key_is_refused() => Assert.Equal(401, await Ask(Token(key: NewKey("first"))));

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_shared_secret_is_refused()
    {
        var secret = new SymmetricSecurityKey(Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = "first" };
        Assert.Equal(401, await Ask(Token(credentials: new SigningCredentials(secret, SecurityAlgorithms.HmacSha256))));
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        var parts = Token().Split('.');
        var none = Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""");
        Assert.Equal(401, await Ask($"{parts[0]}.{parts[1]}."));
        Assert.Equal(401, await Ask($"{none}.{parts[1]}."));
        Assert.Equal(401, await Ask($"{none}.{parts[1]}.{parts[2]}"));
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_refused()
    {
        var (mine, other) = (Token().Split('.'), Token(person: TestApi.Id("eve").Value).Split('.'));
        Assert.Equal(401, await Ask($"{mine[0]}.{other[1]}.{mine[2]}"));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_new_key_is_fetched_when_a_token_uses_it_and_the_old_key_is_refused()
    {
        Assert.Equal(200, await Ask(Token()));
        keys.Current = NewKey("second");

        // The manager refreshes behind the request that caused it, and shows the new key a moment after it was fetched.
        await Ask(Token(key: keys.Current));
        await keys.SeenAsync(keys.Current, TestContext.Current.CancellationToken);

        Assert.Equal(200, await Ask(Token(key: keys.Current)));
        Assert.Equal(401, await Ask(Token()));
    }

    [Fact]
    public async Task Somebody_in_the_tenant_but_not_in_the_directory_gets_403() => Assert.Equal(403, await Ask(Token(person: "guest")));

    private void SignInByToken(IServiceCollection services)
    {
        services.AddEntraTokens(entra =>
        {
            entra.Tenants.Add(Tenant);
            entra.Audiences.Add(Audience);
        });
        keys.Manager = new ConfigurationManager<OpenIdConnectConfiguration>(
            "https://login.microsoftonline.com/keys", keys, new HttpDocumentRetriever());
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer => bearer.ConfigurationManager = keys.Manager);
    }

    private async Task<int> Ask(string token)
    {
        using var client = api.As(null);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await client.GetAsync("/api/me", TestContext.Current.CancellationToken);
        return (int)response.StatusCode;
    }

    private static string Token(
        string issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0",
        string? tenant = Tenant,
        string audience = Audience,
        string? scope = "OneOnOne.Use",
        string? person = null,
        DateTime? expires = null,
        RsaSecurityKey? key = null,
        SigningCredentials? credentials = null)
    {
        var claims = new Dictionary<string, object?>
        {
            [ApiClaim.Tenant] = tenant,
            [ApiClaim.Person] = person ?? TestApi.Id("ann").Value,
            ["scp"] = scope,
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = DateTime.UtcNow.AddHours(-1),
            Expires = expires ?? DateTime.UtcNow.AddHours(1),
            Claims = claims.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!),
            SigningCredentials = credentials ?? new SigningCredentials(key ?? Key, SecurityAlgorithms.RsaSha256),
        });
    }

    private static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>The metadata that Entra ID publishes.</summary>
    private sealed class Keys : IConfigurationRetriever<OpenIdConnectConfiguration>
    {
        public RsaSecurityKey Current { get; set; } = Key;

        public ConfigurationManager<OpenIdConnectConfiguration>? Manager { get; set; }

        public Task<OpenIdConnectConfiguration> GetConfigurationAsync(
            string address, IDocumentRetriever retriever, CancellationToken cancel)
        {
            var configuration = new OpenIdConnectConfiguration { Issuer = "https://login.microsoftonline.com/{tenantid}/v2.0" };
            configuration.SigningKeys.Add(Current);
            return Task.FromResult(configuration);
        }

        /// <summary>Waits until the manager validates tokens with a key.</summary>
        public async Task SeenAsync(SecurityKey key, CancellationToken cancel)
        {
            while (!(await Manager!.GetConfigurationAsync(cancel)).SigningKeys.Contains(key))
            {
                await Task.Delay(10, cancel);
            }
        }
    }
}
