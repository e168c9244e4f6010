using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints the figures of a run of digests, and what happened to the emails.</summary>
internal sealed class DigestSheet(CliConsole console)
{
    private const char SoftHyphen = '\u00ad';

    // Japanese has no blanks, and may break between phrases.
    private const char NoBlank = '\u200b';

    private readonly Sheet sheet = new(console);

    private static IDigestSheetMessages Say => Spoken.Messages.DigestSheet;

    /// <param name="results">One result for each recipient.</param>
    /// <param name="folder">The folder of the emails.</param>
    public void Write(IReadOnlyList<DigestResult> results, string folder)
    {
        foreach (var result in results)
        {
            WriteFigures(result.Digest);
        }

        WriteOutcomes(results, folder);
    }

    public void WriteFigures(WeeklyDigest digest)
    {
        sheet.Heading(Say.WeekOf(Introduce(digest.Recipient), digest.Week.ToString())).Write(TableOf(digest).Drawn);
        var trends = digest.Managers.Select(line => line.Coverage).Prepend(digest.Own)
            .OfType<ManagerCoverage.Known>().Select(known => known.Report.Trend);
        _ = CoverageWords.Computed(trends, Spoken.Messages.Coverage) is { } computed ? sheet.Paragraph(computed).Line() : sheet.Line();
    }

    /// <summary>The error message; null for a digest that did not fail.</summary>
    public static string? Failure(DigestResult result) =>
        result.Outcome is DigestOutcome.Failed failed ? Say.Failed(result.Digest.Recipient.Email.Value, failed.Reason) : null;

    private static Columns TableOf(WeeklyDigest digest)
    {
        var columns = new Columns(
            "*", Say.ColumnsOnTrack, Say.ColumnsRest, Say.ColumnsTrend, Narrow(Say.ColumnsSkipLevel), Narrow(Say.ColumnsPeers));
        columns.Add(RowOf(Say.Own, digest.Own));
        foreach (var line in digest.Managers)
        {
            columns.Add(RowOf(new Cell(PersonName.Of(line.Coverage.Manager), Sheet.Plain, 2 * (line.Level - 1)), line.Coverage));
        }

        return columns;
    }

    /// <summary>A heading on two lines, if it has a place where a line may break: a hyphen, also a soft one, or a blank.</summary>
    private static string Narrow(string heading)
    {
        var at = heading.LastIndexOfAny(['-', SoftHyphen, ' ', NoBlank]);
        return at < 0 ? heading : $"{heading[..at]}{(heading[at] is '-' or SoftHyphen ? "-" : string.Empty)}\n{heading[(at + 1)..]}";
    }

    private static Cell[] RowOf(Cell name, ManagerCoverage coverage) => coverage.Match<Cell[]>(
        known =>
        [
            name,
            Words.CoveredToOthers(known.Counts),
            Rest(known),
            Words.Trend(known.Trend),
            Words.Met(known.SkipLevel),
            Words.Met(known.Peers),
        ],
        unknown =>
            [
                name,
                new Cell(Spoken.Messages.Coverage.StatusesNotKnown, Sheet.Quiet),
                new Cell($"{Say.Unreadable}\n{Words.Fault(unknown.Fault)}", Sheet.Quiet),
                "",
                "",
                "",
            ]);

    private static string Rest(CoverageReport known) => string.Join(
        '\n',
        new[]
        {
            Words.Others(known.Counts),
            known.NotReadSince is { } read ? Say.AsOf(Words.Day(read, known.Manager.TimeZone)) : string.Empty,
        }.Where(line => line.Length > 0));

    private void WriteOutcomes(IReadOnlyList<DigestResult> results, string folder)
    {
        var previews = results.Count(r => r.Outcome is DigestOutcome.Previewed);
        if (previews > 0)
        {
            sheet.Line(Say.Written(previews, folder))
                .Line(Say.Preview);
        }

        foreach (var result in results)
        {
            if (Outcome(result) is { } outcome)
            {
                sheet.Line(Say.OutcomeOf(PersonName.Of(result.Digest.Recipient), outcome));
            }
        }
    }

    private static string? Outcome(DigestResult result) => result.Outcome switch
    {
        DigestOutcome.Previewed or DigestOutcome.Failed => null,
        DigestOutcome.Sent sent => Say.OutcomesSent(sent.Eml),
        DigestOutcome.AlreadySent before => Say.OutcomesAlreadySent(Words.Full(before.At, result.Digest.Recipient.TimeZone), before.Eml),
        DigestOutcome.RecordDeleted => Say.OutcomesRecordDeleted,
        DigestOutcome.NotDueYet due => Say.OutcomesNotDue(Words.Full(due.DueAt, result.Digest.Recipient.TimeZone)),
        DigestOutcome.Stopped => Say.OutcomesStopped,
        _ => throw new InvalidOperationException("DigestOutcome has no other case."),
    };

    private static string Introduce(Person person) =>
        person.Title is { } title ? Say.Titled(PersonName.Of(person), Words.Plain(title)) : PersonName.Of(person);
}
