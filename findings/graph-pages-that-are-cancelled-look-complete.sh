#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Microsoft.Graph.Core 4.0.1): a PageIterator that is cancelled between two pages ends as though it had read all of
# them.
#
# Guess: IterateAsync throws OperationCanceledException, as it does when the token is cancelled during a request.
# Behaviour: it returns without an exception and without the other pages. Only its State differs from the usual: IntrapageIteration, which
#   is neither Complete nor Paused. A list of people that was read under a time limit has half of them, now and then.
set -euo pipefail

work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
cd "$work"
cat >finding.cs <<'CS'
#:package Microsoft.Graph@6.10.0
#:package Microsoft.IdentityModel.Protocols.OpenIdConnect@8.23.0
#:package Microsoft.IdentityModel.Validators@8.23.0
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
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;

using var http = new HttpClient(new SecondPage());
var graph = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), "http://localhost/v1.0");
foreach (var last in new[] { "nobody", "1", "2" })
{
    using var limit = new CancellationTokenSource();
    var first = new UserCollectionResponse
    {
        Value = [new() { Id = "1" }, new() { Id = "2" }],
        OdataNextLink = "http://localhost/v1.0/users?$skiptoken=x",
    };
    var people = new List<string>();
    var pages = PageIterator<User, UserCollectionResponse>.CreatePageIterator(graph, first, person =>
    {
        people.Add(person.Id!);
        if (person.Id == last)
        {
            limit.Cancel();
        }

        return true;
    });
    try
    {
        await pages.IterateAsync(limit.Token);
        Console.WriteLine($"Cancelled at {last}: returned after {string.Join(" ", people)}, {pages.State}");
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine($"Cancelled at {last}: threw after {string.Join(" ", people)}");
    }
}

internal sealed class SecondPage : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent("""{"value":[{"id":"3"},{"id":"4"}]}""", Encoding.UTF8, "application/json"),
        });
}
CS

seen=$(dotnet run finding.cs)
expected='Cancelled at nobody: returned after 1 2 3 4, Complete
Cancelled at 1: returned after 1 2, IntrapageIteration
Cancelled at 2: returned after 1 2, IntrapageIteration'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
