using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Stops somebody's weekly digest. Other settings may change at the same time without a conflict. Running it twice changes nothing.
/// </summary>
public sealed class StopDigest(SettingsStore store)
{
    /// <summary>Stops it, unless it is stopped already. Throws when the storage fails.</summary>
    public Task ForAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ChangeAsync(person, settings => settings with { ReceivesDigest = false }, cancellationToken);
}
