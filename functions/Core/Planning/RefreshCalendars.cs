using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Core.Planning;

/// <summary>
/// Reads the calendars that have not been read, or tried, since a given time. No matter who asks, only the calendars of managers and of
/// people who want agendas prepared are read.
/// </summary>
/// <param name="settings">Knows who turned on prepared agendas.</param>
/// <param name="coverage">Records when each calendar was last read.</param>
/// <param name="refresh">Reads and stores calendars.</param>
/// <param name="recognition">What counts as a 1:1.</param>
public sealed class RefreshCalendars(
    ReadSettings settings, ReadCoverage coverage, RefreshCoverage refresh, RecognitionPolicy recognition)
{
    /// <summary>
    /// Skips people who have left the organisation. If one calendar fails, it still reads the others, and then throws.
    /// </summary>
    /// <returns>How long to wait before asking again, because some were postponed; null when all are read.</returns>
    public async Task<Duration?> SinceAsync(
        Instant since, IReadOnlyCollection<PersonId> owners, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        var left = (await LeftAsync(since, owners, organisation.Chart, now, cancellationToken)).ToDictionary(p => p.Id);
        Duration? wait = null;
        try
        {
            await ReadAsync([.. left.Values]);
        }
        catch (Exception) when (left.Count > 0 && !cancellationToken.IsCancellationRequested)
        {
            await OneByOneAsync([.. left.Values], person => ReadAsync([person]));
        }

        return wait;

        async Task ReadAsync(IReadOnlyCollection<Person> people)
        {
            await foreach (var read in refresh.ForAsync(people, organisation, recognition, now, cancellationToken))
            {
                left.Remove(read.Manager.Id);
                wait = read is CoverageRefreshResult.Postponed later ? Duration.Max(wait ?? Duration.Zero, later.Delay) : wait;
            }
        }
    }

    private async Task<IReadOnlyList<Person>> LeftAsync(
        Instant since, IReadOnlyCollection<PersonId> owners, OrgChart chart, Instant now, CancellationToken cancellationToken)
    {
        var attempts = await coverage.AttemptsAsync(owners, cancellationToken);
        var left = new List<Person>();
        foreach (var owner in owners.Where(o => !attempts.Latest(o).IsSince(since, now)).Select(chart.Find).OfType<Person>())
        {
            if (owner.CalendarMayBeRead && await IsUsedAsync(owner))
            {
                left.Add(owner);
            }
        }

        return left;

        async Task<bool> IsUsedAsync(Person owner) =>
            chart.IsManager(owner.Id) || (await settings.OfAsync(owner.Id, cancellationToken)).PreparesAny;
    }

    /// <summary>Tries everybody, then throws all failures.</summary>
    private static async Task OneByOneAsync(IEnumerable<Person> people, Func<Person, Task> readAsync)
    {
        var failures = new List<Exception>();
        foreach (var person in people)
        {
            try
            {
                await readAsync(person);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                failures.Add(e);
            }
        }

        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }
}
