#!/usr/bin/env bash
# Microsoft.Graph 6.10.0 (Microsoft.Graph.Core 4.0.1): a batch of more than 20 requests is several posts, and when a later one fails, the
# answers of the earlier ones are lost.
#
# Guess: BatchRequestContentCollection, which splits a batch at 20, returns the answers that it has, and the other requests count as
#   failed, so that NewBatchWithFailedRequests repeats just those. Requests that depend on each other stay in one post.
# Behaviour: of 25 meetings, 20 are created, the post of the other five gets a 503, and the caller gets an exception: no id, and nothing
#   that tells which were created. If the batch is sent again, they are created twice. A chain of requests is cut after the 20th: the 21st
#   depends on an id that its own post does not have. A request without an answer is not among the failed ones either: it is neither in
#   the statuses nor in the new batch.
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
using System.Text.Json.Nodes;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;

var service = new Service();
var graph = new GraphServiceClient(new HttpClient(service), new AnonymousAuthenticationProvider());

service.FailingPost = 2;
try
{
    var answers = await graph.Batch.PostAsync(await BatchOf(25));
    Console.WriteLine($"answers: {(await answers.GetResponsesStatusCodesAsync()).Count}");
}
catch (Exception e)
{
    Console.WriteLine($"of 25, {service.Created} are created, the caller gets: {e.GetType().Name}");
}

service.Restart();
await graph.Batch.PostAsync(await BatchOf(22, chained: true));
Console.WriteLine($"a chain of 22 is sent as {string.Join(" and ", service.Posts)}");

service.Restart();
service.Silent = 1;
var batch = await BatchOf(3);
var statuses = await (await graph.Batch.PostAsync(batch)).GetResponsesStatusCodesAsync();
var again = batch.NewBatchWithFailedRequests(statuses);
Console.WriteLine($"of 3, one without an answer: {statuses.Count} statuses, {again.BatchRequestSteps.Count} to repeat");

async Task<BatchRequestContentCollection> BatchOf(int meetings, bool chained = false)
{
    var batch = new BatchRequestContentCollection(graph);
    for (var (number, before) = (1, ""); number <= meetings; number++)
    {
        var request = graph.Users["ann"].Events.ToPostRequestInformation(new Event { Subject = $"1:1 {number}" });
        var id = await batch.AddBatchRequestStepAsync(request);
        batch.BatchRequestSteps[id].DependsOn = chained && number > 1 ? [before] : null;
        before = id;
    }

    return batch;
}

internal sealed class Service : HttpMessageHandler
{
    public int FailingPost { get; set; }
    public int Silent { get; set; }
    public int Created { get; private set; }
    public List<string> Posts { get; } = [];

    public void Restart()
    {
        (FailingPost, Created) = (0, 0);
        Posts.Clear();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        var steps = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancel))!["requests"]!.AsArray();
        var ids = steps.Select(step => (string)step!["id"]!).ToHashSet();
        var unknown = steps.SelectMany(step => step!["dependsOn"]?.AsArray() ?? []).Count(id => !ids.Contains((string)id!));
        Posts.Add($"{steps.Count} requests ({unknown} that depend on another post)");
        var fails = Posts.Count == FailingPost;
        Created += fails ? 0 : steps.Count - Silent;
        var answers = string.Join(',', ids.Skip(Silent).Select(id => $$$"""{"id":"{{{id}}}","status":201,"body":{"id":"x"}}"""));
        var body = fails ? """{"error":{"code":"serviceNotAvailable","message":""}}""" : $$"""{"responses":[{{answers}}]}""";
        return new HttpResponseMessage(fails ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }
}
CS

seen=$(dotnet run finding.cs)
expected='of 25, 20 are created, the caller gets: ServiceException
a chain of 22 is sent as 20 requests (0 that depend on another post) and 2 requests (1 that depend on another post)
of 3, one without an answer: 2 statuses, 0 to repeat'
echo "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed. It was:\n%s\n' "$expected" >&2; exit 1; }
