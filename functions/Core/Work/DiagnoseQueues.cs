using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Core.Work;

/// <summary>Checks that the queues can be read and that no work has failed permanently.</summary>
/// <param name="poison">The queues of failed work.</param>
public sealed class DiagnoseQueues(IPoisonedWork poison) : IDiagnose
{
    /// <inheritdoc/>
    public string Part => "queues";

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
                    $"{failed} {(failed == 1 ? "message has" : "messages have")} failed permanently.",
                    "Read the reasons with GET /api/work/poison, fix the cause and put them back (docs/operate.md, \"Poison\")."),
        ];
    }
}
