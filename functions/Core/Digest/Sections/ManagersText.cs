using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>The plain text of <see cref="ManagersSection"/>.</summary>
internal static class ManagersText
{
    public static void Write(TextLines text, IReadOnlyList<DigestLine> managers)
    {
        text.Paragraph(DigestWords.Together(managers));
        foreach (var row in DigestRows.Of(managers))
        {
            _ = row.Match(shown: line => Manager(text, line), summed: sum => Summed(text, sum));
        }
    }

    private static TextLines Manager(TextLines text, DigestLine line)
    {
        var indent = line.Level == 1 ? 0 : 4;
        var name = PersonName.Of(line.Coverage.Manager);
        text.Gap().Paragraph(line.Level == 1 ? name : $"{name} ({DigestWords.ReportsTo(line)})", indent);
        return line.Coverage.Match(
            known: report => text.Paragraphs(Figures(line, report), indent + 2),
            unknown: u => text.Paragraph(CoverageWords.NoFigures(CoverageWords.TheirCalendar, u.Fault), indent + 2));
    }

    private static IEnumerable<string?> Figures(DigestLine line, CoverageReport report) =>
    [
        TextFigures.CountAndBar(report.Counts),
        TextFigures.Statuses(report.Counts),
        TextFigures.Trend(report.Trend),
        DigestWords.Waiting(line),
        CoverageWords.Encouraged(report),
    ];

    private static TextLines Summed(TextLines text, DigestRow.Summed sum)
    {
        var indent = sum.Below is null ? 0 : 4;
        text.Gap().Paragraph(DigestWords.Summed(sum), indent);
        return text.Paragraphs(
            [
                sum.Counts.Reports == 0 ? null : TextFigures.CountAndBar(sum.Counts),
                TextFigures.Statuses(sum.Counts),
                sum.WithoutFigures == 0 ? null : DigestWords.NoFiguresFor(sum.WithoutFigures) + ".",
            ],
            indent + 2);
    }
}
