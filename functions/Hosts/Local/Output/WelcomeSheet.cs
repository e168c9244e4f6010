using OutlookOneOnOne.Core.Digest.Words;
using OutlookOneOnOne.Hosts.Local.Commands;
using OutlookOneOnOne.Hosts.Local.Digests;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Output;

/// <summary>What a newcomer sees first: what this is, its figures, one digest as it is sent, and what to try.</summary>
internal sealed class WelcomeSheet(CliConsole console)
{
    public void Write(IReadOnlyList<DigestResult> results, DigestResult shown, SourceFiles files, string preview)
    {
        var sheet = new Sheet(console);
        sheet.Paragraph("OutlookOneOnOne reads calendars, finds the one-on-ones in them, and tells every manager of managers once a week who holds them. "
            + "Here it does so for an invented company.").Line();
        new DigestSheet(console).WriteFigures(results);
        sheet.Heading($"The digest for {PersonName.Of(shown.Digest.Recipient)}, as a mail in plain text").Line();
        foreach (var line in shown.Composed.Mail.Text.TrimEnd().Split('\n'))
        {
            sheet.Line($"  {line}".TrimEnd());
        }

        sheet.Line().Heading("What to try next").Line();
        foreach (var (what, command) in Ideas(shown, files, preview))
        {
            sheet.Line($"  {what}").Line($"    {command}");
        }
    }

    private static IEnumerable<(string What, string Command)> Ideas(DigestResult shown, SourceFiles files, string preview)
    {
        var sources = $"--people {Quoted(files.PeopleCsv)} --calendars {Quoted(files.Calendars[0])}";
        var who = shown.Digest.Recipient.Email.Value;
        yield return ("See the same digest as it looks in Outlook:", $"xdg-open {Quoted(Path.Combine(preview, Path.GetFileName(shown.Fate.Mail!)))}");
        yield return ("One manager's own view:", $"{OneOnOneCommand.Called} coverage {sources} --for {who}");
        yield return ("Why a meeting counts, or does not:", $"{OneOnOneCommand.Called} explain {Quoted(Path.Combine(files.Calendars[0], $"{who}.ics"))} --people {Quoted(files.PeopleCsv)}");
        yield return ("Your own organisation:", $"{OneOnOneCommand.Called} digest --people people.csv --calendars folder-of-ics-files");
        yield return ("Everything else:", $"{OneOnOneCommand.Called} --help");
    }

    private static string Quoted(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;
}
