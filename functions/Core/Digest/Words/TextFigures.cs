using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures as lines of plain text, with their drawings.</summary>
internal static class TextFigures
{
    /// <summary>"4 of 5 on track", with a bar.</summary>
    public static string CountAndBar(CoverageCounts counts) => counts.Of == 0
        ? DigestWords.NothingExpected
        : $"{CoverageWords.Count(counts)} {CoverageWords.OnTrack}  {TextDrawing.Bar(counts)}";

    /// <summary>How many reports have each other status; null when all are on track.</summary>
    public static string? Statuses(CoverageCounts counts) =>
        CoverageWords.Others(counts) is { Count: > 0 } others ? string.Join(", ", others.Select(s => s.Text)) : null;

    /// <summary>The trend with a drawing of the weeks; null when there is none.</summary>
    public static string? Trend(CoverageTrend trend) =>
        CoverageWords.Trend(trend) is { } words ? $"{words}  {TextDrawing.Weeks(trend)}" : null;
}
