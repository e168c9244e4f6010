using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>
/// The last eight weeks as eight small columns, each in a table cell, followed by the trend in words. Past weeks without a digest are
/// paler.
/// </summary>
internal static class Sparkline
{
    // Even heights, because Word adds a pixel to odd ones.
    private const int MaxHeight = 16;
    private const int MinHeight = 2;

    /// <summary>The weeks, followed by <paramref name="words"/>.</summary>
    public static SafeHtml Draw(CoverageTrend trend, string words, int above = 8) => SafeHtml.Of($"""
        <table class="spark" role="presentation" cellpadding="0" cellspacing="2" style="margin-top:{above}px"><tr valign="bottom">{Columns(trend)}
        <td style="padding-left:8px;font-size:14px;line-height:18px;color:{MailStyle.Ink}">{words}</td></tr></table>
        """);

    /// <summary>In pixels. A week in which nobody counts is a flat pale line; a zero is a flat line in the normal colour.</summary>
    internal static int HeightOf(WeekCoverage week) =>
        week.Of == 0
            ? MinHeight
            : Math.Max(MinHeight, 2 * (int)Math.Round(MaxHeight / 2.0 * week.Covered / week.Of, MidpointRounding.AwayFromZero));

    private static IEnumerable<SafeHtml> Columns(CoverageTrend trend) =>
        trend.Weeks.Select((week, i) => Column(week, isComputed: !week.IsAsSent && i < trend.Weeks.Count - 1));

    // A block at the bottom of a cell. A table in each cell would take twice the bytes, and a mail of 30 managers has 240 of them. For the
    // same reason MailPage tells Word once that heights are exact.
    private static SafeHtml Column(WeekCoverage week, bool isComputed)
    {
        var height = HeightOf(week);
        var known = isComputed ? MailStyle.Computed : MailStyle.Covered;
        var colour = week.Of == 0 ? MailStyle.Rule : known;
        return SafeHtml.Of(
            $"<td width=\"6\"><div style=\"background-color:{colour};line-height:{height}px\">{MailStyle.Filler}</div></td>");
    }
}
