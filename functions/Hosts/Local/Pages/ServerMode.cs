using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What is special about this run, said on every page.</summary>
/// <param name="IsSample">The organisation is invented.</param>
/// <param name="HasClockSet">The clock was set by <c>--now</c>.</param>
/// <param name="Digests">Whether any are sent.</param>
internal sealed record Occasion(bool IsSample, bool HasClockSet, DigestPolicy Digests)
{
    private const int FaultsShown = 5;

    public IEnumerable<SafeHtml> Notices(LivingInstallation installation)
    {
        if (IsSample)
        {
            yield return SafeHtml.Of($"This is an invented company. Yours: <code>oneonone serve --people people.csv --calendars calendars/</code>");
        }

        if (HasClockSet)
        {
            yield return SafeHtml.Of($"The clock was set: it is {Words.Full(installation.Now, DateTimeZone.Utc)}.");
        }

        if (installation.Faults is { Count: > 0 } faults)
        {
            yield return SafeHtml.Of($"""
                The files have changed and cannot be used as they are now, so this is what they said before. {faults.Take(FaultsShown).Select(f => SafeHtml.Of($"<br>{f}"))}
                """);
        }
    }
}
