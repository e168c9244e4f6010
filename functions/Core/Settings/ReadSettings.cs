using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Reads people's settings, for features that do not change them. People who never chose anything have the defaults. Throws when the
/// storage fails.
/// </summary>
public sealed class ReadSettings(SettingsStore store)
{
    /// <summary>The settings of one person.</summary>
    public async Task<PersonSettings> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.ReadAsync(person, cancellationToken)).Effective;

    /// <summary>
    /// The settings of everybody who wants agendas prepared for at least one pair. The query covers all partitions, so use it only for
    /// background work, never while somebody waits.
    /// </summary>
    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> AllPreparingAsync(CancellationToken cancellationToken) =>
        store.ReadPreparingAsync(cancellationToken);
}
