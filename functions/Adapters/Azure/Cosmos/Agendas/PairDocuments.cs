using System.Collections.Immutable;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;

/// <summary>
/// The document of a pair, which decides. A save may touch many documents: the pair, the items it settles, an agenda that moves. All of it
/// first goes into the pair's document, in one write on top of what was seen (If-Match); that write is the save. What concerns other documents
/// is then written there and taken out of the pair's by a second write. So
/// <list type="bullet">
/// <item>a save that comes too late has written nothing at all;</item>
/// <item>after a kill at any point everything is in the pair's document, and whoever reads it next finishes the work before they answer: each
/// step can be done twice, and by two at once;</item>
/// <item>nobody ever sees the revision of an unfinished document, so none is saved over.</item>
/// </list>
/// A helper that slept through all of that does no harm when it wakes: settled items keep the number of the save that wrote them, an older one
/// is not written over a newer one, and what was erased leaves a mark without words until nobody can be that late (<see cref="SettledItems"/>).
/// A transactional batch would need none of this, but no emulator that tests can run everywhere does it from .NET, and what decides here must
/// be tested on a server.
/// </summary>
internal sealed class PairDocuments(Documents pairs, SettledItems settledItems, AgendaDocuments agendas)
{
    // Each turn finishes what another save left, or finds it finished.
    private const int Turns = 20;

    private static readonly DocumentKind<PairState> Kind = new("pair", CosmosJson.Default.PairState);

    /// <summary>As it is when all that was begun is finished; null when there is none. A point read, unless something was left unfinished.</summary>
    public async Task<(PairAgendas Pair, PairToken Token)?> FindAsync(PairId pair, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            var stored = await pairs.FindAsync(Kind, KeyOf(pair), cancellationToken);
            if (stored?.Body.Unfinished is null)
            {
                return stored is null ? null : (stored.Body.ToPair(), new PairToken(stored.ETag, stored.Body.Saves));
            }

            await FinishAsync(pair, stored.Body, stored.ETag, cancellationToken);
        }

        throw new CosmosStorageException($"Storage failed: the agendas of pair {pair} are being changed all the time; try again.");
    }

    /// <returns>The new state; null when it was not made on top of the current one, and nothing was saved.</returns>
    public async Task<PairToken?> SaveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove? move, PairToken? expected, CancellationToken cancellationToken)
    {
        var state = new PairState(PairDocument.Of(pair), (expected?.Saves ?? 0) + 1, Unfinished.Of(settled, move));
        return await pairs.SaveAsync(Kind, KeyOf(pair.Pair), new CosmosDraft<PairState>(state), expected?.ETag, cancellationToken) switch
        {
            CosmosSave<PairState>.Done saved when state.Unfinished is null => new PairToken(saved.ETag, state.Saves),
            CosmosSave<PairState>.Done saved => await FinishAsync(pair.Pair, state, saved.ETag, cancellationToken),
            _ => null,
        };
    }

    /// <returns>The state after it. When somebody has saved on top since, an old one: the caller's next save will be refused, as it should.</returns>
    private async Task<PairToken> FinishAsync(PairId pair, PairState state, string etag, CancellationToken cancellationToken)
    {
        foreach (var item in state.Unfinished!.Items())
        {
            await settledItems.WriteAsync(pair, item, state.Saves, cancellationToken);
        }

        if (state.Unfinished.Move is { } move)
        {
            await agendas.MoveAsync(pair, move.ToMove(), cancellationToken);
        }

        var finished = new CosmosDraft<PairState>(state with { Unfinished = null });
        return await pairs.SaveAsync(Kind, KeyOf(pair), finished, etag, cancellationToken) switch
        {
            CosmosSave<PairState>.Done saved => new PairToken(saved.ETag, state.Saves),
            CosmosSave<PairState>.Refused { Current: { Body: var now } current } when now.Saves == state.Saves => new PairToken(current.ETag, state.Saves), // Another finished it.
            _ => new PairToken(etag, state.Saves),
        };
    }

    private static DocumentKey KeyOf(PairId pair) => new(pair.Value, "pair");
}
