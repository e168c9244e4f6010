using NodaTime;
using NodaTime.Testing;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Fakes;

/// <summary>The gate to figures, on a store.</summary>
public static class Gate
{
    /// <summary>Digests are on for everybody.</summary>
    public static ReadFigures Open(CoverageStore store) => To(FiguresPolicy.Everybody, store);

    public static ReadFigures To(FiguresPolicy sharing, CoverageStore store) =>
        new(new ReadCoverage(store), CoveragePolicy.Default, sharing);

    /// <summary>Export and deletion of what a person has in the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="chart">Who reports to whom; null for nobody.</param>
    /// <param name="now">The time of the export; null where nothing depends on it.</param>
    public static PersonalCoverage Personal(CoverageStore store, OrgChart? chart = null, Instant? now = null) => new(
        store, Open(store), new Fixed(new Organisation(chart ?? OrgChart.Empty)), new FakeClock(now ?? NodaConstants.UnixEpoch));

    private sealed class Fixed(Organisation organisation) : ICurrentOrganisation
    {
        public ValueTask<Organisation> GetAsync(CancellationToken cancellationToken) => ValueTask.FromResult(organisation);
    }
}
