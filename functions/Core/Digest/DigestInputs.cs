using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>Knows whether the calendars behind a digest, or a preview of one, have been read, or tried, in the current round.</summary>
public sealed class DigestInputs(ReadCoverage coverage, IReadingRounds rounds)
{
    private const int BatchSize = 500;

    /// <summary>False while at least one calendar is still to be tried in this round. Throws when the storage fails.</summary>
    public async Task<bool> AreCalendarsReadAsync(PersonId recipient, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        foreach (var owners in chart.LineBelow(recipient).Select(p => p.Id).Where(chart.IsManager).Prepend(recipient).Chunk(BatchSize))
        {
            if (!await AreReadAsync(owners, now, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for a preview of what digests say about somebody, and about their 1:1s with their manager.</summary>
    public Task<bool> AreOwnCalendarsReadAsync(PersonId person, OrgChart chart, Instant now, CancellationToken cancellationToken) =>
        AreReadAsync([.. new[] { person, chart.ManagerOf(person)?.Id }.OfType<PersonId>().Where(chart.IsManager)], now, cancellationToken);

    private async Task<bool> AreReadAsync(PersonId[] owners, Instant now, CancellationToken cancellationToken)
    {
        var attempts = await coverage.AttemptsAsync(owners, cancellationToken);
        return !owners.Any(o => rounds.IsPending(attempts.Latest(o), now));
    }
}
