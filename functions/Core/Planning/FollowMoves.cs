using NodaTime;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Items;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Lets agendas follow the 1:1s that have moved since a calendar was read before. To be called before the new reading is remembered:
/// whoever is killed in between finds the same moves again.
/// </summary>
public sealed class FollowMoves(ICoverageStore coverage, MoveAgenda move, CoveragePolicy policy)
{
    public async Task ForAsync(PersonId owner, CoverageFacts.Known reading, CancellationToken cancellationToken)
    {
        if (await coverage.ReadFactsAsync(owner, policy.Around(reading.ReadAt), cancellationToken) is not CoverageFacts.Known before
            || before.ReadAt >= reading.ReadAt)
        {
            return; // An older reading that comes late must move nothing back.
        }

        // What had begun when it was read before has been; and how far ahead that reading looked, nothing can have come.
        var known = new Interval(before.ReadAt, policy.Around(before.ReadAt).End);
        foreach (var moved in MovedOneOnOnes.Between(before.OneOnOnes, reading.OneOnOnes, known))
        {
            await move.ForAsync(PairId.Of(owner, moved.With), new AgendaMove(moved.From, moved.To), cancellationToken);
        }
    }
}
