using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Stops somebody's weekly digest, whatever else of their settings changes at the same time. Running it twice changes nothing.</summary>
public sealed class StopDigest(ISettingsStore store)
{
    public async Task ForAsync(PersonId person, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(person, cancellationToken);
        while (stored.Effective.ReceivesDigest
            && await store.SaveAsync(person, stored.Effective with { ReceivesDigest = false }, stored.SeenRevision, cancellationToken) is SettingsSave.Conflict conflict)
        {
            stored = conflict.Current;
        }
    }
}
