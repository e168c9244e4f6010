using System.Text.Json;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coaching.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>What managers of managers do to coach theirs, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteCoachingStore(SqliteStore store) : ICoachingStore
{
    internal const string Table =
        """
        -- What each manager of managers does to coach theirs: a JSON document with its own version v.
        CREATE TABLE coaching (lead TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    private const string Save =
        """
        INSERT INTO coaching (lead, revision, document) VALUES (@Lead, @Revision, @Document)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, document = excluded.document
        """;

    public Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAsync(session, lead), cancellationToken);

    public Task<Saving<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<CoachingLog>>(
            async session =>
            {
                var current = await FindAsync(session, log.Lead);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<CoachingLog>(current);
                }

                var revision = SqliteRevision.New();
                var document = JsonSerializer.Serialize(CoachingDocument.Of(log), CoachingJson.Default.CoachingDocument);
                await session.ExecuteAsync(Save, new { Lead = log.Lead.Value, Revision = revision.Value, Document = document });
                return new Saved<CoachingLog>(revision);
            },
            cancellationToken);

    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken) =>
        store.EraseAsync(session => session.ExecuteAsync("DELETE FROM coaching WHERE lead = @Lead", new { Lead = lead.Value }), cancellationToken);

    private static async Task<Stored<CoachingLog>> FindAsync(SqliteSession session, PersonId lead) =>
        await session.FindAsync<CoachingRow>("SELECT revision, document FROM coaching WHERE lead = @Lead", new { Lead = lead.Value }) is { } row
            ? new Found<CoachingLog>(JsonSerializer.Deserialize(row.Document, CoachingJson.Default.CoachingDocument)!.ToLog(), new Revision(row.Revision))
            : new NotThere<CoachingLog>();

    private sealed record CoachingRow(string Revision, string Document);
}
