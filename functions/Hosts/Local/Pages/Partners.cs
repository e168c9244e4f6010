using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>One of a person's 1:1 partners.</summary>
/// <param name="Other">The partner.</param>
/// <param name="Kind">The partner's relationship to the person.</param>
/// <param name="Cadence">The agreed cadence; null when the two have not agreed on one.</param>
/// <param name="Status">The status, for reports only; null for others, or when the calendar could not be read.</param>
/// <param name="Last">When the last 1:1 ended.</param>
/// <param name="Next">When the next 1:1 starts.</param>
internal sealed record Partner(Person Other, Relationship Kind, Cadence? Cadence, CoverageStatus? Status, Instant? Last, Instant? Next)
{
    /// <summary>Days are counted for the two, and a public holiday of one of them counts as an ordinary day.</summary>
    public bool LacksHolidays { get; init; }

    /// <summary>The days of planned 1:1s that are gone from the calendar, of which neither said whether they took place.</summary>
    public IReadOnlyList<LocalDate> Vanished { get; init; } = [];
}

/// <summary>
/// Lists the people with whom a person has 1:1s, from the person's own calendar if they are a manager, and from other managers'
/// calendars for the 1:1s with that person.
/// </summary>
internal static class Partners
{
    /// <summary>The managers whose calendars can have 1:1s with this person.</summary>
    public static IReadOnlyList<Person> CalendarOwners(OrgChart chart, Person person) =>
        [.. chart.LineAbove(person.Id).Concat(chart.PeersOf(person.Id)).Append(person).Where(p => chart.IsManager(p.Id))];

    /// <summary>The reports, then the manager, then everybody else they have met; each group by name.</summary>
    public static async Task<IReadOnlyList<Partner>> OfAsync(
        OrgChart chart, ReadFigures figures, OwnFigures own, Person person, Instant now, CancellationToken cancellationToken)
    {
        var met = (await figures.OneOnOnesOfAsync(person, CalendarOwners(chart, person), now, cancellationToken))
            .ToLookup(m => m.With, m => m.Time);
        var above = await WithManagerAsync(chart, figures, person, now, cancellationToken);
        var expected = own.Pairs.PairsOrNone.Select(p => Expected(p, p.Report, Relationship.DirectReport, p.Status) with
        {
            Vanished = own.Details[p.Report.Id].Vanished,
        }).Concat(above).ToList();
        var others = met.Select(m => chart.Find(m.Key)).OfType<Person>().Where(p => expected.All(e => e.Other.Id != p.Id))
            .Select(p => new Partner(p, chart.Relationship(person.Id, p.Id), null, null, Last(met[p.Id], now), Next(met[p.Id], now)));
        return [.. expected.Concat(others).OrderBy(p => p.Kind).ThenBy(p => p.Other.Name, StringComparer.InvariantCultureIgnoreCase)];
    }

    // People whose calendars cannot be read are still listed if they were met, without a status.
    private static async Task<IEnumerable<Partner>> WithManagerAsync(
        OrgChart chart, ReadFigures figures, Person person, Instant now, CancellationToken cancellationToken) =>
        chart.ManagerOf(person.Id) is { } manager
            && await figures.WithManagerAsync(person, manager, chart, now, at: null, cancellationToken) is
            { Review: PairReview.Known { Line: { } line }, Details: var details }
            ? [Expected(line, manager, Relationship.Manager, null) with { Vanished = details.Vanished }]
            : [];

    private static Partner Expected(PairCoverage pair, Person other, Relationship kind, CoverageStatus? status) =>
        new(other, kind, pair.IsCadenceAgreed ? pair.Cadence : null, status, pair.Last, pair.Next)
        {
            LacksHolidays = !pair.AreHolidaysKnown,
        };

    private static Instant? Last(IEnumerable<Interval> times, Instant now) =>
        times.Where(t => t.Start <= now).Select(t => (Instant?)Instant.Min(t.End, now)).Max();

    private static Instant? Next(IEnumerable<Interval> times, Instant now) =>
        times.Where(t => t.Start > now).Select(t => (Instant?)t.Start).Min();
}
