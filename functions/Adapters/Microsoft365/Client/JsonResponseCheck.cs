using System.Net.Http.Headers;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Checks that a response is JSON or has an empty body, as Graph's responses do. Proxies, gateways and captive portals send other content;
/// Kiota (2.1.6) then treats a redirect as a success, and loses the status and headers of a plain-text error. Such an error gets an empty
/// body, which Kiota reports with its status, and such a success becomes a failed attempt.
/// </summary>
internal sealed class JsonResponseCheck : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (IsRedirect(response) || (response.IsSuccessStatusCode && !IsJsonOrEmpty(response.Content)))
        {
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The response is not from Microsoft Graph.");
        }

        if (!IsJsonOrEmpty(response.Content))
        {
            response.Content.Dispose();
            response.Content = new ByteArrayContent([]);
        }

        return response;
    }

    // Graph redirects only downloads, which we never request.
    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;

    private static bool IsJsonOrEmpty(HttpContent content) => content.Headers.ContentLength is 0 || IsJson(content.Headers.ContentType);

    private static bool IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } name
        && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
