using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints what newcomers see first: what this is, some figures, one digest, and what to try next.</summary>
internal sealed class TourSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    private static ITourMessages Say => Spoken.Messages.Tour;

    /// <param name="results">One result for each recipient.</param>
    /// <param name="shown">The digest to print in full.</param>
    /// <param name="files">The files of the sample company.</param>
    public void Write(IReadOnlyList<DigestResult> results, DigestResult shown, SourceFiles files)
    {
        var widest = results.MaxBy(r => r.Digest.Managers.Count)!.Digest; // the sample company has recipients
        sheet.Paragraph(Say.What).Line().Paragraph(Say.Here).Line();
        new DigestSheet(console).WriteFigures(widest);
        sheet.Paragraph(
            Say.Written(results.Count, PersonName.Of(shown.Digest.Recipient)))
            .Line();
        foreach (var line in shown.Composed.Mail.Text.TrimEnd().Split('\n'))
        {
            sheet.Line($"  | {line}".TrimEnd());
        }

        sheet.Line().Heading(Say.Next).Line();
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
            yield return (Say.Page, $"{Opener} {Quoted(page.Html)}");
        }

        yield return (Say.View, $"{console.Called} coverage {sources} --for {who}");
        yield return (Say.Why, $"{console.Called} explain {Quoted(calendar)} --people {Quoted(files.PeopleCsv)}");
        var server = Spoken.Messages.Server;
        yield return (server.OwnOrganisation, $"{console.Called} digest --people people.csv --calendars folder-of-ics-files");
        yield return (server.AllCommands, $"{console.Called} --help");
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
