using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookOneOnOne.Installations;

/// <summary>An installation of that day, opened by today's program and called through its API.</summary>
public abstract class Installation : IAsyncLifetime
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected abstract HttpClient Client { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    /// <summary>The response to a person's request, which must succeed.</summary>
    public async Task<JsonNode> ReadAsync(string person, string path)
    {
        using var answer = await SendAsync(person, HttpMethod.Get, path);
        var text = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{person} GET {path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text)!;
    }

    /// <param name="person">The person's address; null for an anonymous caller.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path in the API.</param>
    /// <param name="content">JSON; null for none.</param>
    /// <param name="version">For <c>If-Match</c>, without quotes.</param>
    public async Task<HttpResponseMessage> SendAsync(
        string? person, HttpMethod method, string path, string? content = null, string? version = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (person is not null)
        {
            request.Headers.Add("X-Local-User", person);
        }

        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        if (content is not null)
        {
            request.Content = new StringContent(content, Encoding.UTF8, "application/json");
        }

        return await Client.SendAsync(request, Cancel);
    }

    public async Task<string> TextAsync(HttpRequestMessage request)
    {
        using var answer = await Client.SendAsync(request, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>Unsubscribes with one click, as a mail program does (RFC 8058).</summary>
    public async Task<HttpStatusCode> UnsubscribeAsync(Uri link)
    {
        using var form = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        using var answer = await Client.PostAsync(new Uri(link.PathAndQuery, UriKind.Relative), form, Cancel);
        return answer.StatusCode;
    }

    /// <summary>Sends a change notification, as Microsoft Graph does.</summary>
    public async Task NotifyAsync(string clientState)
    {
        var notification = new JsonObject
        {
            ["value"] = new JsonArray(new JsonObject
            {
                ["subscriptionId"] = "7f105c7d-2dc5-4530-97cd-4e7ae6534c07",
                ["clientState"] = clientState,
                ["changeType"] = "updated",
                ["resource"] = $"Users/{clientState.Split('.')[0]}/Events/AAMkAGU",
            }),
        };
        using var taken = await SendAsync(null, HttpMethod.Post, "/api/graph/notifications", notification.ToJsonString());
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
    }
}
