using OutlookOneOnOne.SimulatedGraph.Batching;
using OutlookOneOnOne.SimulatedGraph.Directory;
using OutlookOneOnOne.SimulatedGraph.Faults;
using OutlookOneOnOne.SimulatedGraph.Requests;

namespace OutlookOneOnOne.SimulatedGraph.Throttling;

/// <summary>Applies faults and limits before an operation runs.</summary>
internal sealed class RequestGate(FaultPlan faults, Throttle throttle, Tenant tenant, TimeProvider time)
{
    public async Task<GraphResponse> PassAsync(Operation operation, GraphCall call, Func<Task<GraphResponse>> handle, CancellationToken ct)
    {
        var fault = faults.For(operation, call);
        if (fault is Fault.Refused refused)
            throw refused.Refusal;

        // The requests of a batch are counted, not the batch.
        using var place =
            operation.Template == BatchEndpoint.Template
                ? null
                : throttle.Enter(call.App.Name, operation.IsMailbox ? MailboxOf(call) : null);
        await call.Others;
        if (fault is Fault.Slow slow)
            await Task.Delay(slow.Delay, time, ct);
        var answer = await handle();
        return fault switch
        {
            Fault.Cut cut => answer with { CutAfter = (int)(answer.Body.Length * cut.Share) },
            Fault.Replaced replaced => replaced.Response,
            Fault.Changed changed => changed.Of(answer, call),
            _ => answer,
        };
    }

    private string MailboxOf(GraphCall call) => tenant.Find(call.Values["user-id"])?.Id ?? call.Values["user-id"];
}
