using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>What a newcomer sees first: what this is, its figures, one digest as it is sent, and what to try.</summary>
internal sealed class TourSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    /// <param name="results">One for each recipient.</param>
    /// <param name="shown">The one that is shown in full.</param>
    /// <param name="files">What it was made from.</param>
    public void Write(IReadOnlyList<DigestResult> results, DigestResult shown, SourceFiles files)
    {
        var widest = results.MaxBy(r => r.Digest.Managers.Count)!.Digest;
        sheet.Paragraph("Finds the one-on-ones in calendars, and writes each manager of managers a weekly digest: who holds them, and what to do about it.")
            .Line().Paragraph("Here is an invented company. How its managers do:").Line();
        new DigestSheet(console).WriteFigures(widest);
        sheet.Paragraph($"{results.Count} digests were written, none was sent. This is {PersonName.Of(shown.Digest.Recipient)}'s, in plain text:").Line();
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
        if (shown.Fate is DigestFate.Previewed page)
        {
            yield return ("The same digest as Outlook shows it:", $"{Opener} {Quoted(page.Html)}");
        }

        yield return ("A manager's own view:", $"{console.Called} coverage {sources} --for {who}");
        yield return ("Why a meeting counts, or does not:", $"{console.Called} explain {Quoted(calendar)} --people {Quoted(files.PeopleCsv)}");
        yield return ("Your own organisation:", $"{console.Called} digest --people people.csv --calendars folder-of-ics-files");
        yield return ("Everything else:", $"{console.Called} --help");
    }

    // Each system's own way to open a file as if it had been double-clicked.
    private static string Opener => OperatingSystem.IsWindows() ? "start" : OperatingSystem.IsMacOS() ? "open" : "xdg-open";

    private static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
}
