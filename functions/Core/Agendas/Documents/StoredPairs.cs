using System.Collections.Immutable;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>
/// The document of a pair, which decides. A save may touch many documents: the pair, the items it settles, an agenda that moves. All of it
/// first goes into the pair's document, in one write on top of what was seen; that write is the save. What concerns other documents is then
/// written there, and taken out of the pair's by a second write. So
/// <list type="bullet">
/// <item>a save that comes too late has written nothing at all;</item>
/// <item>after a kill at any point everything is in the pair's document, and whoever reads it next finishes the work before they answer:
/// each step can be done twice, and by two at once;</item>
/// <item>nobody ever sees the revision of an unfinished document, so none is saved over.</item>
/// </list>
/// A helper that slept through all of that does no harm when it wakes: settled items keep the number of the save that wrote them, an older
/// one is not written over a newer one, and what was erased leaves a mark without words until nobody can be that late (<see
/// cref="ArchivedItems"/>). A transaction over several documents would need none of this, but not every database has one that tests can run
/// everywhere: no emulator of Azure Cosmos DB does transactional batches from .NET.
/// </summary>
internal sealed class StoredPairs(IDocuments documents, ArchivedItems settledItems, StoredAgendas agendas)
{
    // Each turn finishes what another save left, or finds it finished.
    private const int Turns = 20;

    public static DocumentKind<PairState> Kind { get; } = DocumentKind.Of("pair", PartitionOwner.Pair, AgendaJson.Default.PairState);

    /// <summary>
    /// As it is when all that was begun is finished; null when there is none. One read, unless something was left unfinished.
    /// </summary>
    public async Task<(PairAgendas Pair, PairToken Token)?> FindAsync(PairId pair, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < Turns; turn++)
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

        throw new IOException($"Storage failed: the agendas of pair {pair} kept changing. Try again.");
    }

    /// <returns>The new state; null when it was not made on top of the current one, and nothing was saved.</returns>
    public async Task<PairToken?> SaveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove? move, PairToken? expected, CancellationToken cancellationToken)
    {
        var state = new PairState(PairDocument.Of(pair), (expected?.Saves ?? 0) + 1, Unfinished.Of(settled, move));
        if (await documents.SaveAsync(Kind, KeyOf(pair.Pair), state, expected?.Stored, cancellationToken) is not Saved<PairState> saved)
        {
            return null;
        }

        return state.Unfinished is { } unfinished
            ? await FinishAsync(pair.Pair, state, unfinished, saved.Revision, cancellationToken)
            : new PairToken(saved.Revision, state.Saves);
    }

    /// <returns>
    /// The state after it. When somebody has saved on top since, an old one: the caller's next save will be refused, as it should.
    /// </returns>
    private async Task<PairToken> FinishAsync(
        PairId pair, PairState state, Unfinished unfinished, Revision revision, CancellationToken cancellationToken)
    {
        foreach (var item in unfinished.Items())
        {
            await settledItems.WriteAsync(pair, item, state.Saves, cancellationToken);
        }

        if (unfinished.Move is { } move)
        {
            await agendas.MoveAsync(pair, move.ToMove(), cancellationToken);
        }

        return await documents.SaveAsync(Kind, KeyOf(pair), state with { Unfinished = null }, revision, cancellationToken) switch
        {
            Saved<PairState> saved => new PairToken(saved.Revision, state.Saves),

            // Another has finished it.
            Conflict<PairState> { Current: Found<PairState> now } when now.Document.Saves == state.Saves =>
                new PairToken(now.Revision, state.Saves),
            _ => new PairToken(revision, state.Saves),
        };
    }

    private static DocumentKey KeyOf(PairId pair) => Kind.KeyOf(pair.Value, "pair");
}
