using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>Switches on or off that the agendas of two people's series are prepared, whatever else of the settings changes at the same time. Running it twice changes nothing.</summary>
public sealed class PreparePair(ISettingsStore store)
{
    public async Task<PersonSettings> ForAsync(PersonId person, PairId pair, bool isOn, CancellationToken cancellationToken)
    {
        var stored = await store.ReadAsync(person, cancellationToken);
        while (stored.Effective.PreparedPairs.Contains(pair) != isOn)
        {
            var wanted = stored.Effective with { PreparedPairs = isOn ? stored.Effective.PreparedPairs.With(pair) : stored.Effective.PreparedPairs.Without(pair) };
            if (await store.SaveAsync(person, wanted, stored.SeenRevision, cancellationToken) is not SettingsSave.Conflict conflict)
            {
                return wanted;
            }

            stored = conflict.Current;
        }

        return stored.Effective;
    }
}
