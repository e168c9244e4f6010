using OutlookOneOnOne.Core.Diagnosis;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Checks that the queues can be read and that no work has failed permanently.</summary>
/// <param name="poison">The queues of failed work.</param>
public sealed class DiagnoseQueues(IPoisonedWork poison) : IDiagnose
{
    /// <inheritdoc/>
    public Func<IDiagnosisMessages, string> Part => say => say.PartsQueues;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> DiagnoseAsync(CancellationToken cancellationToken)
    {
        var failed = 0;
        foreach (var kind in Enum.GetValues<WorkKind>())
        {
            failed += (await poison.ListAsync(kind, QueueLimits.MaxAtOnce, cancellationToken)).Count;
        }

        return
        [
            failed == 0
                ? Finding.Fine(Part)
                : Finding.Faulty(
                    Part,
                    say => say.QueuesFailed(failed),
                    say => say.QueuesRemedy),
        ];
    }
}
