using BenchmarkDotNet.Attributes;
using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>The coverage of a whole organisation from thirteen weeks of facts: every manager's report, one after the other.</summary>
[MemoryDiagnoser]
public class CoverageBenchmark
{
    private LargeOrganisation organisation = null!;

    [Params(100_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Build() => organisation = new LargeOrganisation(People);

    [Benchmark]
    public CoverageCounts Review() => ReviewAll(organisation);

    internal static CoverageCounts ReviewAll(LargeOrganisation organisation)
    {
        var counts = default(CoverageCounts);
        foreach (var manager in organisation.Managers)
        {
            counts += CoverageReview.Of(
                manager, organisation.Chart, organisation.FactsFor(manager), [], CoveragePolicy.Default, LargeOrganisation.Now).Counts;
        }

        return counts;
    }
}
