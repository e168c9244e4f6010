using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Hosts.Local.Installation;

/// <summary>
/// Reads calendars while a user is waiting. When Microsoft 365 throttles, it waits as long as requested, within limits, and retries.
/// Calendars that are still missing after that are reported as not read.
/// </summary>
internal sealed class RefreshWithRetry(RefreshCoverage refresh, RecognitionPolicy recognition, Action<string> progress)
{
    private const int Rounds = 5;

    private static readonly Duration MaxWait = Duration.FromMinutes(10);

    public async Task RunAsync(
        IReadOnlyCollection<Person> managers, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        var open = managers;
        for (var round = 1; round <= Rounds && open.Count > 0; round++)
        {
            var postponed = await RoundAsync(open, managers.Count, organisation, now, cancellationToken);
            var delay = postponed.Select(p => p.Delay).DefaultIfEmpty(Duration.Zero).Max();
            if (postponed.Count == 0 || delay > MaxWait)
            {
                return;
            }

            progress(Spoken.Messages.Cli.GraphBusy((int)Math.Ceiling(delay.TotalSeconds)));
            await Task.Delay(delay.ToTimeSpan(), cancellationToken);
            open = [.. postponed.Select(p => p.Manager)];
        }
    }

    private async Task<List<CoverageRefreshResult.Postponed>> RoundAsync(
        IReadOnlyCollection<Person> open, int all, Organisation organisation, Instant now, CancellationToken cancellationToken)
    {
        var done = all - open.Count;
        var postponed = new List<CoverageRefreshResult.Postponed>();
        await foreach (var one in refresh.ForAsync(open, organisation, recognition, now, cancellationToken))
        {
            if (one is CoverageRefreshResult.Postponed later)
            {
                postponed.Add(later);
            }
            else
            {
                progress(Spoken.Messages.Cli.CalendarsRead(++done, all));
            }
        }

        return postponed;
    }
}
