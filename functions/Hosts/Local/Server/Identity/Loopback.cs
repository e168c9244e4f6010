using System.Net;
using Microsoft.AspNetCore.Http;

namespace OutlookOneOnOne.Hosts.Local.Server.Identity;

/// <summary>
/// Tells requests of this machine from all others. The address alone is not enough: a web page anywhere may give its own
/// name the address 127.0.0.1 and then reach us as its own origin (DNS rebinding); its name then stands in Host.
/// </summary>
internal static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>What a proxy on this machine adds for somebody who is not on it.</summary>
    private static readonly string[] TracesOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host"];

    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } from
        && IPAddress.IsLoopback(from)
        && Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)
        && !TracesOfProxies.Any(request.Headers.ContainsKey);

    /// <summary>Lets nothing else through, whatever it asks for.</summary>
    public static Task OnlyAsync(HttpContext context, RequestDelegate next)
    {
        if (Is(context.Request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This server answers programs of its own machine only, under the name localhost.\n", context.RequestAborted);
    }
}
