using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Refreshes the people from Microsoft 365 once a day, and lists of absences when they change.</summary>
/// <param name="openedAt">When they were first read.</param>
/// <param name="absences">The lists of absences.</param>
internal sealed class DirectorySource(Instant openedAt, AbsenceLists absences) : ILocalSource
{
    private static readonly Duration RetryDelay = Duration.FromHours(1);

    private Instant next = openedAt + Duration.FromDays(1);
    private SourceStamp seen = SourceStamp.Of(absences);

    public async Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        var stamp = SourceStamp.Of(absences);
        if (now < next && stamp.Equals(seen))
        {
            return null;
        }

        var (organisation, warnings) = now < next
            ? (current.Organisation, [])
            : await ReadAsync(current, now, cancellationToken);
        seen = stamp;
        return absences.AddTo(organisation, cancellationToken).Match<SourceUpdate>(
            (people, more) => new SourceUpdate.Read(people, current.Calendar, Absences: null, [.. warnings, .. more]),
            faults => new SourceUpdate.Faulty(faults));
    }

    private async Task<(Organisation Organisation, IReadOnlyList<SourceWarning> Warnings)> ReadAsync(
        LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        next = now + RetryDelay;
        // This source is used only with Microsoft 365.
        var reading = await current.Microsoft365!.GetRequiredService<IDirectory>().ReadAsync(cancellationToken);
        next = now + Duration.FromDays(1);
        return (reading.Organisation, [.. reading.Warnings.Select(SourceWarning.Of)]);
    }
}
