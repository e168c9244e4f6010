using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints the figures of a run of digests, and what happened to the emails.</summary>
internal sealed class DigestSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

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

    public void WriteFigures(WeeklyDigest digest) =>
        sheet.Heading($"{Introduce(digest.Recipient)}, {digest.Week}").Write(TableOf(digest).Drawn).Line();

    /// <summary>The error message; null for a digest that did not fail.</summary>
    public static string? Failure(DigestResult result) =>
        result.Outcome is DigestOutcome.Failed failed ? $"{result.Digest.Recipient.Email}: the digest was not sent: {failed.Reason}" : null;

    private static Columns TableOf(WeeklyDigest digest)
    {
        var columns = new Columns("*", "On track", "The rest", "Trend", "Skip-\nlevel", "Peers");
        columns.Add(RowOf("own 1:1s", digest.Own));
        foreach (var line in digest.Managers)
        {
            columns.Add(RowOf(new Cell(PersonName.Of(line.Coverage.Manager), Sheet.Plain, 2 * (line.Level - 1)), line.Coverage));
        }

        return columns;
    }

    private static Cell[] RowOf(Cell name, ManagerCoverage coverage) => coverage.Match<Cell[]>(
        known =>
        [
            name,
            Words.Covered(known.Counts),
            Words.Others(known.Counts),
            Words.Trend(known.Trend),
            Words.Met(known.SkipLevel),
            Words.Met(known.Peers),
        ],
        _ =>
            [
                name,
                new Cell("not known", Sheet.Quiet),
                new Cell($"could not be read:\n{Words.UnreadableReason(coverage)}", Sheet.Quiet),
                "",
                "",
                "",
            ]);

    private void WriteOutcomes(IReadOnlyList<DigestResult> results, string folder)
    {
        var previews = results.Count(r => r.Outcome is DigestOutcome.Previewed);
        if (previews > 0)
        {
            sheet.Line($"{Words.Number(previews, "digest", "digests")} written to {folder}, each as .eml and .html.")
                .Line("This was a preview: nothing was sent.");
        }

        foreach (var result in results)
        {
            if (Outcome(result) is { } outcome)
            {
                sheet.Line($"{PersonName.Of(result.Digest.Recipient)}: {outcome}");
            }
        }
    }

    private static string? Outcome(DigestResult result) => result.Outcome switch
    {
        DigestOutcome.Previewed or DigestOutcome.Failed => null,
        DigestOutcome.Sent sent => $"sent, {sent.Eml}",
        DigestOutcome.AlreadySent before => $"already sent on {Words.Full(before.At, result.Digest.Recipient.TimeZone)}, {before.Eml}",
        DigestOutcome.RecordDeleted => "already sent; its record was deleted at their request",
        DigestOutcome.NotDueYet due => $"not due until {Words.Full(due.DueAt, result.Digest.Recipient.TimeZone)}",
        DigestOutcome.Stopped => "not sent, because they stopped their digests",
        _ => throw new InvalidOperationException("DigestOutcome is closed."),
    };

    private static string Introduce(Person person) =>
        person.Title is { } title ? $"{PersonName.Of(person)} ({Words.Plain(title)})" : PersonName.Of(person);
}
