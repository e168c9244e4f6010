using OutlookOneOnOne.Core.Coverage;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>The last eight weeks as eight small columns, each a table cell; the word for it stands beside.</summary>
internal static class Sparkline
{
    // Even heights: Word adds a line to odd ones.
    private const int Tallest = 16;
    private const int Lowest = 2;

    /// <summary>The weeks, followed by <paramref name="words"/>.</summary>
    public static MailHtml Draw(CoverageTrend trend, string words) => MailHtml.Of($"""
        <table class="spark" role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>{trend.Weeks.Select(Column)}
        <td valign="bottom" style="padding-left:8px;{MailStyle.Font};font-size:14px;line-height:18px;color:{MailStyle.Ink}">{words}</td></tr></table>
        """);

    /// <summary>In pixels. A week of which nothing could be expected is a flat line, as is a zero, but a pale one.</summary>
    internal static int HeightOf(WeekCoverage week) =>
        week.Of == 0 ? Lowest : Math.Max(Lowest, 2 * (int)Math.Round(Tallest / 2.0 * week.Covered / week.Of, MidpointRounding.AwayFromZero));

    private static MailHtml Column(WeekCoverage week)
    {
        var height = HeightOf(week);
        var colour = week.Of == 0 ? MailStyle.Rule : MailStyle.Covered;
        return MailHtml.Of($"""
            <td aria-hidden="true" valign="bottom" style="padding-right:2px"><table role="presentation" cellpadding="0" cellspacing="0"><tr>
            <td width="6" height="{height}" bgcolor="{colour}" style="background-color:{colour};font-size:1px;line-height:{height}px;mso-line-height-rule:exactly">&#160;</td></tr></table></td>
            """);
    }
}
