#!/usr/bin/env bash
# Microsoft.Identity.Client 4.90.0 and @azure/msal-node 7.2.1: ten callers that need the same token at once ask for ten tokens.
#
# Guess: one client asks once, and the other callers wait for that answer: the cache is there to spare Entra ID requests.
# Behaviour: the cache helps only those who come after the first answer. At a cold start each caller sends a request of its own, in both.
#   In msal-node it happens again later: once refresh_in has passed, everybody is given the old token at once, and each call sends a renewal
#   in the background until the first one has been answered. The server here answers when it has ten requests, or after ten seconds.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @azure/msal-node@7.2.1
cat >finding.mjs <<'JS'
import { ConfidentialClientApplication } from '@azure/msal-node';

const tenant = 'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001';
const host = 'login.microsoftonline.com';
let requests = 0;
const networkClient = {
  sendGetRequestAsync: () => Promise.reject(new Error('not needed')),
  async sendPostRequestAsync() {
    const token = `token ${++requests}`;
    for (let wait = 0; wait < 100 && requests % 10 !== 0; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
    return { status: 200, headers: {}, body: { token_type: 'Bearer', expires_in: 3600, refresh_in: 1, access_token: token } };
  },
};
const client = new ConfidentialClientApplication({
  auth: {
    clientId: 'app', clientSecret: 'secret', authority: tenant,
    cloudDiscoveryMetadata: JSON.stringify({ metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }] }),
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${tenant}/authorize`, token_endpoint: `${tenant}/token`, issuer: `${tenant}/v2.0`,
      jwks_uri: `${tenant}/keys`,
    }),
  },
  system: { networkClient },
});
const ask = () => client.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });

await Promise.all(Array.from({ length: 10 }, ask));
console.log(`msal-node: ${requests} requests at the start`);
requests = 0;
await new Promise((resolve) => setTimeout(resolve, 3000));
await Promise.all(Array.from({ length: 10 }, ask));
for (let wait = 0; wait < 100 && requests < 10; wait++) await new Promise((resolve) => setTimeout(resolve, 100));
console.log(`msal-node: ${requests} requests after refresh_in`);
JS
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.Identity.Client" Version="4.90.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Net;
using System.Text;
using Microsoft.Identity.Client;

var server = new Server();
var client = ConfidentialClientApplicationBuilder.Create("app").WithClientSecret("secret").WithInstanceDiscovery(false)
    .WithAuthority("https://login.microsoftonline.com/00000000-0000-4000-8000-000000000001").WithHttpClientFactory(server).Build();

await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Ask()));
Console.WriteLine($"MSAL.NET: {server.Requests} requests at the start");

Task<AuthenticationResult> Ask() => client.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync();

internal sealed class Server : HttpMessageHandler, IMsalHttpClientFactory
{
    public int Requests;

    public HttpClient GetHttpClient() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var number = Interlocked.Increment(ref Requests);
        for (var wait = 0; wait < 100 && Requests < 10; wait++)
        {
            await Task.Delay(100, cancel);
        }

        var token = $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token {{number}}"}""";
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(token, Encoding.UTF8, "application/json") };
    }
}
CS

dotnet build -c Release -v quiet -nologo >log 2>&1 || { cat log >&2; exit 1; }
seen=$(node finding.mjs && dotnet bin/Release/net10.0/app.dll)
expected='msal-node: 10 requests at the start
msal-node: 10 requests after refresh_in
MSAL.NET: 10 requests at the start'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
