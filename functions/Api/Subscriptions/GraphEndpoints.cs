using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Api.Http.OpenApi;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Core.Subscriptions;
using CalendarNotifications = OutlookOneOnOne.Core.Subscriptions.Notifications;

namespace OutlookOneOnOne.Api.Subscriptions;

/// <summary>
/// Receives change notifications from Graph (learn.microsoft.com/graph/change-notifications-delivery-webhooks). There is no sign-in:
/// the client state in a notification proves that it is meant for us. Notifications are queued and answered within three seconds.
/// If they cannot be queued, the answer is 503, and Graph sends them again.
/// </summary>
internal static partial class GraphEndpoints
{
    private const int MaxTokenLength = 2048;

    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(2.5);

    public static void MapGraph(this IEndpointRouteBuilder endpoints)
    {
        var open = endpoints.MapGroup("/api/graph")
            .AllowAnonymous()
            .DisableRateLimiting()
            .WithTags("Microsoft Graph")
            .AnswersWithProblems(400, 404, 413, 503);
        Map(open, "/notifications", "takeNotifications", "Receives notifications from Microsoft Graph about changed calendars");
        Map(open, "/lifecycle", "takeLifecycleNotifications", "Receives notifications from Microsoft Graph about its subscriptions");
    }

    private static void Map(RouteGroupBuilder open, string path, string id, string summary) => open.MapPost(path, TakeAsync)
        .Describe(id, summary, "With validationToken, it only returns that token.")
        .Produces<string>(200, "text/plain").Produces(202);

    private static async Task<IResult> TakeAsync(
        string? validationToken, HttpContext context, ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        if (context.RequestServices.GetService<ClientStates>() is not { } states)
        {
            return Problem.NotFound.Result(); // This host has no subscriptions.
        }

        if (validationToken is not null)
        {
            return validationToken.Length <= MaxTokenLength
                ? TypedResults.Text(validationToken, "text/plain")
                : Problem.BadRequest.Result();
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        var batch = new CalendarNotifications(states).Read(body.GetBuffer().AsMemory(0, (int)body.Length));
        var log = loggers.CreateLogger(typeof(GraphEndpoints));
        foreach (var fault in batch.Faults)
        {
            LogLeftOut(log, fault);
        }

        return batch.IsCollection ? await StoreAsync(batch, context, log, cancellationToken) : Problem.BadRequest.Result();
    }

    private static async Task<IResult> StoreAsync(
        NotificationBatch batch, HttpContext context, ILogger log, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(MaxWait);
        try
        {
            await context.RequestServices.GetRequiredService<NotificationIntake>().StoreAsync(batch, timeout.Token);
            return TypedResults.Accepted((string?)null);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotStored(log, batch.Notices.Count, e.GetType().Name);
            context.Response.Headers.RetryAfter = 10.ToString(CultureInfo.InvariantCulture);
            return Problem.NotReady.Result();
        }
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Warning, Message = "A notification was ignored. {Fault}")]
    private static partial void LogLeftOut(ILogger logger, string fault);

    [LoggerMessage(EventId = 21, Level = LogLevel.Error, Message = "{Count} notifications could not be stored: {Exception}")]
    private static partial void LogNotStored(ILogger logger, int count, string exception);
}
