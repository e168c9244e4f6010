using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace OutlookOneOnOne.Api.Http.Limits;

/// <summary>Refuses bodies that are too large, with or without Content-Length, on every server.</summary>
internal sealed class RequestBody(RequestDelegate next, IOptions<ApiOptions> options)
{
    private readonly int most = options.Value.LargestBody;

    public Task InvokeAsync(HttpContext context)
    {
        if (context.Request.ContentLength > most)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
        {
            server.MaxRequestBodySize = most;
        }

        context.Request.Body = new LimitedStream(context.Request.Body, most);
        return next(context);
    }
}
