using System.Collections.Immutable;
using NodaTime;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Agendas;

/// <summary>
/// Keeps what pairs of people put on their agendas. All documents of a pair lie together (in Cosmos: partition key
/// <c>pairId</c>); reading one is a point read. Each call is atomic and durable; a failed storage throws and is never "not there".
/// </summary>
public interface IAgendaStore
{
    Task<Stored<PairAgendas>> ReadPairAsync(PairId pair, CancellationToken cancellationToken);

    /// <summary>Saves the pair's items and, in the same transaction, keeps by themselves those that it has let go.</summary>
    /// <param name="pair">The document as it is to be.</param>
    /// <param name="settled">Items that <see cref="Settle"/> took out of it; saving one again changes nothing.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Saving<PairAgendas>> SavePairAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, Revision? expected, CancellationToken cancellationToken);

    Task<Stored<Agenda>> ReadAgendaAsync(PairId pair, Instant start, CancellationToken cancellationToken);

    /// <param name="agenda">The document as it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Saving<Agenda>> SaveAgendaAsync(Agenda agenda, Revision? expected, CancellationToken cancellationToken);

    /// <summary>
    /// Saves the pair's items as <see cref="SavePairAsync"/> does and, in the same transaction, puts the agenda of the 1:1 under its
    /// new start. Where there is one for the new start already, that one stays and the other is deleted.
    /// </summary>
    /// <param name="pair">The document as it is after the move.</param>
    /// <param name="settled">Those settled items that the move changed, as they are after it.</param>
    /// <param name="move">From where to where.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<Saving<PairAgendas>> SaveMoveAsync(
        PairAgendas pair, ImmutableArray<AgendaItem> settled, AgendaMove move, Revision? expected, CancellationToken cancellationToken);

    /// <summary>Settled items that stood on the agenda of the 1:1 with this start; a query within the pair.</summary>
    Task<IReadOnlyList<AgendaItem>> ReadSettledAsync(PairId pair, Instant start, CancellationToken cancellationToken);

    /// <summary>Everything of one person's pairs, for an export. Slow in Cosmos: it looks through all pairs.</summary>
    Task<IReadOnlyList<PairRecords>> ReadAllOfAsync(PersonId person, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes what this person wrote or chose, in all their pairs, for good, and leaves what the others wrote. Ticks of theirs on
    /// others' items stay, as these would be open again without. Running it twice changes nothing.
    /// </summary>
    Task DeleteWrittenByAsync(PersonId person, CancellationToken cancellationToken);
}

/// <summary>All that is stored of one pair.</summary>
/// <param name="Pair">The live document.</param>
/// <param name="Settled">Items closed long ago.</param>
/// <param name="Agendas">By start.</param>
public sealed record PairRecords(PairAgendas Pair, IReadOnlyList<AgendaItem> Settled, IReadOnlyList<Agenda> Agendas);
