using System.Diagnostics;
using NodaTime;
using OutlookOneOnOne.Worker.Tests.Protocol;

namespace OutlookOneOnOne.Worker.Tests.Hosting;

/// <summary>The message with which a host calls a function.</summary>
internal static class Invocation
{
    /// <summary>The same request to the worker's own address; the header tells the worker which call it belongs to.</summary>
    public static HttpRequestMessage Forwarded(HttpRequestMessage request, Uri worker, InvocationRequest call)
    {
        var address = new Uri(worker, request.RequestUri!.PathAndQuery);
        var forwarded = new HttpRequestMessage(request.Method, address) { Content = request.Content };
        foreach (var (name, values) in request.Headers)
        {
            forwarded.Headers.TryAddWithoutValidation(name, values);
        }

        forwarded.Headers.Add("x-ms-invocation-id", call.InvocationId);
        forwarded.Headers.Add("traceparent", call.TraceContext.TraceParent);
        return forwarded;
    }

    /// <summary>Each call starts its own trace, as in a host that sends OpenTelemetry.</summary>
    public static InvocationRequest Of(Function function, TypedData trigger)
    {
        var call = new InvocationRequest
        {
            FunctionId = function.Metadata.FunctionId,
            InvocationId = Guid.NewGuid().ToString(),
            RetryContext = new RetryContext(),
            TraceContext = new RpcTraceContext
            {
                TraceParent = $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01",
            },
        };
        call.InputData.Add(new ParameterBinding { Name = function.Parameter, Data = trigger });
        return call;
    }

    public static string TimerInfo(Function timer, Instant due) =>
        $$"""
        {"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"{{due}}","Next":"{{timer.NextAfter(due)}}","LastUpdated":"{{due}}"},
         "IsPastDue":false}
        """;
}
