using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Documents;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos.Agendas;

/// <summary>The agendas of a pair, each a document under its start.</summary>
internal sealed class AgendaDocuments(Documents pairs)
{
    private static readonly DocumentKind<AgendaDocument> Kind = new("agenda", AgendaJson.Default.AgendaDocument);

    public async Task<Stored<Agenda>> FindAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        ReadingOf(await pairs.FindAsync(Kind, KeyOf(pair, start), cancellationToken));

    public async Task<Saving<Agenda>> SaveAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken) =>
        await pairs.SaveAsync(Kind, KeyOf(agenda.Pair, agenda.Start), DraftOf(agenda), StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<AgendaDocument>.Done saved => new Saved<Agenda>(StateToken.Of(saved.ETag)),
            CosmosSave<AgendaDocument>.Refused refused => new Conflict<Agenda>(ReadingOf(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };

    /// <summary>By start, the earliest first.</summary>
    public async Task<IReadOnlyList<Agenda>> AllOfAsync(PairId pair, CancellationToken cancellationToken) =>
        [.. (await pairs.QueryAsync(Kind, pair.Value, Condition.All, cancellationToken)).Select(a => a.Body.ToAgenda()).OrderBy(a => a.Start)];

    /// <summary>
    /// Puts an agenda under another start; where there is one already, that one stays. The copy comes first: a kill in between leaves two,
    /// never none, and doing it again deletes the old one.
    /// </summary>
    public async Task MoveAsync(PairId pair, AgendaMove move, CancellationToken cancellationToken)
    {
        string? copy = null;
        while (await pairs.FindAsync(Kind, KeyOf(pair, move.From), cancellationToken) is { } old)
        {
            // Again only when somebody saved the old one in between: then our copy, and nobody else's, follows.
            var moved = DraftOf(old.Body.ToAgenda() with { Start = move.To });
            if (await pairs.SaveAsync(Kind, KeyOf(pair, move.To), moved, copy, cancellationToken) is CosmosSave<AgendaDocument>.Done saved)
            {
                copy = saved.ETag;
            }

            if (await pairs.DeleteAsync(old.Key, old.ETag, cancellationToken) != CosmosDeletion.Changed)
            {
                return;
            }
        }
    }

    private static CosmosDraft<AgendaDocument> DraftOf(Agenda agenda) => new(AgendaDocument.Of(agenda));

    private static Stored<Agenda> ReadingOf(CosmosDocument<AgendaDocument>? stored) =>
        stored is null ? new NotThere<Agenda>() : new Found<Agenda>(stored.Body.ToAgenda(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PairId pair, Instant start) => new(pair.Value, $"agenda.{SortableInstant.InId(start)}");
}
