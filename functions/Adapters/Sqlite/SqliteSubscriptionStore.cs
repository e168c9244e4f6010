using System.Text.Json;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Subscriptions;
using OutlookOneOnOne.Core.Subscriptions.Documents;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>Which calendars Graph tells us about, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteSubscriptionStore(SqliteStore store) : ISubscriptionStore
{
    internal const string Table =
        """
        -- The subscription to each person's calendar: a JSON document with its own version v.
        CREATE TABLE subscription (owner TEXT PRIMARY KEY, revision TEXT NOT NULL, document TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    private const string Save =
        """
        INSERT INTO subscription (owner, revision, document) VALUES (@Owner, @Revision, @Document)
        ON CONFLICT DO UPDATE SET revision = excluded.revision, document = excluded.document
        """;

    public Task<Stored<SubscriptionRecord>> ReadAsync(PersonId owner, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAsync(session, owner), cancellationToken);

    public Task<Saving<SubscriptionRecord>> SaveAsync(SubscriptionRecord record, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<Saving<SubscriptionRecord>>(
            async session =>
            {
                var current = await FindAsync(session, record.Owner);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<SubscriptionRecord>(current);
                }

                var revision = SqliteRevision.New();
                var document = JsonSerializer.Serialize(SubscriptionDocument.Of(record), SubscriptionJson.Default.SubscriptionDocument);
                await session.ExecuteAsync(Save, new { Owner = record.Owner.Value, Revision = revision.Value, Document = document });
                return new Saved<SubscriptionRecord>(revision);
            },
            cancellationToken);

    public Task<IReadOnlyList<SubscriptionRecord>> ReadAllAsync(CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SubscriptionRecord>>(
            async session => [.. (await session.QueryAsync<SubscriptionRow>("SELECT revision, document FROM subscription ORDER BY owner")).Select(row => row.ToRecord())],
            cancellationToken);

    public Task ForgetAsync(PersonId owner, CancellationToken cancellationToken) =>
        store.WriteAsync(session => session.ExecuteAsync("DELETE FROM subscription WHERE owner = @Owner", new { Owner = owner.Value }), cancellationToken);

    private static async Task<Stored<SubscriptionRecord>> FindAsync(SqliteSession session, PersonId owner) =>
        await session.FindAsync<SubscriptionRow>("SELECT revision, document FROM subscription WHERE owner = @Owner", new { Owner = owner.Value }) is { } row
            ? new Found<SubscriptionRecord>(row.ToRecord(), new Revision(row.Revision))
            : new NotThere<SubscriptionRecord>();

    private sealed record SubscriptionRow(string Revision, string Document)
    {
        public SubscriptionRecord ToRecord() => JsonSerializer.Deserialize(Document, SubscriptionJson.Default.SubscriptionDocument)!.ToRecord();
    }
}
