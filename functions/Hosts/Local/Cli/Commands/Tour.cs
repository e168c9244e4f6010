using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The main job on an invented organisation, for somebody who sees it for the first time.</summary>
internal sealed class Tour(CliConsole console)
{
    public async Task<int> RunAsync(string data, Instant? at, CancellationToken cancellationToken)
    {
        var now = at ?? console.Clock.GetCurrentInstant();
        var sample = new SampleFolders(data);
        var files = await console.WorkingAsync(
            "Writing an invented organisation", _ => Task.Run(() => sample.Write(now, cancellationToken), cancellationToken));
        var opening = await Opening.OfAsync(
            files, WebSite.Unnamed, organisation => ManagersAsked.OfManagersOfManagers(organisation, only: null), console.Clock.GetCurrentInstant(), cancellationToken);
        switch (opening)
        {
            case Opening.Refused refused:
                return console.Refuse(refused.Faults);
            case Opening.Ready ready:
                using (ready.Installation)
                {
                    console.Warn(ready.Warnings, verbose: false);
                    var results = await new DigestRun(ready.Installation, console)
                        .PreviewAsync(ready.Managers, now, ready.Installation.Data.Preview, cancellationToken);
                    new TourSheet(console).Write(results, MostInteresting(results, ready.Installation.Chart), files);
                    return ExitCode.Ok;
                }

            default:
                throw new InvalidOperationException("Opening is closed.");
        }
    }

    /// <summary>With the most managers of their own, but not so many levels that it gets long.</summary>
    private static DigestResult MostInteresting(IReadOnlyList<DigestResult> results, OrgChart chart) => results
        .OrderBy(r => r.Digest.Managers.Max(m => m.Level))
        .ThenByDescending(r => chart.DirectReportsOf(r.Digest.Recipient.Id).Count(p => chart.IsManager(p.Id)))
        .First();
}
