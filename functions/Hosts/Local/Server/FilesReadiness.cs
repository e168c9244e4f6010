using OutlookOneOnOne.Api.Health;

namespace OutlookOneOnOne.Hosts.Local.Server;

/// <summary>Not ready while changed files contain errors and the previous data stays in use.</summary>
internal sealed class FilesReadiness(ReloadingInstallation installation) : IReadiness
{
    public string Name => "files";

    public ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken) => ValueTask.FromResult(installation.Faults.Count == 0);
}
