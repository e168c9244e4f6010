using System.Globalization;
using OutlookOneOnOne.SimulatedGraph.Permissions;
using OutlookOneOnOne.SimulatedGraph.Requests;
using OutlookOneOnOne.SimulatedGraph.Throttling;

namespace OutlookOneOnOne.SimulatedGraph;

/// <summary>
/// Handles requests from any transport: finds the operation, checks the token, applies faults and throttling, and records the request.
/// </summary>
internal sealed class GraphService(OperationTable operations, Tokens tokens, RequestGate gate, TimeProvider time)
{
    public RequestLog Log { get; } = new();

    /// <summary>A request as it arrives from a transport.</summary>
    public async Task<GraphResponse> AnswerAsync(
        Uri address, string method, IReadOnlyDictionary<string, string> headers, byte[] body, CancellationToken ct)
    {
        try
        {
            return await AnswerAsync(GraphCall.At(address, method, headers, body), ct);
        }
        catch (GraphRefusal refusal)
        {
            return GraphResponse.Refused(refusal, Guid.NewGuid().ToString(), time.GetUtcNow());
        }
    }

    public async Task<GraphResponse> AnswerAsync(GraphCall call, CancellationToken ct)
    {
        var seen = new PendingRecord(call);
        var id = Guid.NewGuid().ToString();
        GraphResponse answer;
        try
        {
            answer = await AnswerAsync(seen, ct);
        }
        catch (GraphRefusal refusal)
        {
            answer = GraphResponse.Refused(refusal, id, time.GetUtcNow());
        }

        Log.Add(seen.Recorded(answer.Status, time));
        return answer.With("request-id", id).With("Date", time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture));
    }

    private async Task<GraphResponse> AnswerAsync(PendingRecord seen, CancellationToken ct)
    {
        seen.App = tokens.AppOf(seen.Call);
        var call = Mine(seen.Call with { App = seen.App });
        (var operation, seen.Call) = operations.Find(call);
        seen.Operation = operation;
        return await gate.PassAsync(operation, seen.Call, () =>
        {
            tokens.Check(operation, seen.Call);
            return operation.Handle(seen.Call, ct);
        }, ct);
    }

    /// <summary><c>/me</c> is the signed-in person; an app's own token has none.</summary>
    private static GraphCall Mine(GraphCall call)
    {
        if (!call.Path.StartsWith("/me/", StringComparison.Ordinal) && call.Path != "/me")
            return call;
        return call.App.SignedInAs is { } self
            ? call with { Path = $"/users/{Uri.EscapeDataString(self)}{call.Path[3..]}" }
            : throw GraphRefusal.BadRequest("/me request is only valid with delegated authentication flow.");
    }

    /// <summary>What is known about a request when it ends.</summary>
    private sealed class PendingRecord(GraphCall call)
    {
        public GraphCall Call { get; set; } = call;

        public Operation? Operation { get; set; }

        public SimulatedApp? App { get; set; }

        public RecordedRequest Recorded(int status, TimeProvider time) => new(
            Call.Method, Operation?.Template ?? Uri.UnescapeDataString(Call.Path), Call.Values.GetValueOrDefault("user-id"), status,
            NodaTime.Instant.FromDateTimeOffset(time.GetUtcNow()), App?.Name, Call.InBatch, Call.LinkWith()[Call.Root.Length..]);
    }
}
