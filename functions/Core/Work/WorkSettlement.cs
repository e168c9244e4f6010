using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>What happens to a delivered message.</summary>
public abstract record WorkSettlement
{
    private WorkSettlement()
    {
    }

    /// <summary>It is removed.</summary>
    public sealed record Complete : WorkSettlement;

    /// <summary>Postponed on purpose: delivered again after the delay, with its attempt counted.</summary>
    public sealed record Postponed(Duration Delay, string Reason) : WorkSettlement;

    /// <summary>Failed: delivered again after the delay; the delivery stays counted.</summary>
    public sealed record Release(Duration Delay, string Reason) : WorkSettlement;

    /// <summary>Failed permanently.</summary>
    public sealed record Poison(WorkFault Fault) : WorkSettlement;

    internal static WorkSettlement Of(WorkOutcome outcome) => outcome switch
    {
        WorkOutcome.Done => new Complete(),
        WorkOutcome.Later later => new Postponed(later.Delay, later.Reason),
        WorkOutcome.Failed failed => new Poison(failed.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "WorkOutcome has no other case."),
    };
}

/// <summary>Carries a settlement out.</summary>
public static class WorkSettlements
{
    /// <summary>Settles the message in the inbox.</summary>
    public static Task SettleAsync(
        this IWorkInbox inbox, WorkDelivery delivery, WorkSettlement settlement, CancellationToken cancellationToken) => settlement switch
        {
            WorkSettlement.Complete => inbox.CompleteAsync(delivery, cancellationToken),
            WorkSettlement.Postponed later => inbox.PostponeAsync(delivery, later.Delay, cancellationToken),
            WorkSettlement.Release release => inbox.ReleaseAsync(delivery, release.Delay, cancellationToken),
            WorkSettlement.Poison never => inbox.PoisonAsync(delivery, never.Fault, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(settlement), settlement, "WorkSettlement has no other case."),
        };
}
