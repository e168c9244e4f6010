using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// What others are shown of skip-level and peer 1:1s, in random organisations, read through the gate by everybody above, with digests on
/// for everybody or for a pilot.
/// </summary>
public sealed class EncouragementProperties
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    // Few managers, so that some groups are large enough for a number.
    private static readonly Gen<OrgChart> Charts = Gen.Select(Gen.Int[6, 34], Gen.Int[0, int.MaxValue]).Select(ChartOf);

    [Fact]
    public Task No_published_figure_depends_on_which_person_of_the_group_was_met() => Gen
        .Select(Charts, Gen.Bool, Gen.Int[0, 12], Gen.Int[0, int.MaxValue])
        .SampleAsync(
            async (chart, isPilot, count, seed) =>
            {
                var random = new Random(seed);
                foreach (var manager in chart.People.Where(p => chart.IsManager(p.Id)))
                {
                    var gate = new Surfaces(chart, isPilot);
                    var peers = chart.PeersOf(manager.Id).Where(gate.Counts).ToList();
                    var below = chart.SkipLevelsOf(manager.Id).Where(gate.Counts).ToList();
                    var one = await gate.ShownAsync(manager, [.. Some(peers, count, random), .. Some(below, count, random)]);
                    var other = await gate.ShownAsync(manager, [.. Some(peers, count, random), .. Some(below, count, random)]);
                    Assert.Equal(one, other);
                }
            },
            iter: 300);

    [Fact]
    public Task No_two_published_numbers_of_a_week_about_one_manager_cover_groups_that_differ_by_one_to_four_people() => Gen
        .Select(Charts, Gen.Bool)
        .SampleAsync(
            async (chart, isPilot) =>
            {
                var gate = new Surfaces(chart, isPilot);
                foreach (var manager in chart.People.Where(p => chart.IsManager(p.Id)))
                {
                    var groups = await GroupsOfNumbersAsync(gate, chart, manager);
                    foreach (var (one, other) in groups.SelectMany(one => groups.Select(other => (one, other))))
                    {
                        var difference = one.Except(other).Union(other.Except(one)).Count();
                        Assert.False(difference is >= 1 and <= 4, $"{string.Join(' ', one)} and {string.Join(' ', other)}");
                    }
                }
            },
            iter: 60);

    /// <summary>Whom each published number is about, found by meeting one person at a time.</summary>
    private static async Task<List<HashSet<string>>> GroupsOfNumbersAsync(Surfaces gate, OrgChart chart, Person manager)
    {
        var groups = new Dictionary<string, HashSet<string>>();
        foreach (var other in chart.People.Where(p => p.Id != manager.Id))
        {
            foreach (var (surface, figure) in await gate.ShownAsync(manager, [other]))
            {
                if (figure is EncouragementFigure.People { Count: 1 })
                {
                    groups.TryAdd(surface, []);
                    groups[surface].Add(other.Id.Value);
                }
            }
        }

        return [.. groups.Values];
    }

    private static IEnumerable<Person> Some(List<Person> group, int count, Random random) =>
        group.OrderBy(_ => random.Next()).Take(count);

    private static OrgChart ChartOf(int size, int seed)
    {
        var random = new Random(seed);
        var managers = random.Next(2, 6);
        return TestPeople.Chart(Enumerable.Range(0, size).Select(i => TestPeople.Person(
            $"p{i}", i == 0 ? null : $"p{random.Next(0, Math.Min(i, managers))}")));
    }

    /// <summary>Everybody who is shown figures of a manager.</summary>
    private sealed class Surfaces(OrgChart chart, bool isPilot)
    {
        private readonly FiguresPolicy policy = isPilot
            ? FiguresPolicy.Everybody with { Managers = [chart.People[1].Email] }
            : FiguresPolicy.Everybody;

        public bool Counts(Person person) => policy.Includes(person, chart);

        /// <summary>The figures by reader and kind.</summary>
        public async Task<IReadOnlyList<(string Surface, EncouragementFigure Figure)>> ShownAsync(
            Person manager, IReadOnlyCollection<Person> met)
        {
            var store = new CoverageStore(new InMemoryDocuments());
            var time = new Interval(Now - Duration.FromDays(3), Now - Duration.FromDays(3) + Duration.FromMinutes(30));
            await store.SaveReadingAsync(
                manager.Id,
                CoveragePolicy.Default.Around(Now),
                new CoverageFacts.Known(Now, [.. met.Select(p => new OneOnOne(p.Id, time, InSeries: false))], []),
                CancellationToken.None);
            var shown = new List<(string, EncouragementFigure)>();
            foreach (var reader in chart.LineAbove(manager.Id))
            {
                var request = new FiguresRequest(reader, manager, FiguresPurpose.Digest);
                var figures = await Gate.To(policy, store).ForAsync(request, chart, Now, CancellationToken.None);
                if (figures.CoverageOrNull is ManagerCoverage.Known { Report: var report })
                {
                    shown.Add(($"{reader.Id} skip-level", report.SkipLevel.Figure));
                    shown.Add(($"{reader.Id} peers", report.Peers.Figure));
                }
            }

            return shown;
        }
    }
}
