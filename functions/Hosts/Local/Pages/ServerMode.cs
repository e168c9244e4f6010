using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What is special about this run; every page shows it.</summary>
/// <param name="IsSample">Whether it serves the sample company.</param>
/// <param name="HasClockSet">Whether <c>--now</c> has set the clock.</param>
/// <param name="Digests">Whether digests are sent.</param>
internal sealed record ServerMode(bool IsSample, bool HasClockSet, DigestPolicy Digests)
{
    private const int FaultsShown = 5;

    public const string NobodyToShow =
        "Nobody in the list of people has a manager, so there are no 1:1s to show. Give each person's manager in the list; it is read " +
        "again when it changes.";

    public static bool IsEmpty(ReloadingInstallation installation) =>
        !installation.Chart.People.Any(p => installation.Chart.IsManager(p.Id));

    public IEnumerable<SafeHtml> Notices(ReloadingInstallation installation)
    {
        if (IsSample)
        {
            yield return SafeHtml.Of(
                $"This is a sample company. To use your own: <code>oneonone serve --people people.csv --calendars calendars/</code>");
        }

        if (HasClockSet)
        {
            yield return SafeHtml.Of($"The clock was set to {Words.Full(installation.Now, DateTimeZone.Utc)}.");
        }

        if (installation.Faults is { Count: > 0 } faults)
        {
            yield return SafeHtml.Of($"""
                The changed files contain errors, so you still see the previous data.
                {faults.Take(FaultsShown).Select(f => SafeHtml.Of($"<br>{f}"))}
                """);
        }

        if (IsEmpty(installation))
        {
            yield return SafeHtml.Of($"{NobodyToShow}");
        }

        if (installation.Warnings.Where(w => w.IsLostFile).ToList() is { Count: > 0 } lost)
        {
            yield return SafeHtml.Of($"""
                These calendars cannot be read, so the figures of their owners are not known.
                {lost.Take(FaultsShown).Select(f => SafeHtml.Of($"<br>{f.ToString()}"))}
                """);
        }
    }
}
