using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;

namespace OutlookOneOnOne.Api.Health;

/// <summary>Ready when a read from the database succeeds.</summary>
/// <param name="settings">Any store of the database; it is asked for a person who does not exist.</param>
public sealed class DatabaseReadiness(ISettingsStore settings) : IReadiness
{
    private static readonly PersonId Nobody = new("nobody");

    /// <inheritdoc/>
    public string Name => "database";

    /// <inheritdoc/>
    public async ValueTask<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        await settings.ReadAsync(Nobody, cancellationToken);
        return true;
    }
}
