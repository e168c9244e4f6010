using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>What is to become of a delivered message.</summary>
public abstract record WorkSettlement
{
    private WorkSettlement()
    {
    }

    /// <summary>It goes.</summary>
    public sealed record Complete : WorkSettlement;

    /// <summary>On purpose: again after the delay, with its attempt counted.</summary>
    public sealed record PutOff(Duration Delay, string Reason) : WorkSettlement;

    /// <summary>It failed: again after the delay; the delivery stays counted.</summary>
    public sealed record Release(Duration Delay, string Reason) : WorkSettlement;

    /// <summary>It has failed for good.</summary>
    public sealed record Poison(string Reason) : WorkSettlement;

    internal static WorkSettlement Of(WorkOutcome outcome) => outcome switch
    {
        WorkOutcome.Done => new Complete(),
        WorkOutcome.Later later => new PutOff(later.Delay, later.Reason),
        WorkOutcome.Failed failed => new Poison(failed.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "WorkOutcome is closed."),
    };
}

public static class WorkSettlements
{
    /// <summary>Tells the inbox.</summary>
    public static Task SettleAsync(this IWorkInbox inbox, WorkDelivery delivery, WorkSettlement settlement, CancellationToken cancellationToken) => settlement switch
    {
        WorkSettlement.Complete => inbox.CompleteAsync(delivery, cancellationToken),
        WorkSettlement.PutOff later => inbox.PutOffAsync(delivery, later.Delay, cancellationToken),
        WorkSettlement.Release again => inbox.ReleaseAsync(delivery, again.Delay, cancellationToken),
        WorkSettlement.Poison never => inbox.PoisonAsync(delivery, never.Reason, cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(settlement), settlement, "WorkSettlement is closed."),
    };
}
