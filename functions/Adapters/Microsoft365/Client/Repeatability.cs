using System.Net;
using Polly;
using Polly.Timeout;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>Tells which attempts may be made again: never one that could have done something that must happen once, such as sending a mail.</summary>
internal static class Repeatability
{
    public static bool Of(Outcome<HttpResponseMessage> outcome, HttpRequestMessage? request, TimeSpan longestWait) => outcome switch
    {
        { Result: { } response } => IsPassing(response.StatusCode, request) && (RetryAfter.Of(response) ?? TimeSpan.Zero) <= longestWait,
        { Exception: HttpRequestException or IOException or TimeoutRejectedException } => MayRunTwice(request),
        _ => false,
    };

    // A 429 says that nothing was done; after the others nobody knows.
    private static bool IsPassing(HttpStatusCode status, HttpRequestMessage? request) =>
        status is HttpStatusCode.TooManyRequests
        || (status is HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout
            && MayRunTwice(request));

    /// <summary>Reads (our batches hold nothing else), what ends the same however often it is done, and changes bound to a version.</summary>
    private static bool MayRunTwice(HttpRequestMessage? request) =>
        request is not null
        && (request.Method == HttpMethod.Get || request.Method == HttpMethod.Put || request.Method == HttpMethod.Delete
            || request.Headers.IfMatch.Count > 0
            || request.RequestUri?.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal) == true);
}
