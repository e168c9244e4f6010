using OutlookOneOnOne.Api;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Hosts.AzureFunctions;

/// <summary>The directory has been read at least once.</summary>
internal sealed class DirectoryReadiness(ICurrentOrganisation organisation) : IReadiness
{
    public string Name => "directory";

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await organisation.GetAsync(cancellationToken);
        return true;
    }
}

internal sealed class DatabaseReadiness(ISettingsStore settings) : IReadiness
{
    private static readonly PersonId Nobody = new("nobody");

    public string Name => "database";

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await settings.ReadAsync(Nobody, cancellationToken);
        return true;
    }
}
