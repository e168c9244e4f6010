using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints what newcomers see first: what this is, some figures, one digest, and what to try next.</summary>
internal sealed class TourSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    /// <param name="results">One result for each recipient.</param>
    /// <param name="shown">The digest to print in full.</param>
    /// <param name="files">The files of the sample company.</param>
    public void Write(IReadOnlyList<DigestResult> results, DigestResult shown, SourceFiles files)
    {
        var widest = results.MaxBy(r => r.Digest.Managers.Count)!.Digest; // the sample company has recipients
        sheet.Paragraph(
            "OutlookOneOnOne finds the one-on-ones in calendars and sends each manager of managers a weekly digest: who holds them, " +
            "and what to do next.")
            .Line().Paragraph("Here is a sample company and how its managers are doing:").Line();
        new DigestSheet(console).WriteFigures(widest);
        sheet.Paragraph(
            $"{results.Count} digests were written, and none was sent. This is {PersonName.Of(shown.Digest.Recipient)}'s, in plain text:")
            .Line();
        foreach (var line in shown.Composed.Mail.Text.TrimEnd().Split('\n'))
        {
            sheet.Line($"  | {line}".TrimEnd());
        }

        sheet.Line().Heading("What to try next").Line();
        foreach (var (what, command) in Ideas(shown, files))
        {
            sheet.Line($"  {what}").Line($"    {command}");
        }
    }

    private IEnumerable<(string What, string Command)> Ideas(DigestResult shown, SourceFiles files)
    {
        var sources = $"--people {Quoted(files.PeopleCsv)} --calendars {Quoted(files.Calendars[0])}";
        var who = shown.Digest.Recipient.Email.Value;
        var calendar = Path.Combine(files.Calendars[0], $"{who}.ics");
        if (shown.Outcome is DigestOutcome.Previewed page)
        {
            yield return ("See the same digest as Outlook shows it:", $"{Opener} {Quoted(page.Html)}");
        }

        yield return ("See a manager's own view:", $"{console.Called} coverage {sources} --for {who}");
        yield return (
            "See why a meeting counts as a 1:1 or not:", $"{console.Called} explain {Quoted(calendar)} --people {Quoted(files.PeopleCsv)}");
        yield return ("Use your own organisation:", $"{console.Called} digest --people people.csv --calendars folder-of-ics-files");
        yield return ("See all commands and options:", $"{console.Called} --help");
    }

    // The command that opens a file with its default application.
    private static string Opener => (OperatingSystem.IsWindows(), OperatingSystem.IsMacOS()) switch
    {
        (true, _) => "start",
        (_, true) => "open",
        _ => "xdg-open",
    };

    private static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
}
