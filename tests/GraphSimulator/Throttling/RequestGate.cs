using OutlookOneOnOne.SimulatedGraph.Batching;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Throttling;

/// <summary>What stands between a request and its operation: the faults that were switched on, and the limits.</summary>
internal sealed class RequestGate(FaultPlan faults, Throttle throttle, Tenant tenant, TimeProvider time)
{
    public async Task<GraphResponse> PassAsync(Operation operation, GraphCall call, Func<Task<GraphResponse>> handle, CancellationToken ct)
    {
        var fault = faults.For(operation, call);
        if (fault is Fault.Refused refused)
            throw refused.Refusal;

        // A batch is counted by what is in it.
        using var place =
            operation.Template == BatchEndpoint.Template
                ? null
                : throttle.Enter(call.App.Name, operation.IsMailbox ? MailboxOf(call) : null);
        await call.Others;
        if (fault is Fault.Slow slow)
            await Task.Delay(slow.Delay, time, ct);
        var answer = await handle();
        return fault is Fault.Cut cut ? answer with { CutAfter = (int)(answer.Body.Length * cut.Share) } : answer;
    }

    private string MailboxOf(GraphCall call) => tenant.Find(call.Values["user-id"])?.Id ?? call.Values["user-id"];
}
