#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Kiota 2.1.6): a 200 whose JSON is something other than what was requested gives an empty model, without an error.
#
# Guess: an answer that is not an object with "value" cannot be read as a list of users, so the client throws.
# Behaviour: null, an array, a string, an empty object and even an error object, each with status 200, give a model whose Value is
#   null. Whoever reads "Value ?? []" mistakes a gateway's response for an organisation without people.
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
using System.Text;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;

foreach (var body in new[] { "null", "[]", "\"ok\"", "{}", """{"error":{"code":"serviceNotAvailable","message":"Try later."}}""" })
{
    using var http = new HttpClient(new Answer(body));
    var graph = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), "http://localhost/v1.0");
    try
    {
        var users = await graph.Users.GetAsync();
        Console.WriteLine($"{body}: {(users is null ? "null" : users.Value is null ? "a list without Value" : $"{users.Value.Count} users")}");
    }
    catch (Exception e)
    {
        Console.WriteLine($"{body}: {e.GetType().Name}");
    }
}

internal sealed class Answer(string body) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request });
}
CS

dotnet run finding.cs | tee seen
grep -q 'Try later' seen && [ "$(grep -c 'a list without Value\|: null$' seen)" = 5 ] || { echo "This has changed: each of the five gave an empty model." >&2; exit 1; }
