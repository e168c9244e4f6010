using NodaTime;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Text;
using OutlookOneOnOne.Hosts.Local.Cli.Output;
using OutlookOneOnOne.Hosts.Local.Installation;
using OutlookOneOnOne.Hosts.Local.Server;

namespace OutlookOneOnOne.Hosts.Local.Pages;

/// <summary>What is special about this run; every page shows it, as far as it concerns the viewer.</summary>
/// <param name="IsSample">Whether it serves the sample company.</param>
/// <param name="HasClockSet">Whether <c>--now</c> has set the clock.</param>
/// <param name="Digests">Whether digests are sent.</param>
internal sealed record ServerMode(bool IsSample, bool HasClockSet, DigestPolicy Digests)
{
    private const int FaultsShown = 5;

    /// <summary>Whether people may let their own assistants work for them.</summary>
    public bool AssistantsOn { get; init; }

    private static IStartPagesMessages Say => Spoken.Messages.StartPages;

    public static bool IsEmpty(ReloadingInstallation installation) =>
        !installation.Chart.People.Any(p => installation.Chart.IsManager(p.Id));

    /// <param name="installation">The installation to show.</param>
    /// <param name="viewer">Whose page it is; null for the page of whoever runs the server, which names every file.</param>
    public IEnumerable<SafeHtml> Notices(ReloadingInstallation installation, Person? viewer)
    {
        if (IsSample)
        {
            yield return SafeHtml.Of(
                $"{Say.NoticesSample} <code>oneonone serve --people people.csv --calendars calendars/</code>");
        }

        if (HasClockSet)
        {
            yield return SafeHtml.Of($"{Say.NoticesClock(Words.Full(installation.Now, DateTimeZone.Utc))}");
        }

        if (viewer is null && installation.Faults is { Count: > 0 } faults)
        {
            yield return SafeHtml.Of($"""
                {Say.NoticesFiles}
                {faults.Take(FaultsShown).Select(f => SafeHtml.Of($"<br>{f.ToString()}"))}
                """);
        }

        if (IsEmpty(installation))
        {
            yield return SafeHtml.Of($"{Say.NoticesNobody}");
        }

        if (installation.Warnings.Where(w => w.IsLostFile && Concerns(w, viewer, installation)).ToList() is { Count: > 0 } lost)
        {
            yield return SafeHtml.Of($"""
                {Say.NoticesCalendars}
                {lost.Take(FaultsShown).Select(f => SafeHtml.Of($"<br>{f.ToString()}"))}
                """);
        }
    }

    /// <summary>
    /// A manager and each of their reports learn why their 1:1s are not known. Everybody else gets the words "not known" only.
    /// </summary>
    private static bool Concerns(SourceWarning lost, Person? viewer, ReloadingInstallation installation) => viewer is null
        || (lost.Mailbox is { } mailbox && installation.Organisation.Find(mailbox) is { } owner
            && (owner.Id == viewer.Id || owner.Id == installation.Chart.ManagerOf(viewer.Id)?.Id));
}
