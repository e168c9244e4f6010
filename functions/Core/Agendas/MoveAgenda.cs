using System.Collections.Immutable;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Lets agenda and items follow a 1:1 whose start has changed. However often and by whomever it is called, they move once: a
/// second call finds nothing at the old start.
/// </summary>
public sealed class MoveAgenda(IAgendaStore store)
{
    // A save is refused only because another one succeeded, so this many refusals in a row do not happen to people.
    private const int Attempts = 10;

    public async Task<AgendaMoving> ForAsync(PairId pair, AgendaMove move, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var reading = await store.ReadPairAsync(pair, cancellationToken);
            var agenda = await store.ReadAgendaAsync(pair, move.From, cancellationToken) as Found<Agenda>;
            ImmutableArray<AgendaItem> settled = [.. (await store.ReadSettledAsync(pair, move.From, cancellationToken)).Where(move.Touches).Select(move.Of)];
            var found = reading as Found<PairAgendas>;
            if (PairOf(found, agenda) is not { } before || (agenda is null && settled.IsEmpty && !move.Touches(before)))
            {
                return new AgendaMoving.NothingThere();
            }

            var after = move.Of(before);
            if (await store.SaveMoveAsync(after, settled, move, found?.Revision, cancellationToken) is Saved<PairAgendas> saved)
            {
                return new AgendaMoving.Done(after, saved.Revision);
            }
        }

        throw new IOException($"The agendas of pair {pair} changed {Attempts} times while one was being moved; try again.");
    }

    /// <summary>An agenda can be there before the pair lists it; see <see cref="PrepareAgenda"/>.</summary>
    private static PairAgendas? PairOf(Found<PairAgendas>? found, Found<Agenda>? agenda) =>
        found?.Document ?? (agenda is { Document: { } made } ? PairAgendas.Empty(made.Lead, made.Other).WithAgenda(new PastAgenda(made.Start, made.Template.Id)) : null);
}

/// <summary>What came of moving an agenda.</summary>
public abstract record AgendaMoving
{
    private AgendaMoving()
    {
    }

    public sealed record Done(PairAgendas Pair, Revision Revision) : AgendaMoving;

    /// <summary>Nothing stood on the 1:1 at its old start, or it has moved already.</summary>
    public sealed record NothingThere : AgendaMoving;
}
