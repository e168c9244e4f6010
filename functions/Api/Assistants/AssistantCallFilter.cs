using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using OutlookOneOnOne.Api.Assistants.Tools;
using OutlookOneOnOne.Core.Assistants;

namespace OutlookOneOnOne.Api.Assistants;

/// <summary>
/// What happens around every tool: the call is recorded first, it may take as long as any request, and whatever goes wrong becomes a
/// sentence that the assistant can act on. The log has the name of the tool and the outcome, and never an argument.
/// </summary>
internal static partial class AssistantCallFilter
{
    public static McpRequestHandler<CallToolRequestParams, CallToolResult> Around(
        McpRequestHandler<CallToolRequestParams, CallToolResult> next) => async (request, cancellationToken) =>
    {
        if (!ToolNames.Deeds.TryGetValue(request.Params?.Name ?? string.Empty, out var deed) || request.Services is not { } services)
        {
            return await next(request, cancellationToken); // The package explains that there is no such tool.
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(services.GetRequiredService<IOptions<ApiOptions>>().Value.RequestTimeout);
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(AssistantCallFilter));
        try
        {
            var result = await RecordAsync(services, deed, request.Params, limit.Token) == RecordCallResult.DayIsFull
                ? ToolResult.Refused("There were too many calls for this person today. Stop, and tell them so.")
                : await next(request, limit.Token);
            LogCall(log, deed, result.IsError == true ? "refused" : "answered");
            return result;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailure(log, deed, e.GetType().Name);
            return ToolResult.Refused(Sentence(e));
        }
    };

    private static Task<RecordCallResult> RecordAsync(
        IServiceProvider services, AssistantDeed deed, CallToolRequestParams? call, CancellationToken cancellationToken)
    {
        var me = services.GetRequiredService<AssistantCaller>();
        var person = call?.Arguments?.TryGetValue("person", out var value) == true && value.ValueKind == JsonValueKind.String
            ? me.Find(value.GetString())
            : null;
        return services.GetRequiredService<RecordAssistantCall>()
            .ForAsync(me.Id, new AssistantCall(me.Now, deed, person?.Id), cancellationToken);
    }

    /// <summary>It never quotes the exception, whose message may contain what somebody wrote.</summary>
    private static string Sentence(Exception e) => e switch
    {
        JsonException or ArgumentException =>
            "An argument is missing, unknown or of the wrong type. Look at the tool's input schema and try again.",
        OperationCanceledException => "This took too long. Try again in a minute.",
        _ => "This failed, and it is not the fault of the request. Try again in a minute, and tell the person if it fails again.",
    };

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "An assistant's call {Deed} was {Outcome}")]
    private static partial void LogCall(ILogger logger, AssistantDeed deed, string outcome);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "An assistant's call {Deed} failed with {Exception}")]
    private static partial void LogFailure(ILogger logger, AssistantDeed deed, string exception);
}
