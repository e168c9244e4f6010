using System.Net;
using System.Net.Http.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using OutlookOneOnOne.Adapters.Azure.Storage;
using OutlookOneOnOne.Adapters.Azure.Vault;
using OutlookOneOnOne.Core.Storage.Sealing;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Azure;

public sealed class VaultKeysTests : IDisposable
{
    private readonly Vault vault = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_number_is_a_secret_of_its_own_and_others_are_left_alone()
    {
        vault.Secrets["sealing-key-1"] = Base64(TestKeys.Key(1));
        vault.Secrets["sealing-key-12"] = Base64(TestKeys.Key(12));
        vault.Secrets["sealing-key-old"] = "no key";
        vault.Secrets["another"] = "no key";

        var held = await KeysOf(writesWith: 12).ReadAsync([], Cancel);

        Assert.Equal(12, held.WritesWith);
        Assert.Equal([1, 12], held.Keys.Select(k => k.Number).Order());
        Assert.All(held.Keys, key => Assert.Equal(TestKeys.Key(key.Number).Secret.ToArray(), key.Secret.ToArray()));
    }

    [Fact]
    public async Task A_disabled_secret_is_not_read()
    {
        vault.Secrets["sealing-key-1"] = Base64(TestKeys.Key(1));
        vault.Disabled.Add("sealing-key-1");

        Assert.Empty((await KeysOf(writesWith: 1).ReadAsync([], Cancel)).Keys);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public async Task An_installation_that_never_sealed_anything_does_not_ask_the_vault(int? writesWith)
    {
        vault.Answer = HttpStatusCode.Forbidden;

        Assert.Equal(writesWith, (await KeysOf(writesWith).ReadAsync([], Cancel)).WritesWith);
        Assert.Equal(0, vault.Requests);
        await Assert.ThrowsAsync<AzureStorageException>(() => KeysOf(writesWith).ReadAsync([1], Cancel));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "Key Vault Secrets User")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "does not respond")]
    public async Task A_vault_that_refuses_is_never_an_empty_one(HttpStatusCode answer, string words)
    {
        vault.Answer = answer;

        var failure = await Assert.ThrowsAsync<AzureStorageException>(() => KeysOf(writesWith: 1).ReadAsync([], Cancel));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_not_a_key_is_named_and_not_quoted()
    {
        vault.Secrets["sealing-key-3"] = "c2VjcmV0";

        var failure = await Assert.ThrowsAsync<InvalidDataException>(() => KeysOf(writesWith: 1).ReadAsync([], Cancel));

        Assert.Contains("sealing-key-3", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://kv.vault.azure.net", "", 1, "Sealing:VaultUri")]
    [InlineData("", "", 1, "Sealing:VaultUri")]
    [InlineData("https://kv.vault.azure.net", "me", 1, "Sealing:ClientId")]
    [InlineData("https://kv.vault.azure.net", "", -1, "Sealing:WritesWith")]
    public void An_invalid_setting_is_named(string vaultUri, string clientId, int writesWith, string setting) =>
        Assert.Contains(
            setting,
            Assert.Single(new SealingOptions { VaultUri = vaultUri, ClientId = clientId, WritesWith = writesWith }.Faults()),
            StringComparison.Ordinal);

    public void Dispose() => vault.Dispose();

    private static string Base64(SealingKey key) => Convert.ToBase64String(key.Secret.Span);

    private VaultKeys KeysOf(int? writesWith)
    {
        var settings = VaultKeys.Settings();
        settings.Transport = new HttpClientTransport(new HttpClient(vault));
        settings.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new VaultKeys(new SealingOptions { VaultUri = Vault.Address, WritesWith = writesWith }, new Token(), settings);
    }

    /// <summary>
    /// What a key vault answers: a challenge first, then pages of names without values, and values one at a time
    /// (learn.microsoft.com/rest/api/keyvault/secrets).
    /// </summary>
    private sealed class Vault : HttpMessageHandler
    {
        public const string Address = "https://kv-test.vault.azure.net/";

        public Dictionary<string, string> Secrets { get; } = [];

        public HashSet<string> Disabled { get; } = [];

        public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Task.FromResult(request.Headers.Authorization is null ? Challenge() : Respond(request.RequestUri!));
        }

        private static HttpResponseMessage Challenge()
        {
            var response = new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StringContent(string.Empty) };
            response.Headers.TryAddWithoutValidation(
                "WWW-Authenticate",
                "Bearer authorization=\"https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555\", "
                    + "resource=\"https://vault.azure.net\"");
            return response;
        }

        private HttpResponseMessage Respond(Uri address) => (Answer, address.AbsolutePath.Split('/')) switch
        {
            (not HttpStatusCode.OK, _) => Json(new { error = new { code = "x" } }, Answer),
            (_, ["", "secrets"]) => Page(address.Query.Contains("$skiptoken", StringComparison.Ordinal)),
            (_, ["", "secrets", var name, ..]) => Json(new { id = $"{Address}secrets/{name}/1", value = Secrets[name] }),
            _ => new HttpResponseMessage(HttpStatusCode.NotFound),
        };

        // One secret on the first page.
        private HttpResponseMessage Page(bool isSecond) => Json(new
        {
            value = Secrets.Keys.Order().Skip(isSecond ? 1 : 0).Take(isSecond ? int.MaxValue : 1)
                .Select(name => new { id = $"{Address}secrets/{name}", attributes = new { enabled = !Disabled.Contains(name) } }),
            nextLink = isSecond ? null : $"{Address}secrets?api-version=7.6&$skiptoken=2",
        });

        private static HttpResponseMessage Json(object content, HttpStatusCode status = HttpStatusCode.OK) =>
            new(status) { Content = JsonContent.Create(content) };
    }

    private sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
