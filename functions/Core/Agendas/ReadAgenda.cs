using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>Reads the agenda of a 1:1 with all that stands on it: two point reads, and for one of long ago a query within the pair.</summary>
public sealed class ReadAgenda(IAgendaStore store)
{
    public async Task<AgendaReading> AtAsync(PairId pair, Instant start, Instant now, CancellationToken cancellationToken)
    {
        if (await store.ReadAgendaAsync(pair, start, cancellationToken) is not Found<Agenda> agenda
            || await store.ReadPairAsync(pair, cancellationToken) is not Found<PairAgendas> items)
        {
            return new AgendaReading.NotPrepared();
        }

        var settled = start < now - Settle.After ? await store.ReadSettledAsync(pair, start, cancellationToken) : [];
        return new AgendaReading.Prepared(agenda.Document, agenda.Revision, items.Document, items.Revision, settled);
    }
}

/// <summary>What came of reading an agenda.</summary>
public abstract record AgendaReading
{
    private AgendaReading()
    {
    }

    public sealed record Prepared(
        Agenda Agenda, Revision AgendaRevision, PairAgendas Pair, Revision PairRevision, IReadOnlyList<AgendaItem> Settled) : AgendaReading;

    /// <summary>Nobody has prepared one; see <see cref="PrepareAgenda"/>.</summary>
    public sealed record NotPrepared : AgendaReading;
}
