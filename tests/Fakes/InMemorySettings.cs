using System.Globalization;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Fakes;

internal sealed class InMemorySettings : ISettingsStore
{
    private readonly Dictionary<PersonId, Found<PersonSettings>> stored = [];
    private int revisions;

    public Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        Task.FromResult<Stored<PersonSettings>>(stored.TryGetValue(person, out var found) ? found : new NotThere<PersonSettings>());

    public async Task<Saving<PersonSettings>> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken)
    {
        var current = await ReadAsync(person, cancellationToken);
        if (current.SeenRevision != expected)
        {
            return new Conflict<PersonSettings>(current);
        }

        var revision = new Revision((++revisions).ToString(CultureInfo.InvariantCulture));
        stored[person] = new Found<PersonSettings>(settings, revision);
        return new Saved<PersonSettings>(revision);
    }

    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<PersonId, PersonSettings>>(
            stored.Where(s => s.Value.Document.PreparesAny).ToDictionary(s => s.Key, s => s.Value.Document));

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken)
    {
        stored.Remove(person);
        return Task.CompletedTask;
    }
}
