using System.Net;
using Polly;
using Polly.Timeout;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>
/// Decides which attempts can be retried: never one that may have done something that must happen only once, such as sending mail.
/// </summary>
internal static class Repeatability
{
    public static bool Of(Outcome<HttpResponseMessage> outcome, HttpRequestMessage? request, TimeSpan longestWait) => outcome switch
    {
        { Result: { } response } => IsTransient(response.StatusCode, request) && (RetryAfter.Of(response) ?? TimeSpan.Zero) <= longestWait,
        { Exception: HttpRequestException or IOException or TimeoutRejectedException } => MayRunTwice(request),
        _ => false,
    };

    // A 429 means that nothing was done. After other errors that is not known.
    private static bool IsTransient(HttpStatusCode status, HttpRequestMessage? request) =>
        status is HttpStatusCode.TooManyRequests
        || (status is HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            && MayRunTwice(request));

    /// <summary>True for reads, including our batches, for idempotent methods, and for changes with If-Match.</summary>
    private static bool MayRunTwice(HttpRequestMessage? request) =>
        request is not null
        && (request.Method == HttpMethod.Get || request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete
            || request.Headers.IfMatch.Count > 0
            || request.RequestUri?.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal) == true);
}
