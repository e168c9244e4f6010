using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Invites.Documents;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>What was written into whose invites, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteInviteLedger(SqliteStore store) : IInviteLedger
{
    internal const string Table =
        """
        -- What was written into each organiser's invites: a JSON document with its own version v. changed_at is for retention.
        CREATE TABLE invite (
          organiser TEXT NOT NULL, invite TEXT NOT NULL, changed_at INTEGER NOT NULL, revision TEXT NOT NULL, document TEXT NOT NULL,
          PRIMARY KEY (organiser, invite)) STRICT, WITHOUT ROWID;
        CREATE INDEX invite_by_change ON invite (changed_at);
        """;

    private const string Save =
        """
        INSERT INTO invite (organiser, invite, changed_at, revision, document) VALUES (@Organiser, @Invite, @ChangedAt, @Revision, @Document)
        ON CONFLICT DO UPDATE SET changed_at = excluded.changed_at, revision = excluded.revision, document = excluded.document
        """;

    public Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAsync(session, organiser, invite), cancellationToken);

    public Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<InviteRecord>>(
            async session =>
            {
                var current = await FindAsync(session, record.Organiser, record.Invite);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<InviteRecord>(current);
                }

                var revision = SqliteRevision.New();
                await session.ExecuteAsync(Save, new
                {
                    Organiser = record.Organiser.Value,
                    Invite = record.Invite.Value,
                    ChangedAt = SqliteInstant.Of(record.At),
                    Revision = revision.Value,
                    Document = JsonSerializer.Serialize(InviteDocument.Of(record), InviteJson.Default.InviteDocument),
                });
                return new Saved<InviteRecord>(revision);
            },
            cancellationToken);

    public Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<InviteRecord>>(
            async session =>
            {
                const string sql = "SELECT revision, document FROM invite WHERE organiser = @Organiser ORDER BY changed_at, invite";
                return [.. (await session.QueryAsync<InviteRow>(sql, new { Organiser = organiser.Value })).Select(row => row.ToRecord())];
            },
            cancellationToken);

    public Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken) =>
        store.EraseAsync(session => session.ExecuteAsync("DELETE FROM invite WHERE organiser = @Organiser", new { Organiser = organiser.Value }), cancellationToken);

    public Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.ExecuteAsync("DELETE FROM invite WHERE changed_at < @Before", new { Before = SqliteInstant.Of(before) }), cancellationToken);

    private static async Task<Stored<InviteRecord>> FindAsync(SqliteSession session, PersonId organiser, InviteId invite)
    {
        const string sql = "SELECT revision, document FROM invite WHERE organiser = @Organiser AND invite = @Invite";
        return await session.FindAsync<InviteRow>(sql, new { Organiser = organiser.Value, Invite = invite.Value }) is { } row
            ? new Found<InviteRecord>(row.ToRecord(), new Revision(row.Revision))
            : new NotThere<InviteRecord>();
    }

    private sealed record InviteRow(string Revision, string Document)
    {
        public InviteRecord ToRecord() => JsonSerializer.Deserialize(Document, InviteJson.Default.InviteDocument)!.ToRecord();
    }
}
