using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Stores the agendas of pairs, in the partition of the pair. Each call is atomic and durable, even one that saves several documents (<see
/// cref="StoredPairs"/> explains how). Throws when the storage fails, so a failure is never mistaken for a missing document.
/// </summary>
public sealed class AgendaStore
{
    private readonly IDocuments documents;
    private readonly Memberships memberships;
    private readonly ArchivedItems archivedItems;
    private readonly StoredAgendas agendas;
    private readonly StoredPairs pairs;

    /// <param name="documents">The database.</param>
    public AgendaStore(IDocuments documents)
    {
        this.documents = documents;
        memberships = new Memberships(documents);
        archivedItems = new ArchivedItems(documents);
        agendas = new StoredAgendas(documents);
        pairs = new StoredPairs(documents, archivedItems, agendas);
    }

    /// <summary>The kinds of documents that hold what people write, or which templates and languages they chose.</summary>
    public static IReadOnlyList<IDocumentKind> KindsWithWords => [StoredPairs.Kind, StoredAgendas.Kind, ArchivedItems.Kind];

    /// <summary>What the pair shares across all of its 1:1s, if anything.</summary>
    public async Task<Stored<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken) =>
        await pairs.FindAsync(pair, cancellationToken) is var (found, token)
            ? new Found<PairAgendas>(found, token.ToRevision())
            : new Missing<PairAgendas>();

    /// <summary>Saves the pair's items and, in the same step, archives those that were taken out.</summary>
    /// <param name="pair">The new document.</param>
    /// <param name="archived">Items that <see cref="ArchiveClosedItems"/> removed from it; saving one again changes nothing.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<SaveResult<PairAgendas>> SavePairAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> archived, Revision? expected, CancellationToken cancellationToken) =>
        SaveAsync(pair, archived, move: null, expected, cancellationToken);

    /// <summary>
    /// Saves the pair's items like <see cref="SavePairAsync"/> and, in the same step, moves the agenda of the 1:1 to its new start. If
    /// there is already an agenda for the new start, it stays and the other one is deleted.
    /// </summary>
    /// <param name="pair">The document after the move.</param>
    /// <param name="archived">The archived items that the move changed, in their new state.</param>
    /// <param name="move">The old and the new start.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<SaveResult<PairAgendas>> SaveMoveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> archived, AgendaMove move, Revision? expected, CancellationToken cancellationToken) =>
        SaveAsync(pair, archived, move, expected, cancellationToken);

    /// <summary>The agenda of the 1:1 with this start, if there is one.</summary>
    public Task<Stored<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        agendas.FindAsync(pair, start, cancellationToken);

    /// <summary>Saves a whole agenda.</summary>
    /// <param name="agenda">The new document.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<SaveResult<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(agenda.Lead, agenda.Other, cancellationToken);
        }

        return await agendas.SaveAsync(agenda, expected, cancellationToken);
    }

    /// <summary>Archived items that were on the agenda of the 1:1 with this start.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ReadArchivedAsync(PairId pair, Instant start, CancellationToken cancellationToken)
    {
        // Reading the pair's document first finishes an interrupted save, which may still have to archive items.
        await pairs.FindAsync(pair, cancellationToken);
        return await archivedItems.ShownAtAsync(pair, start, cancellationToken);
    }

    /// <summary>Everything stored about one person's pairs, for an export.</summary>
    public async Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken)
    {
        var all = new List<PairRecords>();
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            if (await pairs.FindAsync(pair, cancellationToken) is var (found, _))
            {
                all.Add(
                    new PairRecords(
                        found, await archivedItems.AllOfAsync(pair, cancellationToken), await agendas.AllOfAsync(pair, cancellationToken)));
            }
        }

        return all;
    }

    /// <summary>Everything stored about one pair, for a move to another pair.</summary>
    internal async Task<(PairAgendas? Pair, IReadOnlyList<AgendaItem> Archived, IReadOnlyList<Agenda> Agendas)> ReadAllAsync(
        PairId pair, CancellationToken cancellationToken) => (
        (await pairs.FindAsync(pair, cancellationToken))?.Pair,
        await archivedItems.AllOfAsync(pair, cancellationToken),
        await agendas.AllOfAsync(pair, cancellationToken));

    /// <summary>Permanently deletes everything stored about one pair, after it was moved. Running it twice changes nothing.</summary>
    internal async Task ForgetPairAsync(PairId pair, CancellationToken cancellationToken)
    {
        await documents.DeleteAllAsync(StoredPairs.Kind.Within(pair.Value), DocumentQuery.All, cancellationToken);
        await documents.DeleteAllAsync(ArchivedItems.Kind.Within(pair.Value), DocumentQuery.All, cancellationToken);
        await documents.DeleteAllAsync(StoredAgendas.Kind.Within(pair.Value), DocumentQuery.All, cancellationToken);
    }

    /// <summary>
    /// Permanently deletes what this person wrote or chose in all of their pairs, and leaves what others wrote. Their ticks on other
    /// people's items stay, because without them the items would be open again. Running it twice changes nothing.
    /// </summary>
    public async Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken)
    {
        foreach (var pair in await memberships.OfAsync(person, cancellationToken))
        {
            while (await pairs.FindAsync(pair, cancellationToken) is var (found, token))
            {
                if (await pairs.SaveAsync(AuthorErasure.Without(found, person), [], null, token, cancellationToken) is { } saved)
                {
                    await archivedItems.EraseWrittenByAsync(pair, person, saved.Saves, cancellationToken);
                    break;
                }
            }
        }

        await documents.EraseTracesAsync(cancellationToken);
    }

    private async Task<SaveResult<PairAgendas>> SaveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> archived, AgendaMove? move, Revision? expected, CancellationToken cancellationToken)
    {
        if (expected is null)
        {
            await memberships.EnsureAsync(pair.First, pair.Second, cancellationToken);
        }

        var seen = expected is { } revision ? PairToken.Of(revision) : (PairToken?)null;
        return await pairs.SaveAsync(pair, archived, move, seen, cancellationToken) is { } saved
            ? new Saved<PairAgendas>(saved.ToRevision())
            : new Conflict<PairAgendas>(await ReadPairAsync(pair.Pair, cancellationToken));
    }
}
