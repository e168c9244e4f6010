using System.Net.Http.Headers;

namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>Reads how long Graph asks us to wait.</summary>
internal static class RetryAfter
{
    /// <summary>The delay for a 429 without Retry-After.</summary>
    public static readonly TimeSpan Default = TimeSpan.FromMinutes(1);

    public static TimeSpan? Of(HttpResponseMessage? response) =>
        response is null ? null : Of(response.Headers.RetryAfter, response.Headers.Date);

    /// <summary>From the headers in an exception of the Graph SDK.</summary>
    public static TimeSpan? Of(IDictionary<string, IEnumerable<string>> headers)
    {
        DateTimeOffset? date = DateTimeOffset.TryParse(First("Date"), null, out var sent) ? sent : null;
        return RetryConditionHeaderValue.TryParse(First("Retry-After"), out var value) ? Of(value, date) : null;

        string? First(string name) =>
            headers.FirstOrDefault(h => name.Equals(h.Key, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
    }

    // Seconds, or a date (RFC 9110, 10.2.3), which we compare with the server's own Date.
    private static TimeSpan? Of(RetryConditionHeaderValue? value, DateTimeOffset? sent) => value switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } instant } when sent is { } now => instant > now ? instant - now : TimeSpan.Zero,
        _ => null,
    };
}
