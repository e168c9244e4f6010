using System.Net;
using Microsoft.AspNetCore.Http;
using OutlookOneOnOne.Api.Http;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>
/// Recognises requests from this machine. The IP address alone is not enough: a web page can point its own name at 127.0.0.1 and reach
/// us as its own origin (DNS rebinding). The Host header then has that name.
/// </summary>
internal static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Headers of a proxy on this machine that forwards requests from elsewhere.</summary>
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host"];

    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } from
        && IPAddress.IsLoopback(from)
        && Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !ProxyHeaders.Any(request.Headers.ContainsKey);

    /// <summary>Middleware that refuses every request from elsewhere.</summary>
    public static Task OnlyAsync(HttpContext context, RequestDelegate next)
    {
        if (Is(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            RequestLanguage.Of(context.Request).Server.OnlyThisMachine + "\n", context.RequestAborted);
    }
}
