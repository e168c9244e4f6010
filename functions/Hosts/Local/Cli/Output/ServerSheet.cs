using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints where to look once the server is running.</summary>
internal sealed class ServerSheet(CliConsole console)
{
    public void Write(WebSite site, HttpsEndpoint? https, ServerMode mode, DataFolder data)
    {
        var sheet = new Sheet(console);
        sheet.Line($"OutlookOneOnOne is running at {site.Address.AbsoluteUri} - open it in a browser.").Line();
        if (mode.IsSample)
        {
            sheet.Paragraph("It shows a sample company. What to try next:").Line()
                .Line("  Choose a person on that page to open their calendar, with the add-in next to each invite.")
                .Line("  See the weekly digests in this terminal:").Line($"    {console.Called} digest")
                .Line("  Use your own organisation:").Line(
                    $"    {console.Called} serve --people people.csv --calendars folder-of-ics-files")
                .Line("  See all commands and options:").Line($"    {console.Called} --help").Line();
        }

        if (https is not null)
        {
            sheet.Line($"Outlook on this machine can load the add-in from https://localhost:{https.Port}/ (docs/sideload.md).");
        }

        if (File.Exists(data.Keys.File.Path))
        {
            sheet.Line($"The keys that encrypt notes are in {data.Keys.File.Path} - back that file up, but not with the data folder.");
        }

        sheet.Line(mode.Digests.IsTurnedOn
            ? $"Weekly digests are on. Those that are due go to {data.Outbox}"
            : "Weekly digests are off. Once your organisation has agreed to them, turn them on with --digests.").Line("Ctrl+C stops it.");
        console.Out.Flush();
    }
}
