using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>The people of Microsoft 365, read again every day.</summary>
/// <param name="openedAt">When they were read first.</param>
internal sealed class DirectorySource(Instant openedAt) : IServedSource
{
    private static readonly Duration AgainAfterFailure = Duration.FromHours(1);

    private Instant next = openedAt + Duration.FromDays(1);

    public async Task<Reread?> ReadAgainAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken)
    {
        if (now < next)
        {
            return null;
        }

        next = now + AgainAfterFailure;
        var reading = await current.Microsoft365!.GetRequiredService<IDirectory>().ReadAsync(cancellationToken);
        next = now + Duration.FromDays(1);
        return new Reread.Read(reading.Organisation, current.Calendar, Absences: null);
    }
}
