#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Kiota 2.1.6): a redirect that nobody follows counts as success.
#
# Guess: an answer of 302 is not a success, so each call throws an ApiException with that status.
# Behaviour: where the HttpClient does not follow redirects, GetAsync returns null, and DeleteAsync and sendMail return as if the
#   request had been carried out. A proxy that sends callers to its sign-in page thus looks like "deleted" and "sent".
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Microsoft.Graph@6.10.0
#:package Microsoft.IdentityModel.Protocols.OpenIdConnect@8.19.2
#:package Microsoft.IdentityModel.Validators@8.19.2
#:package Microsoft.Kiota.Abstractions@2.1.6
#:package Microsoft.Kiota.Authentication.Azure@2.1.6
#:package Microsoft.Kiota.Http.HttpClientLibrary@2.1.6
#:package Microsoft.Kiota.Serialization.Form@2.1.6
#:package Microsoft.Kiota.Serialization.Json@2.1.6
#:package Microsoft.Kiota.Serialization.Multipart@2.1.6
#:package Microsoft.Kiota.Serialization.Text@2.1.6
#:package Std.UriTemplate@2.0.12
#:property PublishAot=false
using System.Net;
using System.Net.Sockets;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;

var probe = new TcpListener(IPAddress.Loopback, 0);
probe.Start();
var address = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}/";
probe.Stop();
using var server = new HttpListener();
server.Prefixes.Add(address);
server.Start();
_ = Task.Run(async () =>
{
    while (true)
    {
        var context = await server.GetContextAsync();
        context.Response.StatusCode = 302;
        context.Response.Headers["Location"] = "https://proxy.example/sign-in";
        context.Response.Close();
    }
});

using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
var graph = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), $"{address}v1.0");
await TellAsync("GET user", async () => await graph.Users["ann"].GetAsync() is null ? "null" : "a user");
await TellAsync("DELETE event", async () => { await graph.Users["ann"].Events["1"].DeleteAsync(); return "returned"; });
await TellAsync("POST sendMail", async () =>
{
    await graph.Users["ann"].SendMail.PostAsync(new() { Message = new Message { Subject = "Hello" } });
    return "returned";
});

static async Task TellAsync(string what, Func<Task<string>> call)
{
    try
    {
        Console.WriteLine($"{what}: {await call()}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{what}: {e.GetType().Name}");
    }
}
CS

seen=$(dotnet run finding.cs)
expected='GET user: null
DELETE event: returned
POST sendMail: returned'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
