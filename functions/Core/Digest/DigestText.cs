using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Digest;

/// <summary>A digest as plain text: the same facts in the same order, in lines of at most 72 characters (except URLs).</summary>
public static class DigestText
{
    /// <summary>The whole mail, with line feeds.</summary>
    public static string Compose(WeeklyDigest digest, DigestLinks links)
    {
        var dates = new LocalDates(digest.Recipient.TimeZone);
        var text = new TextLines().Paragraph(DigestWords.Title).Paragraph(LocalDates.Heading(digest.Week));
        Own(text.Heading(DigestWords.OwnHeading), digest.Own, dates);
        Managers(text.Heading(DigestWords.ManagersHeading), digest.Managers);
        OneThing(text.Heading(DigestWords.OneThingHeading), digest.OneThing, links.Place, dates);
        Idea(text.Heading(DigestWords.IdeaHeading), digest.Idea);
        Why(text.Heading(DigestWords.WhyHeading), digest, links, dates);
        return text.ToString();
    }

    private static void Own(TextLines text, ManagerCoverage coverage, LocalDates dates)
    {
        if (coverage is not ManagerCoverage.Known { Report: var own })
        {
            text.Paragraph(CoverageWords.NoFigures(CoverageWords.OwnCalendar, ((ManagerCoverage.Unknown)coverage).Fault));
            return;
        }

        text.Paragraph(CountAndBar(own.Counts));
        text.Paragraph(OwnWords.Summary(own.Counts));
        foreach (var (_, name, why) in OwnWords.NeedOneOnOne(own, dates))
        {
            text.Paragraph($"{name}: {why}.", bullet: "- ");
        }

        All(text, [.. OwnWords.Neutral(own), OwnWords.Next(own, dates), Trend(own.Trend), .. OwnWords.Encouraged(own)], indent: 0);
    }

    private static void Managers(TextLines text, IReadOnlyList<DigestLine> managers)
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
            known: report => All(text, Figures(line, report), indent + 2),
            unknown: u => text.Paragraph(CoverageWords.NoFigures(CoverageWords.TheirCalendar, u.Fault), indent + 2));
    }

    private static IEnumerable<string?> Figures(DigestLine line, CoverageReport report) =>
    [
        CountAndBar(report.Counts),
        Statuses(report.Counts),
        Trend(report.Trend),
        DigestWords.Waiting(line),
        CoverageWords.Encouraged(report),
    ];

    private static TextLines Summed(TextLines text, DigestRow.Summed sum)
    {
        var indent = sum.Below is null ? 0 : 4;
        text.Gap().Paragraph(DigestWords.Summed(sum), indent);
        return All(text,
            [
                sum.Counts.Reports == 0 ? null : CountAndBar(sum.Counts),
                Statuses(sum.Counts),
                sum.WithoutFigures == 0 ? null : DigestWords.NoFiguresFor(sum.WithoutFigures) + ".",
            ],
            indent + 2);
    }

    private static void OneThing(TextLines text, OneThing? thing, Uri? place, LocalDates dates)
    {
        if (thing is null)
        {
            text.Paragraph(DigestWords.NobodyToAsk);
            return;
        }

        text.Paragraph(DigestWords.Ask(thing)).Gap().Paragraph($"“{thing.Question.Text}”", indent: 2).Gap();
        text.Paragraph(DigestWords.NextWith(thing, dates));
        _ = place is null ? text.Paragraph(DigestWords.CopyIt) : text.Address(DigestWords.PlaceButton, place);
    }

    private static void Idea(TextLines text, Idea idea)
    {
        text.Paragraph($"{DigestWords.Kind(idea.Kind)}: {idea.Title}").Paragraph(idea.Text);
        All(text, DigestWords.Steps(idea).Select(step => $"{step.Label}: {step.Words}"), indent: 2);
        _ = idea.Link is { } link ? text.Address(DigestWords.ReadOn, link) : text;
    }

    private static void Why(TextLines text, WeeklyDigest digest, DigestLinks links, LocalDates dates)
    {
        All(text, DigestWords.Why(digest, dates), indent: 0).Gap();
        _ = links.Preferences is { } preferences ? text.Address(DigestWords.Preferences, preferences) : text;
        text.Address(DigestWords.Unsubscribe, links.Unsubscribe);
    }

    private static TextLines All(TextLines text, IEnumerable<string?> sentences, int indent) =>
        sentences.Aggregate(text, (lines, sentence) => lines.Paragraph(sentence, indent));

    private static string CountAndBar(CoverageCounts counts) => counts.Of == 0
        ? DigestWords.NothingExpected
        : $"{CoverageWords.Count(counts)} {CoverageWords.OnTrack}  {TextDrawing.Bar(counts)}";

    private static string? Statuses(CoverageCounts counts) =>
        CoverageWords.Others(counts) is { Count: > 0 } others ? string.Join(", ", others.Select(s => s.Text)) : null;

    private static string? Trend(CoverageTrend trend) =>
        CoverageWords.Trend(trend) is { } words ? $"{words}  {TextDrawing.Weeks(trend)}" : null;
}
