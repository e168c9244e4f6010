using System.Text.Json;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Settings.Documents;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>What people have chosen, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteSettingsStore(SqliteStore store) : ISettingsStore
{
    private const string Save =
        """
        INSERT INTO settings (person, revision, document) VALUES (@Person, @Revision, @Document)
        ON CONFLICT (person) DO UPDATE SET revision = excluded.revision, document = excluded.document
        """;

    public Task<Stored<PersonSettings>> ReadAsync(PersonId person, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAsync(session, person), cancellationToken);

    public Task<Saving<PersonSettings>> SaveAsync(PersonId person, PersonSettings settings, Revision? expected, CancellationToken cancellationToken)
    {
        var revision = new Revision(Guid.NewGuid().ToString("N"));
        return store.WriteAsync<Saving<PersonSettings>>(
            async session =>
            {
                var current = await FindAsync(session, person);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<PersonSettings>(current);
                }

                await session.ExecuteAsync(Save, new { Person = person.Value, Revision = revision.Value, Document = Write(settings) });
                return new Saved<PersonSettings>(revision);
            },
            cancellationToken);
    }

    public Task<IReadOnlyDictionary<PersonId, PersonSettings>> ReadPreparingAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<PersonId, PersonSettings>>(
            async session => (await session.QueryAsync<ChosenRow>("SELECT person, document FROM settings"))
                .Select(row => (Person: new PersonId(row.Person), Settings: Read(row.Document)))
                .Where(chosen => chosen.Settings.PreparesAny)
                .ToDictionary(chosen => chosen.Person, chosen => chosen.Settings),
            cancellationToken);

    public Task ForgetAsync(PersonId person, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.ExecuteAsync("DELETE FROM settings WHERE person = @Person", new { Person = person.Value }), cancellationToken);

    private static async Task<Stored<PersonSettings>> FindAsync(SqliteSession session, PersonId person) =>
        await session.FindAsync<SettingsRow>("SELECT revision, document FROM settings WHERE person = @Person", new { Person = person.Value }) is { } row
            ? new Found<PersonSettings>(Read(row.Document), new Revision(row.Revision))
            : new NotThere<PersonSettings>();

    private static string Write(PersonSettings settings) => JsonSerializer.Serialize(SettingsDocument.Of(settings), SettingsJson.Default.SettingsDocument);

    private static PersonSettings Read(string document) => JsonSerializer.Deserialize(document, SettingsJson.Default.SettingsDocument)!.ToSettings();

    private sealed record ChosenRow(string Person, string Document);

    private sealed record SettingsRow(string Revision, string Document);
}
