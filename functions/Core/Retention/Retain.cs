using NodaTime;
using OutlookOneOnOne.Core.Assistants;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Work;

namespace OutlookOneOnOne.Core.Retention;

/// <summary>
/// Deletes what is older than its retention period: coverage, records of what was written into invites and of what assistants did, and
/// notes where the organisation's policy says so.
/// </summary>
public sealed class Retain(
    ForgetOldCoverage coverage, InviteLedger invites, ForgetOldNotes notes, ForgetOldAssistantCalls assistants) : IRecurringWork
{
    /// <summary>Coverage is kept for 26 weeks, a promise that the product makes to its users.</summary>
    public static Duration Coverage { get; } = Duration.FromDays(26 * 7);

    /// <summary>What assistants did in somebody's name is kept as long.</summary>
    public static Duration AssistantCalls => Coverage;

    /// <inheritdoc/>
    public async Task RunAsync(Instant now, CancellationToken cancellationToken)
    {
        await coverage.BeforeAsync(now - Coverage, cancellationToken);
        await invites.ForgetBeforeAsync(now - InviteRecord.Retention, cancellationToken);
        await assistants.BeforeAsync(now - AssistantCalls, cancellationToken);
        await notes.RunAsync(now, cancellationToken);
    }
}
