using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Figures as lines of plain text, with their drawings.</summary>
internal static class TextFigures
{
    /// <summary>"4 of 5 on track", with a bar, for the manager whose reports they are.</summary>
    public static string CountAndBar(CoverageCounts counts, Reader reader) =>
        WithBar(counts, reader.Coverage.CountOnTrack(counts.Covered, counts.Of), reader);

    /// <summary>"4 of 5 on track", or "2 on track" if <see cref="CoverageCounts.IsVague"/>, with a bar.</summary>
    public static string CountAndBarToOthers(CoverageCounts counts, Reader reader) =>
        WithBar(counts, CoverageWords.OnTrackToOthers(counts, reader.Coverage), reader);

    /// <summary>How many reports have each of the other statuses; null when all are on track.</summary>
    public static string? Statuses(CoverageCounts counts, ICoverageMessages say) =>
        CoverageWords.Others(counts, say) is { Count: > 0 } others ? say.Together([.. others.Select(s => s.Text)]) : null;

    /// <summary>The trend with a drawing of the weeks; null when there is none.</summary>
    public static string? Trend(CoverageTrend trend, ICoverageMessages say) =>
        CoverageWords.Trend(trend, say) is { } words ? $"{words}  {TextDrawing.Weeks(trend)}" : null;

    private static string WithBar(CoverageCounts counts, string words, Reader reader) =>
        counts.Of == 0 ? reader.Digest.NothingExpected : $"{words}  {TextDrawing.Bar(counts)}";
}
