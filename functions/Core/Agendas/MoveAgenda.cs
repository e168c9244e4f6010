using System.Collections.Immutable;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Moves the agenda and items of a 1:1 whose start has changed. However often it is called, they move once: a second call finds nothing at
/// the old start.
/// </summary>
public sealed class MoveAgenda(AgendaStore store)
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <summary>Moves what is stored under the old start.</summary>
    /// <exception cref="IOException">Other writers kept changing the pair; try again.</exception>
    public async Task<MoveAgendaResult> ForAsync(PairId pair, AgendaMove move, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(pair, cancellationToken);
            var agenda = await store.ReadAgendaAsync(pair, move.From, cancellationToken) as Found<Agenda>;
            var affected = (await store.ReadArchivedAsync(pair, move.From, cancellationToken)).Where(move.Affects);
            ImmutableArray<AgendaItem> archived = [.. affected.Select(move.Of)];
            var found = reading as Found<PairAgendas>;
            if (PairOf(found, agenda) is not { } before || (agenda is null && archived.IsEmpty && !move.Affects(before)))
            {
                return new MoveAgendaResult.NothingToMove();
            }

            var after = move.Of(before);
            if (await store.SaveMoveAsync(after, archived, move, found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new MoveAgendaResult.Done(after, saved.Revision);
            }
        }

        throw new RefusedException(say => say.Access.DataContended(pair.Value));
    }

    /// <summary>An agenda can exist before the pair lists it; see <see cref="PrepareAgenda"/>.</summary>
    private static PairAgendas? PairOf(Found<PairAgendas>? found, Found<Agenda>? agenda) =>
        found?.Document ?? (agenda is { Document: { } made } ? PairWith(made) : null);

    private static PairAgendas PairWith(Agenda agenda) =>
        PairAgendas.Empty(agenda.Lead, agenda.Other).WithAgenda(new PastAgenda(agenda.Start, agenda.Template.Id));
}

/// <summary>The result of moving an agenda.</summary>
public abstract record MoveAgendaResult
{
    private MoveAgendaResult()
    {
    }

    /// <summary>Agenda and items are at the new start.</summary>
    /// <param name="Pair">As it is stored now.</param>
    /// <param name="Revision">The revision of the pair's document.</param>
    public sealed record Done(PairAgendas Pair, Revision Revision) : MoveAgendaResult;

    /// <summary>Nothing is stored under the old start, or it has moved already.</summary>
    public sealed record NothingToMove : MoveAgendaResult;
}
