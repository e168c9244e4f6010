using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Stops somebody's weekly digest. Other settings may change at the same time without a conflict. Running it twice changes nothing.
/// </summary>
public sealed class StopDigest(SettingsStore store)
{
    /// <summary>Stops it, unless it is stopped already. Throws when the storage fails.</summary>
    public async Task ForAsync(PersonId person, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(person, cancellationToken);
        while (stored.Effective.ReceivesDigest
            && await store.SaveAsync(person, stored.Effective with { ReceivesDigest = false }, stored.SeenRevision,
                cancellationToken) is Conflict<PersonSettings> conflict)
        {
            stored = conflict.Current;
        }
    }
}
