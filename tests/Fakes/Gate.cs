using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Fakes;

/// <summary>The gate to figures, on a store.</summary>
public static class Gate
{
    /// <summary>Digests are on for everybody.</summary>
    public static ReadFigures Open(CoverageStore store) => To(FiguresPolicy.Everybody, store);

    public static ReadFigures To(FiguresPolicy sharing, CoverageStore store) =>
        new(new ReadCoverage(store), CoveragePolicy.Default, sharing);
}
