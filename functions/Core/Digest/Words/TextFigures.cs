using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures as lines of plain text, with their drawings.</summary>
internal static class TextFigures
{
    /// <summary>"4 of 5 on track", with a bar.</summary>
    public static string CountAndBar(CoverageCounts counts, Reader reader) => counts.Of == 0
        ? reader.Digest.NothingExpected
        : $"{reader.Coverage.CountOnTrack(counts.Covered, counts.Of)}  {TextDrawing.Bar(counts)}";

    /// <summary>How many reports have each of the other statuses; null when all are on track.</summary>
    public static string? Statuses(CoverageCounts counts, ICoverageMessages say) =>
        CoverageWords.Others(counts, say) is { Count: > 0 } others ? say.Together([.. others.Select(s => s.Text)]) : null;

    /// <summary>The trend with a drawing of the weeks; null when there is none.</summary>
    public static string? Trend(CoverageTrend trend, ICoverageMessages say) =>
        CoverageWords.Trend(trend, say) is { } words ? $"{words}  {TextDrawing.Weeks(trend)}" : null;
}
