using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest.Sections;

/// <summary>The plain text of <see cref="ManagersSection"/>.</summary>
internal static class ManagersText
{
    public static void Write(TextLines text, IReadOnlyList<DigestLine> managers, Reader reader)
    {
        text.Paragraph(DigestWords.Together(managers, reader.Digest));
        foreach (var row in DigestRows.Of(managers))
        {
            _ = row.Match(shown: line => Manager(text, line, reader), summed: sum => Summed(text, sum, reader));
        }

        text.Gap().Paragraphs([ManagersSection.Computed(managers, reader)]);
    }

    private static TextLines Manager(TextLines text, DigestLine line, Reader reader)
    {
        var indent = line.Level == 1 ? 0 : 4;
        var name = PersonName.Of(line.Coverage.Manager);
        text.Gap().Paragraph(
            line.Level == 1 ? reader.Digest.Manager(name) : reader.Digest.ManagerReportsTo(name, PersonName.Of(line.ReportsTo)), indent);
        return line.Coverage.Match(
            known: report => text.Paragraphs(Figures(line, report, reader), indent + 2),
            unknown: _ => text.Paragraph(reader.Coverage.StatusesNotKnown, indent + 2));
    }

    private static IEnumerable<string?> Figures(DigestLine line, CoverageReport report, Reader reader) =>
    [
        TextFigures.CountAndBarToOthers(report.Counts, reader),
        TextFigures.Statuses(report.Counts, reader.Coverage),
        TextFigures.Trend(report.Trend, reader.Coverage),
        DigestWords.Waiting(line, reader.Digest),
        CoverageWords.Encouraged(report, reader.Coverage, reader.Digest),
        CoverageWords.NotReadSince(report, reader.Zone, reader.Coverage),
    ];

    private static TextLines Summed(TextLines text, DigestRow.Summed sum, Reader reader)
    {
        var indent = sum.Below is null ? 0 : 4;
        text.Gap().Paragraph(DigestWords.Summed(sum, reader.Digest), indent);
        return text.Paragraphs(
            [
                sum.Counts.Reports == 0 ? null : TextFigures.CountAndBarToOthers(sum.Counts, reader),
                TextFigures.Statuses(sum.Counts, reader.Coverage),
                sum.WithoutFigures == 0 ? null : reader.Digest.NoFiguresFor(sum.WithoutFigures),
            ],
            indent + 2);
    }
}
