using System.Runtime.CompilerServices;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Finds whose calendars are to be read: the managers', once in a round, and those of everybody who wants agendas written ahead,
/// every day. Nobody else's are read at all.
/// </summary>
public sealed class DueCalendars(ISettingsStore settings, ICoverageStore coverage, IReadingRounds rounds)
{
    private const int AtOnce = 500;

    public async IAsyncEnumerable<PersonId> AtAsync(OrgChart chart, Instant now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var asked = await settings.ReadPreparingAsync(cancellationToken);
        foreach (var owners in chart.People.Select(p => p.Id).Where(p => chart.IsManager(p) || asked.ContainsKey(p)).Chunk(AtOnce))
        {
            var attempts = await coverage.ReadAttemptsAsync(owners, cancellationToken);
            foreach (var owner in owners.Where(o => rounds.IsDue(attempts.Latest(o), asked.ContainsKey(o), now)))
            {
                yield return owner;
            }
        }
    }
}
