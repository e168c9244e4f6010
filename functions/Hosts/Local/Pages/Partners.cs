using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>One of a person's 1:1 partners.</summary>
/// <param name="Other">The partner.</param>
/// <param name="Kind">What they are to the person.</param>
/// <param name="Cadence">Agreed or default; null where nothing is expected.</param>
/// <param name="Status">For one's own reports only; null otherwise, or when the calendar could not be read.</param>
/// <param name="Last">When the last one ended.</param>
/// <param name="Next">When the next one starts.</param>
internal sealed record Partner(Person Other, Relationship Kind, Cadence? Cadence, CoverageStatus? Status, Instant? Last, Instant? Next);

/// <summary>
/// With whom a person has 1:1s, from the managers' calendars: their own, and of others' only what they stand in themselves.
/// </summary>
internal static class Partners
{
    /// <summary>Whose calendars tell of this person's 1:1s.</summary>
    public static IReadOnlyList<Person> WhoseCalendarsTell(OrgChart chart, Person person)
    {
        var above = new List<Person>();
        for (var at = chart.ManagerOf(person.Id); at is not null; at = chart.ManagerOf(at.Id))
        {
            above.Add(at);
        }

        return [.. above.Concat(chart.PeersOf(person.Id)).Append(person).Where(p => chart.IsManager(p.Id))];
    }

    /// <summary>Reports first, then the own manager, then the others met; each by name.</summary>
    public static async Task<IReadOnlyList<Partner>> OfAsync(LocalInstallation installation, Person person, Instant now, CancellationToken cancellationToken)
    {
        var chart = installation.Chart;
        var met = (await MetAsync(installation, person, now, cancellationToken)).ToLookup(m => m.With, m => m.Time);
        var reports = await PairsOfAsync(installation, person, now, cancellationToken);
        var above = chart.ManagerOf(person.Id) is { } manager
            ? (await PairsOfAsync(installation, manager, now, cancellationToken)).Where(p => p.Report.Id == person.Id).Select(p => Expected(p, manager, Relationship.Manager, null))
            : [];
        var expected = reports.Select(p => Expected(p, p.Report, Relationship.DirectReport, p.Status)).Concat(above).ToList();
        var others = met.Select(m => chart.Find(m.Key)).OfType<Person>().Where(p => expected.All(e => e.Other.Id != p.Id))
            .Select(p => new Partner(p, chart.Relationship(person.Id, p.Id), null, null, Last(met[p.Id], now), Next(met[p.Id], now)));
        return [.. expected.Concat(others).OrderBy(p => p.Kind).ThenBy(p => p.Other.Name, StringComparer.InvariantCultureIgnoreCase)];
    }

    private static async Task<IEnumerable<OneOnOne>> MetAsync(LocalInstallation installation, Person person, Instant now, CancellationToken cancellationToken)
    {
        var met = new List<OneOnOne>();
        foreach (var owner in WhoseCalendarsTell(installation.Chart, person))
        {
            if (await installation.Data.Coverage.ReadFactsAsync(owner.Id, CoveragePolicy.Default.Around(now), cancellationToken) is CoverageFacts.Known known)
            {
                met.AddRange(owner.Id == person.Id ? known.OneOnOnes : known.OneOnOnes.Where(o => o.With == person.Id).Select(o => o with { With = owner.Id }));
            }
        }

        return met;
    }

    // Where the calendar cannot be read the reports are named all the same: with nothing said of when.
    private static async Task<IReadOnlyList<PairCoverage>> PairsOfAsync(LocalInstallation installation, Person manager, Instant now, CancellationToken cancellationToken) =>
        (await installation.ReviewAsync(manager, now, cancellationToken)).Match(report => report.Pairs, _ => []);

    private static Partner Expected(PairCoverage pair, Person other, Relationship kind, CoverageStatus? status) =>
        new(other, kind, pair.Cadence, status, pair.Last, pair.Next);

    private static Instant? Last(IEnumerable<Interval> times, Instant now) =>
        times.Where(t => t.End <= now).Select(t => (Instant?)t.End).Max();

    private static Instant? Next(IEnumerable<Interval> times, Instant now) =>
        times.Where(t => t.Start > now).Select(t => (Instant?)t.Start).Min();
}
