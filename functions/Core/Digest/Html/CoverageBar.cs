using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Text;

namespace OutlookOneOnOne.Core.Digest.Html;

/// <summary>
/// Draws counts as one row of coloured table cells, the only drawing that every Outlook shows. Screen readers skip it, because the same
/// counts are always next to it in words.
/// </summary>
internal static class CoverageBar
{
    /// <summary>Nothing when nobody counts, because an empty bar would look like a zero.</summary>
    public static SafeHtml Draw(CoverageCounts counts, int height)
    {
        var parts = Parts(counts).Where(p => p.Count > 0).ToList();
        if (parts.Count == 0)
        {
            return SafeHtml.Nothing;
        }

        var widths = Percentages.Of(parts.Select(p => p.Count));
        var cells = parts.Zip(widths, (part, width) => Cell(part.Colour, width, height));
        return SafeHtml.Of($"""
            <table class="bar" role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr aria-hidden="true">{cells}</tr></table>
            """);
    }

    /// <summary>A square in the colour of the bar, to go before its word.</summary>
    public static SafeHtml Key(CoverageStatus status) => Colour(status) is { } colour
        ? SafeHtml.Of($"<span aria-hidden=\"true\" style=\"color:{colour}\">■</span>{MailStyle.Filler}")
        : SafeHtml.Nothing;

    private static IEnumerable<(int Count, SafeHtml Colour)> Parts(CoverageCounts counts) =>
    [
        (counts.Covered, MailStyle.Covered),
        (counts.Slipping, MailStyle.Slipping),
        (counts.Overdue, MailStyle.Overdue),
        (counts.Never, MailStyle.Never),
    ];

    private static SafeHtml? Colour(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => MailStyle.Covered,
        CoverageStatus.Slipping => MailStyle.Slipping,
        CoverageStatus.Overdue => MailStyle.Overdue,
        CoverageStatus.Never => MailStyle.Never,
        CoverageStatus.NewInRole or CoverageStatus.Away or CoverageStatus.NotKnown => null,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a coverage status."),
    };

    private static SafeHtml Cell(SafeHtml colour, int width, int height) =>
        SafeHtml.Of($"<td width=\"{width}%\" bgcolor=\"{colour}\" style=\"{MailStyle.FlatCell(height)}\">{MailStyle.Filler}</td>");
}
