using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Where to look, once the server answers.</summary>
internal sealed class ServingSheet(CliConsole console)
{
    public void Write(WebSite site, HttpsEndpoint? https, Occasion occasion, DataFolder data)
    {
        var sheet = new Sheet(console);
        sheet.Line($"OutlookOneOnOne is at {site.Address.AbsoluteUri} - open it in a browser.").Line();
        if (occasion.IsSample)
        {
            sheet.Paragraph("It shows an invented company. What to try next:").Line()
                .Line("  Choose a person on that page: their calendar opens, and the add-in beside each invite.")
                .Line("  The weekly digests in this terminal:").Line($"    {console.Called} digest")
                .Line("  Your own organisation:").Line($"    {console.Called} serve --people people.csv --calendars folder-of-ics-files")
                .Line("  Everything else:").Line($"    {console.Called} --help").Line();
        }

        if (https is not null)
        {
            sheet.Line($"The add-in for a real Outlook on this machine is at https://localhost:{https.Port}/ (docs/sideload.md).");
        }

        sheet.Line(occasion.Digests.IsTurnedOn
            ? $"Weekly digests are on: those that are due go to {data.Outbox}"
            : "Weekly digests are off: none is sent. Once your organisation has agreed to them, turn them on with --digests.").Line("Ctrl+C stops it.");
        console.Out.Flush();
    }
}
