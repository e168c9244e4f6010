using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Reads the open requests for 1:1s: those from a manager's reports, and a person's own to their manager.</summary>
public sealed class ReadRequests(RequestStore store)
{
    /// <param name="manager">Who was asked.</param>
    /// <param name="reports">Who reports to them.</param>
    /// <param name="pairs">The 1:1s with each report; empty when the calendar could not be read.</param>
    /// <param name="now">The current time.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>When each report with an open request asked.</returns>
    public async Task<IReadOnlyDictionary<PersonId, Instant>> ToAsync(
        PersonId manager,
        IReadOnlyCollection<Person> reports,
        IReadOnlyCollection<PairCoverage> pairs,
        Instant now,
        CancellationToken cancellationToken)
    {
        var requests = await store.ReadManyAsync([.. reports.Select(r => r.Id)], cancellationToken);
        var known = pairs.ToDictionary(p => p.Report.Id);
        return requests
            .Where(r => r.LastAsked.TryGetValue(manager, out var at) && OneOnOneRequests.IsOpen(at, known.GetValueOrDefault(r.Asker), now))
            .ToDictionary(r => r.Asker, r => r.LastAsked[manager]);
    }

    /// <summary>When this person asked their manager, if the request is still open; otherwise null.</summary>
    public async Task<Instant?> OwnAsync(
        PersonId asker, PersonId manager, PairCoverage? pair, Instant now, CancellationToken cancellationToken) =>
        (await store.ReadAsync(asker, cancellationToken)).LastAsked.TryGetValue(manager, out var at)
        && OneOnOneRequests.IsOpen(at, pair, now)
            ? at
            : null;
}
