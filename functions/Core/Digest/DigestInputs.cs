using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Knows whether the calendars behind a digest have been read, or tried, in the current round.</summary>
public sealed class DigestInputs(ReadCoverage coverage, IReadingRounds rounds)
{
    private const int BatchSize = 500;

    /// <summary>False while at least one calendar is still to be tried in this round. Throws when the storage fails.</summary>
    public async Task<bool> AreCalendarsReadAsync(PersonId recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        foreach (var owners in chart.LineBelow(recipient).Select(p => p.Id).Where(chart.IsManager).Prepend(recipient).Chunk(BatchSize))
        {
            var attempts = await coverage.AttemptsAsync(owners, cancellationToken);
            if (owners.Any(o => rounds.IsPending(attempts.Latest(o), now)))
            {
                return false;
            }
        }

        return true;
    }
}
