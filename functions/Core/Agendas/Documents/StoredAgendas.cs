using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas.Documents;

/// <summary>The agendas of a pair, each stored as a document whose id is its start.</summary>
internal sealed class StoredAgendas(IDocuments documents)
{
    public static DocumentKind<Agenda> Kind { get; } = DocumentKind.Of<Agenda, AgendaDocument>(
        "agenda", PartitionOwner.Pair, AgendaJson.Default.AgendaDocument, AgendaDocument.Of, document => document.ToAgenda()) with
    {
        HoldsWords = true,
    };

    public Task<Stored<Agenda>> FindAsync(PairId pair, Instant start, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(pair, start), cancellationToken);

    public Task<SaveResult<Agenda>> SaveAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(agenda.Pair, agenda.Start), agenda, expected, cancellationToken);

    /// <summary>By start, earliest first.</summary>
    public async Task<IReadOnlyList<Agenda>> AllOfAsync(PairId pair, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, pair.Value, DocumentQuery.All, cancellationToken))
            .Select(a => a.Document).OrderBy(a => a.Start)];

    /// <summary>
    /// Moves an agenda to another start; if there is one already, that one stays. The copy is written first, so a crash in between leaves
    /// two documents and never none, and a repetition deletes the old one.
    /// </summary>
    public async Task MoveAsync(PairId pair, AgendaMove move, CancellationToken cancellationToken)
    {
        Revision? copy = null;
        while (await documents.FindAsync(Kind, KeyOf(pair, move.From), cancellationToken) is Found<Agenda> old)
        {
            // Repeats only if somebody saved the old one in between; then our copy, and nobody else's, is updated.
            if (await SaveAsync(old.Document with { Start = move.To }, copy, cancellationToken) is Saved<Agenda> saved)
            {
                copy = saved.Revision;
            }

            if (await documents.DeleteAsync(Kind, KeyOf(pair, move.From), old.Revision, cancellationToken) is Deleted<Agenda>)
            {
                return;
            }
        }
    }

    private static DocumentKey KeyOf(PairId pair, Instant start) => Kind.KeyOf(pair.Value, $"agenda.{SortableInstant.InId(start)}");
}
