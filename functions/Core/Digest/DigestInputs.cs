using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Knows whether the calendars that a digest tells of have been read, or tried, in the round that is on.</summary>
public sealed class DigestInputs(ICoverageStore coverage, IReadingRounds rounds)
{
    private const int AtOnce = 500;

    public async Task<bool> AreReadAsync(PersonId recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        foreach (var owners in chart.LineBelow(recipient).Select(p => p.Id).Where(chart.IsManager).Prepend(recipient).Chunk(AtOnce))
        {
            var attempts = await coverage.ReadAttemptsAsync(owners, cancellationToken);
            if (owners.Any(o => rounds.IsAwaited(attempts.Latest(o), now)))
            {
                return false;
            }
        }

        return true;
    }
}
