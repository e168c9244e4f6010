using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Moves agendas and notes along with 1:1s that have moved since a calendar was last read. Call it before the new calendar data is stored:
/// after a crash in between, the next run finds the same moves again.
/// </summary>
public sealed class FollowMoves(ReadCoverage coverage, MoveAgenda move, MoveNotes notes, CoveragePolicy policy)
{
    /// <summary>Moves the agenda and the notes of every 1:1 that has moved. Throws when the storage fails.</summary>
    /// <param name="owner">Whose calendar was read.</param>
    /// <param name="reading">The new calendar data, not yet stored.</param>
    /// <param name="cancellationToken">Stops between two moves.</param>
    public async Task ForAsync(PersonId owner, CoverageFacts.Known reading, CancellationToken cancellationToken)
    {
        if (await coverage.FactsAsync(owner, policy.Around(reading.ReadAt), cancellationToken) is not CoverageFacts.Known before
            || before.ReadAt >= reading.ReadAt)
        {
            return; // A late, older reading must not move anything back.
        }

        // 1:1s that had started when the calendar was last read are over; and nothing can have appeared beyond the time that read covered.
        var known = new Interval(before.ReadAt, policy.Around(before.ReadAt).End);
        foreach (var moved in MovedOneOnOnes.Between(before.OneOnOnes, reading.OneOnOnes, known))
        {
            var pair = PairId.Of(owner, moved.With);
            await move.ForAsync(pair, new AgendaMove(moved.From, moved.To), cancellationToken);
            await notes.ForAsync(pair, moved.From, moved.To, cancellationToken);
        }
    }
}
