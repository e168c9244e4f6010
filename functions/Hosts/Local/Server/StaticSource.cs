using NodaTime;
using OutlookOneOnOne.Hosts.Local.Installation;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>A source that never changes, for one run of a command.</summary>
internal sealed class StaticSource : ILocalSource
{
    public Task<SourceUpdate?> ReloadAsync(LocalInstallation current, Instant now, CancellationToken cancellationToken) =>
        Task.FromResult<SourceUpdate?>(null);
}
