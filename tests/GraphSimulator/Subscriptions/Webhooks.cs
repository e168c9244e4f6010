using System.Net;
using System.Net.Mime;
using System.Text;
using System.Text.Json.Nodes;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Subscriptions;

/// <summary>Requests to subscribers' endpoints (https://learn.microsoft.com/graph/change-notifications-delivery-webhooks).</summary>
internal sealed class Webhooks(HttpMessageHandler? handler, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan ValidationPatience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan NotificationPatience = TimeSpan.FromSeconds(3);

    private readonly HttpClient http = new(handler ?? new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: handler is null)
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Requires the token back, as decoded plain text. Throws Graph's refusal otherwise.</summary>
    public async Task ValidateAsync(Uri url, CancellationToken ct)
    {
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()} + 50%";
        var separator = url.Query.Length > 0 ? '&' : '?';
        using var request = new HttpRequestMessage(
            HttpMethod.Post, $"{url.OriginalString}{separator}validationToken={Uri.EscapeDataString(token)}");
        request.Content = new StringContent("", Encoding.UTF8, MediaTypeNames.Text.Plain);
        using var response = await SendAsync(request, ValidationPatience, ct) ?? throw Failed("Subscription validation request timed out.");
        if (response.StatusCode != HttpStatusCode.OK)
            throw Failed("Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
        if (response.Content.Headers.ContentType?.MediaType != MediaTypeNames.Text.Plain
            || await response.Content.ReadAsStringAsync(ct) != token)
            throw Failed("Subscription validation request failed. Response must exactly match validationToken query parameter.");
    }

    /// <summary>The status of the response; null if none came in time.</summary>
    public async Task<int?> NotifyAsync(Uri url, JsonObject notification, CancellationToken ct)
    {
        var body = new JsonObject { ["value"] = new JsonArray(notification.DeepClone()) };
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(body.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json),
        };
        using var response = await SendAsync(request, NotificationPatience, ct);
        return (int?)response?.StatusCode;
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage?> SendAsync(HttpRequestMessage request, TimeSpan timeout, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, ct);
        try
        {
            return await http.SendAsync(request, either.Token);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }

    private static GraphRefusal Failed(string message) => new(400, "ValidationError", message);
}
