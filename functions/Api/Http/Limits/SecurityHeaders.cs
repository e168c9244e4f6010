using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Api.Http.Limits;

/// <summary>Sets the headers that keep browsers and caches from misusing a response.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    // The digest and our few pages have inline styles and load, run and send nothing else. Only our own pages may frame them.
    private const string ForPages = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; base-uri 'none'; " +
        "frame-ancestors 'self'";
    private const string ForData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            var page = context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";

            // A host's own pages may already have set stricter or more fitting values.
            headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
            headers.TryAdd("Cache-Control", "no-store");
            headers.TryAdd("Content-Security-Policy", page ? ForPages : ForData);
            headers.TryAdd("X-Frame-Options", page ? "SAMEORIGIN" : "DENY");
            return Task.CompletedTask;
        });
        return next(context);
    }
}
