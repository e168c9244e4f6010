using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>
/// Protects against cross-site request forgery: requests with our cookie that another site's page makes the browser send.
/// </summary>
internal static class SameOrigin
{
    /// <summary>True for requests that change nothing, and for requests from our pages or from the address bar.</summary>
    public static bool Allows(HttpRequest request) => ChangesNothing(request.Method) || IsOurs(request);

    // Current browsers send Sec-Fetch-Site, older ones at least Origin with a POST; pages can set neither.
    // "same-site" is not enough, because every port of localhost is the same site.
    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool ChangesNothing(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
