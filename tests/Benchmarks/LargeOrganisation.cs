using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// An organisation in which every manager has eight reports, filled level by level, so that 100,000 people have 12,500 managers. Each
/// manager has the 1:1s of thirteen weeks: most reports every one or two weeks, some late, some never, and some skip-level and peer 1:1s.
/// </summary>
internal sealed class LargeOrganisation
{
    private const int Span = 8;

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly Dictionary<PersonId, CoverageFacts.Known> facts;

    public LargeOrganisation(int people)
    {
        Chart = OrgChart.Create(Enumerable.Range(0, people).Select(Person))
            .Match(chart => chart, faults => throw new InvalidOperationException(faults[0].Message));
        Managers = [.. Chart.People.Where(p => Chart.IsManager(p.Id))];
        facts = Managers.ToDictionary(m => m.Id, m => new CoverageFacts.Known(Now, FactsOf(m), []));
    }

    public OrgChart Chart { get; }

    public IReadOnlyList<Person> Managers { get; }

    public int FactCount => facts.Values.Sum(f => f.OneOnOnes.Count);

    public CoverageFacts.Known FactsFor(Person manager) => facts[manager.Id];

    public static PersonId Id(int number) => new($"person-{number:000000}");

    private static Person Person(int number) =>
        new(Id(number), EmailAddress.Parse($"person-{number:000000}@contoso.example"), $"Person {number:000000}")
        {
            Manager = number == 0 ? null : Id((number - 1) / Span),
        };

    private List<OneOnOne> FactsOf(Person manager)
    {
        var random = new Random(int.Parse(manager.Id.Value.AsSpan(^6..), CultureInfo.InvariantCulture));
        var others = Chart.DirectReportsOf(manager.Id)
            .SelectMany(report => Every(report.Id, days: random.Next(10) switch { < 4 => 7, < 8 => 14, < 9 => 40, _ => 0 }, random))
            .Concat(Chart.SiblingsOf(manager.Id).Take(2).SelectMany(peer => Every(peer.Id, days: 45, random)))
            .Concat(Chart.SkipLevelsOf(manager.Id).Take(3).SelectMany(skip => Every(skip.Id, days: 60, random)));
        return [.. others.OrderBy(o => o.Time.Start)];
    }

    private static IEnumerable<OneOnOne> Every(PersonId with, int days, Random random)
    {
        for (
            var at = Now - Duration.FromDays(91) + Duration.FromHours(random.Next(24 * 14));
            days > 0 && at < Now + Duration.FromDays(35);
            at += Duration.FromDays(days))
        {
            yield return new OneOnOne(with, new Interval(at, at + Duration.FromMinutes(30)), InSeries: true);
        }
    }
}
