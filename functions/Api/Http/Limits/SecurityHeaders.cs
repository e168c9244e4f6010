using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Http.Limits;

/// <summary>Tells browsers and caches to make nothing of an answer but what it is.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // Styles stand inline in the digest and in our few pages; nothing else is loaded, run or sent anywhere. Our own pages may frame it.
    private const string ForPages = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private const string ForData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            var page = context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";

            // A host's own pages may have said better.
            headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
            headers.TryAdd("Cache-Control", "no-store");
            headers.TryAdd("Content-Security-Policy", page ? ForPages : ForData);
            headers.TryAdd("X-Frame-Options", page ? "SAMEORIGIN" : "DENY");
            return Task.CompletedTask;
        });
        return next(context);
    }
}
