using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Cli.Digests;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>Shows newcomers the digests of a sample company.</summary>
internal sealed class Tour(CliConsole console)
{
    public async Task<int> RunAsync(string data, Instant? at, CancellationToken cancellationToken)
    {
        var now = at ?? console.Clock.GetCurrentInstant();
        var sample = new SampleFolders(data);
        var files = await console.WorkingAsync(
            Spoken.Messages.Cli.CreatingSample, _ => Task.Run(() => sample.Write(now, cancellationToken), cancellationToken));
        var opened = await OpenResult.OfAsync(
            files,
            WebSite.Unnamed,
            organisation => ManagerSelection.OfManagersOfManagers(organisation, only: null),
            console.Clock.GetCurrentInstant(),
            cancellationToken);
        switch (opened)
        {
            case OpenResult.Refused refused:
                return console.Refuse(refused.Faults);
            case OpenResult.Ready ready:
                using (ready.Installation)
                {
                    console.Warn(ready.Warnings, verbose: false);
                    var preview = ready.Installation.Data.Preview;
                    await using (var services = Composition.ForCommand(ready.Installation, now, DigestPolicy.TurnedOn, preview))
                    {
                        var run = new DigestRun(ready.Installation, services, console);
                        var results = await run.PreviewAsync(ready.Managers, now, preview, cancellationToken);
                        new TourSheet(console).Write(results, MostInteresting(results, ready.Installation.Chart), files);
                    }

                    return ExitCode.Ok;
                }

            default:
                throw new InvalidOperationException("OpenResult has no other case.");
        }
    }

    /// <summary>The digest with the most direct managers among those with the fewest levels, which keeps it short.</summary>
    private static DigestResult MostInteresting(IReadOnlyList<DigestResult> results, OrgChart chart) => results
        .OrderBy(r => r.Digest.Managers.Max(m => m.Level))
        .ThenByDescending(r => chart.DirectReportsOf(r.Digest.Recipient.Id).Count(p => chart.IsManager(p.Id)))
        .First();
}
