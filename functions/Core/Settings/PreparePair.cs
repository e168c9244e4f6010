using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Turns prepared agendas on or off for two people's series. Other settings may change at the same time without a conflict. Running it
/// twice changes nothing.
/// </summary>
public sealed class PreparePair(SettingsStore store)
{
    /// <summary>Turns it on or off. Throws when the storage fails.</summary>
    /// <returns>All settings of the person, as they are stored now.</returns>
    public Task<PersonSettings> ForAsync(PersonId person, PairId pair, bool isOn, CancellationToken cancellationToken) =>
        store.ChangeAsync(
            person,
            settings => settings with
            {
                PairsToPrepareFor = isOn ? settings.PairsToPrepareFor.With(pair) : settings.PairsToPrepareFor.Without(pair),
            },
            cancellationToken);
}
