using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Health;

/// <summary>The database answers a read.</summary>
public sealed class DatabaseReadiness(ISettingsStore settings) : IReadiness
{
    private static readonly PersonId Nobody = new("nobody");

    public string Name => "database";

    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await settings.ReadAsync(Nobody, cancellationToken);
        return true;
    }
}
