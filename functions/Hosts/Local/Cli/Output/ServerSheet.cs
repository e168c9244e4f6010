using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Pages;
using OutlookOneOnOne.Hosts.Local.Server.AddIn;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints where to look once the server is running.</summary>
internal sealed class ServerSheet(CliConsole console)
{
    private static IServerMessages Say => Spoken.Messages.Server;

    public void Write(WebSite site, HttpsEndpoint? https, ServerMode mode, DataFolder data)
    {
        var sheet = new Sheet(console);
        sheet.Line(Say.Running(site.Address.AbsoluteUri)).Line();
        if (mode.IsSample)
        {
            sheet.Paragraph(Say.Sample).Line()
                .Line($"  {Say.ChoosePerson}")
                .Line($"  {Say.SeeDigests}").Line($"    {console.Called} digest")
                .Line($"  {Say.OwnOrganisation}").Line(
                    $"    {console.Called} serve --people people.csv --calendars folder-of-ics-files")
                .Line($"  {Say.AllCommands}").Line($"    {console.Called} --help").Line();
        }

        if (https is not null)
        {
            sheet.Line(Say.Outlook(Designation.Of(https.Port)));
        }

        if (File.Exists(data.Keys.File.Path))
        {
            sheet.Line(Say.KeysIn(data.Keys.File.Path));
        }

        sheet.Line(mode.Digests.IsTurnedOn
            ? Say.DigestsOn(data.Outbox)
            : Say.DigestsOff).Line(Say.Stops);
        console.Out.Flush();
    }
}
