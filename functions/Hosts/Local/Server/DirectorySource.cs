using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Refreshes the people from Microsoft 365 once a day.</summary>
/// <param name="openedAt">When they were first read.</param>
internal sealed class DirectorySource(Instant openedAt) : ILocalSource
{
    private static readonly Duration RetryDelay = Duration.FromHours(1);

    private Instant next = openedAt + Duration.FromDays(1);

    public async Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        if (now < next)
        {
            return null;
        }

        next = now + RetryDelay;
        // This source is used only with Microsoft 365.
        var reading = await current.Microsoft365!.GetRequiredService<IDirectory>().ReadAsync(cancellationToken);
        next = now + Duration.FromDays(1);
        return new SourceUpdate.Read(
            reading.Organisation, current.Calendar, Absences: null, [.. reading.Warnings.Select(SourceWarning.Of)]);
    }
}
