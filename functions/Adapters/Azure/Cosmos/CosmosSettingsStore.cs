using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Settings.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>What people have chosen, in the <see cref="CosmosStore"/>.</summary>
public sealed class CosmosSettingsStore(CosmosStore store) : ISettingsStore
{
    private static readonly DocumentKind<SettingsDocument> Kind = new("settings", SettingsJson.Default.SettingsDocument);

    public async Task<StoredSettings> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(person), cancellationToken));

    public async Task<SettingsSave> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken)
    {
        var draft = new Draft<SettingsDocument>(SettingsDocument.Of(settings))
        {
            Terms = new Dictionary<string, string?> { ["preparesAgendas"] = settings.PreparesAny ? "yes" : null },
        };
        return await store.People.SaveAsync(Kind, KeyOf(person), draft, StateToken.ETagOf(expected), cancellationToken) switch
        {
            Save<SettingsDocument>.Done saved => new SettingsSave.Saved(StateToken.Of(saved.ETag)),
            Save<SettingsDocument>.Refused refused => new SettingsSave.Conflict(Stored(refused.Current)),
            _ => throw new InvalidOperationException("Save is closed."),
        };
    }

    public async Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        (await store.People.QueryEverywhereAsync(Kind, new Condition("c.preparesAgendas = 'yes'"), cancellationToken))
            .ToDictionary(s => new PersonId(s.Key.Partition), s => s.Body.ToSettings());

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(person), expected: null, cancellationToken);

    private static StoredSettings Stored(Stored<SettingsDocument>? stored) =>
        stored is null ? new StoredSettings.NotThere() : new StoredSettings.Found(stored.Body.ToSettings(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId person) => new(person.Value, "settings");
}
