using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>All documents in the <see cref="SqliteStore"/>, as rows of one table.</summary>
public sealed class SqliteDocuments(SqliteStore store) : IDocuments
{
    internal const string Table =
        """
        -- The documents of every feature. partition is the id of the person or the pair it belongs to; kind, version and id are the feature's.
        -- terms is JSON with what queries look for, content is JSON in the given version, sealed is encrypted text of the document.
        CREATE TABLE document (
          "partition" TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, revision TEXT NOT NULL,
          expires_at INTEGER, terms TEXT NOT NULL, content TEXT NOT NULL, sealed BLOB, PRIMARY KEY ("partition", id)) STRICT;
        CREATE INDEX document_by_kind ON document (kind, "partition");
        CREATE INDEX document_by_expiry ON document (expires_at) WHERE expires_at IS NOT NULL;
        """;

    /// <summary>Deletes what has expired. Nothing else does that while the store is open.</summary>
    internal const string DeleteExpired = "DELETE FROM document WHERE expires_at < @Now";

    private const string Find = $"SELECT {DocumentRow.Columns} FROM document WHERE \"partition\" = @Partition AND id = @Id";

    private const string FindMany =
        $"""
        SELECT {DocumentRow.Columns} FROM json_each(@Keys) key JOIN document
        ON "partition" = key.value ->> 0 AND document.id = key.value ->> 1
        """;

    private const string Save =
        """
        INSERT INTO document ("partition", id, kind, version, revision, expires_at, terms, content, sealed)
        VALUES (@Partition, @Id, @Kind, @Version, @Revision, @ExpiresAt, @Terms, @Body, @Sealed)
        ON CONFLICT DO UPDATE SET kind = excluded.kind, version = excluded.version, revision = excluded.revision,
          expires_at = excluded.expires_at, terms = excluded.terms, content = excluded.content, sealed = excluded.sealed
        """;

    /// <inheritdoc/>
    public Task<Stored<Envelope>> FindAsync(DocumentKey key, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FindAsync(session, key), cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Found<Envelope>>> FindManyAsync(
        IReadOnlyCollection<DocumentKey> keys, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(keys.Distinct().Select(k => new[] { k.Partition.Value, k.Id }));
        var owners = keys.ToLookup(k => (k.Partition.Value, k.Id), k => k.Partition.Owner);
        var rows = await store.ReadAsync(session => session.QueryAsync<DocumentRow>(FindMany, new { Keys = json }), cancellationToken);
        return [.. rows.Select(row => row.ToFound(owners[(row.Partition, row.Id)].First()))];
    }

    /// <inheritdoc/>
    public Task<SaveResult<Envelope>> SaveAsync(Envelope envelope, Revision? expected, CancellationToken cancellationToken) =>
        store.WriteAsync<SaveResult<Envelope>>(
            async session =>
            {
                var current = await FindAsync(session, envelope.Key);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<Envelope>(current);
                }

                var revision = SqliteRevision.New();
                await session.ExecuteAsync(Save, DocumentRow.Of(envelope, revision, SystemClock.Instance.GetCurrentInstant()));
                return new Saved<Envelope>(revision);
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<DeleteResult<Envelope>> DeleteAsync(DocumentKey key, Revision? expected, CancellationToken cancellationToken) =>
        store.EraseAsync<DeleteResult<Envelope>>(
            async session =>
            {
                var current = await FindAsync(session, key);
                if (current is not Found<Envelope> found || (expected is { } seen && found.Revision != seen))
                {
                    return new NotDeleted<Envelope>(current);
                }

                await session.ExecuteAsync("DELETE FROM document WHERE \"partition\" = @Partition AND id = @Id", KeyOf(key));
                return new Deleted<Envelope>();
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Found<Envelope>>> QueryAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Found<Envelope>>>(
            async session =>
            {
                var sql = DocumentSql.Of(scope, query);
                var rows = await session.QueryAsync<DocumentRow>(
                    $"SELECT {DocumentRow.Columns} FROM document {sql.Clauses}", sql.Parameters);
                return [.. rows.Select(row => row.ToFound(scope.Owner))];
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task<int> DeleteAllAsync(DocumentScope scope, DocumentQuery query, CancellationToken cancellationToken) =>
        store.EraseAsync(
            async session =>
            {
                var sql = DocumentSql.Of(scope, query);
                return (await session.QueryAsync<string>(
                    $"DELETE FROM document WHERE rowid IN (SELECT rowid FROM document {sql.Clauses}) RETURNING id", sql.Parameters)).Count;
            },
            cancellationToken);

    /// <inheritdoc/>
    public Task EraseTracesAsync(CancellationToken cancellationToken) => store.EraseAsync(_ => Task.CompletedTask, cancellationToken);

    /// <inheritdoc/>
    public Task RewriteFilesAsync(CancellationToken cancellationToken) => store.RewriteAsync(cancellationToken);

    private static async Task<Stored<Envelope>> FindAsync(SqliteSession session, DocumentKey key) =>
        await session.FindAsync<DocumentRow>(Find, KeyOf(key)) is { } row ? row.ToFound(key.Partition.Owner) : new Missing<Envelope>();

    private static object KeyOf(DocumentKey key) => new { Partition = key.Partition.Value, key.Id };
}
