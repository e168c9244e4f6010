using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Digest.Words;

/// <summary>Draws the bar and the eight weeks with the block elements that every terminal has.</summary>
internal static class TextDrawing
{
    private const int Width = 10;
    private const string Levels = "▁▂▃▄▅▆▇█";

    /// <summary>Full only when everybody is on track, and empty only when nobody is.</summary>
    public static string Bar(CoverageCounts counts)
    {
        var filled = counts.Covered == 0 ? 0 : Math.Max(1, Width * counts.Covered / counts.Of);
        return new string('█', filled) + new string('░', Width - filled);
    }

    /// <summary>A dot for a week in which nobody counts.</summary>
    public static string Weeks(CoverageTrend trend) =>
        string.Concat(trend.Weeks.Select(w => w.Of == 0 ? '·' : Levels[(Levels.Length - 1) * w.Covered / w.Of]));
}
