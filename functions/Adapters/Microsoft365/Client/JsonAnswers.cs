using System.Net.Http.Headers;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Graph answers in JSON or with an empty body. A proxy, a gateway or a sign-in page of the network answers in its own way, and
/// Kiota (2.1.6) takes a redirect for a success and loses the status and headers of an error in plain text. Here such an error
/// becomes one with an empty body, which Kiota reports with its status, and such a success becomes a failed attempt.
/// </summary>
internal sealed class JsonAnswers : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (IsRedirect(response) || (response.IsSuccessStatusCode && !IsJsonOrEmpty(response.Content)))
        {
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The answer is not one of Microsoft Graph.");
        }

        if (!IsJsonOrEmpty(response.Content))
        {
            response.Content.Dispose();
            response.Content = new ByteArrayContent([]);
        }

        return response;
    }

    // Graph redirects for downloads only, which we never ask for.
    private static bool IsRedirect(HttpResponseMessage response) => (int)response.StatusCode is >= 300 and < 400;

    private static bool IsJsonOrEmpty(HttpContent content) => content.Headers.ContentLength is 0 || IsJson(content.Headers.ContentType);

    private static bool IsJson(MediaTypeHeaderValue? type) =>
        type?.MediaType is { } name
        && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase));
}
