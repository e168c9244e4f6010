using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OutlookOneOnOne.Core.Storage.Sealing;

namespace OutlookOneOnOne.Api.Http.Problems;

/// <summary>
/// Returns problem details for every error, whether routing, the server or a bug caused it. The log gets an exception's type and stack
/// trace, never its message, which may quote what somebody wrote. The response contains neither.
/// </summary>
internal sealed partial class ProblemPages(RequestDelegate next, ILogger<ProblemPages> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return; // The caller has gone, so nobody would read the answer.
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, UnreadableRequest.Explain(e));
            return;
        }
        catch (SealedTextException e) when (!context.Response.HasStarted)
        {
            LogSealed(logger, context.GetEndpoint()?.DisplayName, e.Message); // it names the number of a key and nothing else
            await AnswerAsync(context, e.Fault == SealingFault.KeysNotRead ? Problem.KeysNotRead : Problem.KeyMissing);
            return;
        }
        catch (Exception e)
        {
            LogFailure(logger, context.GetEndpoint()?.DisplayName, TypesOf(e), new StackTrace(e, fNeedFileInfo: false).ToString());
            if (context.Response.HasStarted)
            {
                context.Abort(); // A truncated response must not look complete.
                return;
            }

            await AnswerAsync(context, Problem.Internal);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null, ContentLength: null })
        {
            var problem = context.Features.Get<ProblemKind>()?.Problem;
            await ProblemResults.WriteAsync(
                context, problem?.Status == context.Response.StatusCode ? problem : Problem.OfStatus(context.Response.StatusCode));
        }
    }

    private static Task AnswerAsync(HttpContext context, Problem problem)
    {
        context.Response.Clear();
        return ProblemResults.WriteAsync(context, problem);
    }

    private static string TypesOf(Exception e) =>
        e.InnerException is { } inner ? $"{e.GetType().Name} < {TypesOf(inner)}" : e.GetType().Name;

    [LoggerMessage(EventId = 4, Level = LogLevel.Error, Message = "{Endpoint} was refused, because text is sealed. {Reason}")]
    private static partial void LogSealed(ILogger logger, string? endpoint, string reason);

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "{Endpoint} failed with {Exception}\n{Stack}")]
    private static partial void LogFailure(ILogger logger, string? endpoint, string exception, string stack);
}

/// <summary>Set by code that refuses a request, to say which problem to return.</summary>
internal sealed record ProblemKind(Problem Problem);
