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

    public async Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(person), cancellationToken));

    public async Task<Saving<PersonSettings>> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken)
    {
        var draft = new CosmosDraft<SettingsDocument>(SettingsDocument.Of(settings))
        {
            Terms = new Dictionary<string, string?> { ["preparesAgendas"] = settings.PreparesAny ? "yes" : null },
        };
        return await store.People.SaveAsync(Kind, KeyOf(person), draft, StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<SettingsDocument>.Done saved => new Saved<PersonSettings>(StateToken.Of(saved.ETag)),
            CosmosSave<SettingsDocument>.Refused refused => new Conflict<PersonSettings>(Stored(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };
    }

    public async Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        (await store.People.QueryEverywhereAsync(Kind, new Condition("c.preparesAgendas = 'yes'"), cancellationToken))
            .ToDictionary(s => new PersonId(s.Key.Partition), s => s.Body.ToSettings());

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(person), expected: null, cancellationToken);

    private static Stored<PersonSettings> Stored(CosmosDocument<SettingsDocument>? stored) =>
        stored is null ? new NotThere<PersonSettings>() : new Found<PersonSettings>(stored.Body.ToSettings(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId person) => new(person.Value, "settings");
}
