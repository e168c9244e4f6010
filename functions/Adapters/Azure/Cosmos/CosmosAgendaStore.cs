using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>What pairs put on their agendas, in the <see cref="CosmosStore"/>. <see cref="PairDocuments"/> says why a save of many documents is one.</summary>
public sealed class CosmosAgendaStore : IAgendaStore
{
    private readonly Memberships memberships;
    private readonly SettledItems settledItems;
    private readonly AgendaDocuments agendas;
    private readonly PairDocuments pairs;

    public CosmosAgendaStore(CosmosStore store)
    {
        memberships = store.Memberships;
        settledItems = new SettledItems(store.Pairs);
        agendas = new AgendaDocuments(store.Pairs);
        pairs = new PairDocuments(store.Pairs, settledItems, agendas);
    }

    public async Task<Stored<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken) =>
        await pairs.FindAsync(pair, cancellationToken) is var (found, token) ? new Found<PairAgendas>(found, token.ToRevision()) : new NotThere<PairAgendas>();

    public Task<Saving<PairAgendas>> SavePairAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected, CancellationToken cancellationToken) =>
        SaveAsync(pair, settled, move: null, expected, cancellationToken);

    public Task<Saving<PairAgendas>> SaveMoveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove move, Revision? expected, CancellationToken cancellationToken) =>
        SaveAsync(pair, settled, move, expected, cancellationToken);

    public Task<Stored<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        agendas.FindAsync(pair, start, cancellationToken);

    public async Task<Saving<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(agenda.Lead, agenda.Other, cancellationToken);
        }

        return await agendas.SaveAsync(agenda, expected, cancellationToken);
    }

    public async Task<IReadOnlyList<AgendaItem>> ReadSettledAsync(PairId pair, Instant start, CancellationToken cancellationToken)
    {
        // First the pair's document: if items are still on their way out of it, they arrive.
        await pairs.FindAsync(pair, cancellationToken);
        return await settledItems.ShownAtAsync(pair, start, cancellationToken);
    }

    public async Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var all = new List<PairRecords>();
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            if (await pairs.FindAsync(pair, cancellationToken) is var (found, _))
            {
                all.Add(new PairRecords(found, await settledItems.AllOfAsync(pair, cancellationToken), await agendas.AllOfAsync(pair, cancellationToken)));
            }
        }

        return all;
    }

    public async Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            while (await pairs.FindAsync(pair, cancellationToken) is var (found, token))
            {
                if (await pairs.SaveAsync(WrittenBy.Without(found, person), [], null, token, cancellationToken) is { } saved)
                {
                    await settledItems.EraseWrittenByAsync(pair, person, saved.Saves, cancellationToken);
                    break;
                }
            }
        }
    }

    private async Task<Saving<PairAgendas>> SaveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove? move, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(pair.First, pair.Second, cancellationToken);
        }

        var seen = expected is { } revision ? PairToken.Of(revision) : (PairToken?)null;
        return await pairs.SaveAsync(pair, settled, move, seen, cancellationToken) is { } saved
            ? new Saved<PairAgendas>(saved.ToRevision())
            : new Conflict<PairAgendas>(await ReadPairAsync(pair.Pair, cancellationToken));
    }
}
