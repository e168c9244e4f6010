using System.Globalization;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

internal sealed class InMemorySettings : ISettingsStore
{
    private readonly Dictionary<PersonId, StoredSettings.Found> stored = [];
    private int revisions;

    public Task<StoredSettings> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<StoredSettings>(stored.TryGetValue(person, out var found) ? found : new StoredSettings.NotThere());

    public async Task<SettingsSave> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken)
    {
        var current = await ReadAsync(person, cancellationToken);
        if (current.SeenRevision != expected)
        {
            return new SettingsSave.Conflict(current);
        }

        var revision = new Revision((++revisions).ToString(CultureInfo.InvariantCulture));
        stored[person] = new StoredSettings.Found(settings, revision);
        return new SettingsSave.Saved(revision);
    }

    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, PersonSettings>>(
            stored.Where(s => s.Value.Settings.PreparesAny).ToDictionary(s => s.Key, s => s.Value.Settings));

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        stored.Remove(person);
        return Task.CompletedTask;
    }
}
