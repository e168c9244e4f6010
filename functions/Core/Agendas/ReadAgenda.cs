using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Reads the agenda of a 1:1 and its items: two point reads, and for an old one a query within the pair.</summary>
public sealed class ReadAgenda(AgendaStore store)
{
    /// <summary>The agenda of the 1:1 that starts then. Throws when the storage fails.</summary>
    public async Task<AgendaReading> AtAsync(PairId pair, Instant start, Instant now, CancellationToken cancellationToken)
    {
        if (await store.ReadAgendaAsync(pair, start, cancellationToken) is not Found<Agenda> agenda
            || await store.ReadPairAsync(pair, cancellationToken) is not Found<PairAgendas> items)
        {
            return new AgendaReading.NotPrepared();
        }

        var settled = start < now - ArchiveClosedItems.After ? await store.ReadSettledAsync(pair, start, cancellationToken) : [];
        return new AgendaReading.Prepared(agenda.Document, agenda.Revision, items.Document, items.Revision, settled);
    }
}

/// <summary>The result of reading an agenda.</summary>
public abstract record AgendaReading
{
    private AgendaReading()
    {
    }

    /// <summary>There is one.</summary>
    /// <param name="Agenda">The agenda.</param>
    /// <param name="AgendaRevision">The revision of the agenda's document.</param>
    /// <param name="Pair">The pair's items.</param>
    /// <param name="PairRevision">The revision of the pair's document.</param>
    /// <param name="Settled">Items closed long ago that were on it.</param>
    public sealed record Prepared(
        Agenda Agenda, Revision AgendaRevision, PairAgendas Pair, Revision PairRevision, IReadOnlyList<AgendaItem> Settled) : AgendaReading;

    /// <summary>Nobody has prepared one; see <see cref="PrepareAgenda"/>.</summary>
    public sealed record NotPrepared : AgendaReading;
}
