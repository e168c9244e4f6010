using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>The result of replacing all items.</summary>
public abstract record ReplaceItemsResult
{
    private ReplaceItemsResult()
    {
    }

    /// <summary>All items are as requested.</summary>
    /// <param name="Pair">As it is stored now.</param>
    /// <param name="Revision">The revision of the pair's document.</param>
    public sealed record Done(PairAgendas Pair, Revision Revision) : ReplaceItemsResult;

    /// <summary>
    /// The caller's revision is no longer current. <paramref name="Current"/> is what is stored now, to merge with (see <see
    /// cref="AgendaMerge"/>).
    /// </summary>
    public sealed record Conflict(Stored<PairAgendas> Current) : ReplaceItemsResult;

    /// <summary>The list breaks a rule; nothing was saved.</summary>
    /// <param name="Faults">The broken rules; at least one.</param>
    public sealed record Refused(IReadOnlyList<ProposalFault> Faults) : ReplaceItemsResult;
}
