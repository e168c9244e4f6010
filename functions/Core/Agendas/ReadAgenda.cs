using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Reads what two people have put on their agendas. It throws when the storage fails.</summary>
public sealed class ReadAgenda(AgendaStore store)
{
    /// <summary>
    /// The agenda of the 1:1 that starts then, with its items: two point reads, and for an old one a query within the pair.
    /// </summary>
    public async Task<AgendaReadResult> AtAsync(PairId pair, Instant start, Instant now, CancellationToken cancellationToken)
    {
        if (await store.ReadAgendaAsync(pair, start, cancellationToken) is not Found<Agenda> agenda
            || await store.ReadPairAsync(pair, cancellationToken) is not Found<PairAgendas> items)
        {
            return new AgendaReadResult.NotPrepared();
        }

        var archived = start < now - ArchiveClosedItems.After ? await store.ReadArchivedAsync(pair, start, cancellationToken) : [];
        return new AgendaReadResult.Prepared(agenda.Document, agenda.Revision, items.Document, items.Revision, archived);
    }

    /// <summary>What the pair shares across all of its 1:1s, if anything.</summary>
    public Task<Stored<PairAgendas>> ItemsAsync(PairId pair, CancellationToken cancellationToken) =>
        store.ReadPairAsync(pair, cancellationToken);

    /// <summary>What two people share across all of their 1:1s; empty if they have never used an agenda.</summary>
    public async Task<PairAgendas> SharedByAsync(PersonId one, PersonId other, CancellationToken cancellationToken) =>
        (await store.ReadPairAsync(PairId.Of(one, other), cancellationToken)).DocumentOrNull ?? PairAgendas.Empty(one, other);

    /// <summary>Whether the agenda of this 1:1 was prepared ahead and put into its invite.</summary>
    public async Task<bool> IsPreparedAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        await store.ReadAgendaAsync(pair, start, cancellationToken) is Found<Agenda> { Document.AheadAt: not null };
}

/// <summary>The result of reading an agenda.</summary>
public abstract record AgendaReadResult
{
    private AgendaReadResult()
    {
    }

    /// <summary>The agenda exists.</summary>
    /// <param name="Agenda">The agenda.</param>
    /// <param name="AgendaRevision">The revision of the agenda's document.</param>
    /// <param name="Pair">The pair's items.</param>
    /// <param name="PairRevision">The revision of the pair's document.</param>
    /// <param name="Archived">Items closed long ago that were on it.</param>
    public sealed record Prepared(
        Agenda Agenda, Revision AgendaRevision, PairAgendas Pair, Revision PairRevision, IReadOnlyList<AgendaItem> Archived)
        : AgendaReadResult;

    /// <summary>Nobody has prepared one; see <see cref="PrepareAgenda"/>.</summary>
    public sealed record NotPrepared : AgendaReadResult;
}
