using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>Tells requests of our own pages from those that another page makes a browser send with our cookie.</summary>
internal static class SameOrigin
{
    /// <summary>True for what changes nothing, and for what one of our pages, or a person at the address bar, has sent.</summary>
    public static bool Allows(HttpRequest request) => ChangesNothing(request.Method) || IsOurs(request);

    // Browsers of today send Sec-Fetch-Site, those before at least Origin with a POST; neither can be set by a page.
    // "same-site" is not enough: every port of localhost is of one site.
    private static bool IsOurs(HttpRequest request) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        "same-origin" or "none" => true,
        "" => string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    private static bool ChangesNothing(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
