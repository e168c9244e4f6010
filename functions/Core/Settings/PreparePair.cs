using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>
/// Turns prepared agendas on or off for two people's series. Other settings may change at the same time without a conflict. Running it
/// twice changes nothing.
/// </summary>
public sealed class PreparePair(SettingsStore store)
{
    /// <summary>Turns it on or off. Throws when the storage fails.</summary>
    /// <returns>All settings of the person, as they are stored now.</returns>
    public async Task<PersonSettings> ForAsync(PersonId person, PairId pair, bool isOn, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(person, cancellationToken);
        while (stored.Effective.PreparedPairs.Contains(pair) != isOn)
        {
            var pairs = stored.Effective.PreparedPairs;
            var wanted = stored.Effective with { PreparedPairs = isOn ? pairs.With(pair) : pairs.Without(pair) };
            if (await store.SaveAsync(person, wanted, stored.SeenRevision, cancellationToken) is not Conflict<PersonSettings> conflict)
            {
                return wanted;
            }

            stored = conflict.Current;
        }

        return stored.Effective;
    }
}
