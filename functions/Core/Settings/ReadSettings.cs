using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// What people have chosen, for features that only need to know. Whoever never chose has the defaults. It throws when the storage fails.
/// </summary>
public sealed class ReadSettings(SettingsStore store)
{
    /// <summary>What holds for a person.</summary>
    public async Task<PersonSettings> OfAsync(PersonId person, CancellationToken cancellationToken) =>
        (await store.ReadAsync(person, cancellationToken)).Effective;

    /// <summary>
    /// What everybody has chosen who wants agendas prepared, with all or with some. It looks through all partitions, so it is for
    /// background work, never while somebody waits.
    /// </summary>
    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> OfPreparingAsync(CancellationToken cancellationToken) =>
        store.ReadPreparingAsync(cancellationToken);
}
