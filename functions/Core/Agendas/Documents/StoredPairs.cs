using System.Collections.Immutable;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>
/// Stores the authoritative document of a pair. One save may affect many documents: the pair's, those of archived items, and an agenda that
/// moves. First, everything is written into the pair's document as an outbox, in one conditional write, which is the commit. Then the other
/// documents are written, and a second write removes the outbox. So <list type="bullet"> <item>a save based on an outdated revision writes
/// nothing at all;</item> <item>after a crash at any point the pair's document contains everything, and its next reader finishes the work
/// first; every step can be repeated, even concurrently;</item> <item>nobody ever sees the revision of an unfinished document, so no save
/// overwrites one.</item>
/// </list>
/// A process that was suspended in the meantime does no harm when it continues: archived items record the number of the save that wrote
/// them, an older save never overwrites a newer one, and an erased item leaves a tombstone until nobody can be that late (<see
/// cref="ArchivedItems"/>). A transaction would make this unnecessary, but no emulator of Azure Cosmos DB supports transactional batches
/// from .NET, so tests could not cover it.
/// </summary>
internal sealed class StoredPairs(IDocuments documents, ArchivedItems archivedItems, StoredAgendas agendas)
{
    // Each attempt finishes what another save has left unfinished, or finds it finished.
    private const int MaxAttempts = 20;

    public static DocumentKind<PairState> Kind { get; } = DocumentKind.Of("pair", PartitionOwner.Pair, AgendaJson.Default.PairState) with
    {
        HoldsWords = true,
    };

    /// <summary>
    /// The document, after finishing any interrupted save; null when there is none. It takes one read, unless something was left
    /// unfinished.
    /// </summary>
    public async Task<(PairAgendas Pair, PairToken Token)?> FindAsync(PairId pair, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < MaxAttempts; turn++)
        {
            if (await documents.FindAsync(Kind, KeyOf(pair), cancellationToken) is not Found<PairState> found)
            {
                return null;
            }

            var state = found.Document;
            if (state.Unfinished is null)
            {
                return (state.ToPair(), new PairToken(found.Revision, state.Saves));
            }

            await FinishAsync(pair, state, state.Unfinished, found.Revision, cancellationToken);
        }

        throw new RefusedException(say => say.Access.DataContended(pair.Value));
    }

    /// <returns>The new state; null if it was not based on the current one, in which case nothing was saved.</returns>
    public async Task<PairToken?> SaveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> archived, AgendaMove? move, PairToken? expected, CancellationToken cancellationToken)
    {
        var state = new PairState(PairDocument.Of(pair), (expected?.Saves ?? 0) + 1, Unfinished.Of(archived, move));
        if (await documents.SaveAsync(Kind, KeyOf(pair.Pair), state, expected?.Stored, cancellationToken) is not Saved<PairState> saved)
        {
            return null;
        }

        return state.Unfinished is { } unfinished
            ? await FinishAsync(pair.Pair, state, unfinished, saved.Revision, cancellationToken)
            : new PairToken(saved.Revision, state.Saves);
    }

    /// <returns>
    /// The state after the save. If somebody else has saved since, it is outdated, and the caller's next save is rightly refused.
    /// </returns>
    private async Task<PairToken> FinishAsync(
        PairId pair, PairState state, Unfinished unfinished, Revision revision, CancellationToken cancellationToken)
    {
        foreach (var item in unfinished.Items())
        {
            await archivedItems.WriteAsync(pair, item, state.Saves, cancellationToken);
        }

        if (unfinished.Move is { } move)
        {
            await agendas.MoveAsync(pair, move.ToMove(), cancellationToken);
        }

        return await documents.SaveAsync(Kind, KeyOf(pair), state with { Unfinished = null }, revision, cancellationToken) switch
        {
            Saved<PairState> saved => new PairToken(saved.Revision, state.Saves),

            // Another process has finished it.
            Conflict<PairState> { Current: Found<PairState> now } when now.Document.Saves == state.Saves =>
                new PairToken(now.Revision, state.Saves),
            _ => new PairToken(revision, state.Saves),
        };
    }

    private static DocumentKey KeyOf(PairId pair) => Kind.KeyOf(pair.Value, "pair");
}
