using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Finds the calendars to read: those of managers once per round, and those of everybody who wants agendas prepared daily. No others are
/// read.
/// </summary>
public sealed class DueCalendars(ReadSettings settings, ReadCoverage coverage, IReadingRounds rounds)
{
    private const int BatchSize = 500;

    /// <summary>Each owner once, in the order of the chart. Throws when the storage fails.</summary>
    public async IAsyncEnumerable<PersonId> FindAsync(
        OrgChart chart, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var optedIn = await settings.AllPreparingAsync(cancellationToken);
        foreach (var owners in Readable(chart).Where(p => chart.IsManager(p) || optedIn.ContainsKey(p)).Chunk(BatchSize))
        {
            var attempts = await coverage.AttemptsAsync(owners, cancellationToken);
            foreach (var owner in owners.Where(o => rounds.IsDue(attempts.Latest(o), optedIn.ContainsKey(o), now)))
            {
                yield return owner;
            }
        }
    }

    private static IEnumerable<PersonId> Readable(OrgChart chart) => chart.People.Where(p => p.CalendarMayBeRead).Select(p => p.Id);
}
