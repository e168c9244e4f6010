using System.Text.Json;
using NodaTime;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>
/// Notes and action items in the <see cref="SqliteStore"/>. A search reads the pair's own rows one after the other: a pair has
/// hundreds, not millions, and a full-text index would keep words of what is deleted until it merges its segments.
/// </summary>
public sealed class SqliteNoteStore(SqliteStore store) : INoteStore
{
    private const string Find = $"SELECT {WritingRow.Columns} FROM writing WHERE pair = @Pair AND id = @Id";

    private const string Browse =
        $"""
        SELECT {WritingRow.Columns} FROM writing
        WHERE pair = @Pair AND (kind <> 'PrivateNote' OR author = @Viewer)
          AND CASE @Section WHEN 'Notes' THEN owner IS NULL WHEN 'ActionItems' THEN owner IS NOT NULL WHEN 'OpenActionItems' THEN is_open IS 1 ELSE TRUE END
          AND (@Occurrence IS NULL OR occurrence = @Occurrence)
          AND (@After IS NULL OR (written_at, id) < (@After, @AfterId))
          AND NOT EXISTS (SELECT 1 FROM json_each(@Words) WHERE instr(folded, value) = 0)
        ORDER BY written_at DESC, id DESC LIMIT @Limit
        """;

    private const string BelongingTo =
        $"""
        SELECT {WritingRow.Columns} FROM writing
        WHERE (author = @Person OR owner = @Person) AND (@After IS NULL OR (written_at, id) > (@After, @AfterId))
        ORDER BY written_at, id LIMIT @Limit
        """;

    private const string Save =
        """
        INSERT INTO writing (pair, id, author, kind, owner, is_open, occurrence, written_at, changed_at, revision, document, folded)
        VALUES (@Pair, @Id, @Author, @Kind, @Owner, @IsOpen, @Occurrence, @WrittenAt, @ChangedAt, @Revision, @Document, @Folded)
        ON CONFLICT (pair, id) DO UPDATE SET
          author = excluded.author, kind = excluded.kind, owner = excluded.owner, is_open = excluded.is_open, occurrence = excluded.occurrence,
          written_at = excluded.written_at, changed_at = excluded.changed_at, revision = excluded.revision, document = excluded.document, folded = excluded.folded
        """;

    public Task<Stored<SealedWriting>> FindAsync(PairId pair, WritingId id, CancellationToken cancellationToken) =>
        store.ReadAsync<Stored<SealedWriting>>(
            async session => WritingRow.Stored(await FindAsync(session, pair, id)),
            cancellationToken);

    public Task<StoredPage> BrowseAsync(PairId pair, PersonId viewer, NotebookQuery query, CancellationToken cancellationToken) =>
        PageAsync(
            query.Page,
            (session, after, afterId) => session.QueryAsync<WritingRow>(
                Browse,
                new
                {
                    Pair = pair.Value,
                    Viewer = viewer.Value,
                    Section = query.Section.ToString(),
                    Occurrence = query.Occurrence is { } start ? SqliteInstant.Of(start) : (long?)null,
                    After = after,
                    AfterId = afterId,
                    Words = JsonSerializer.Serialize(query.Words?.All ?? []),
                    Limit = query.Page.Size + 1,
                }),
            cancellationToken);

    public Task<StoredPage> BelongingToAsync(PersonId person, PageRequest page, CancellationToken cancellationToken) =>
        PageAsync(
            page,
            (session, after, afterId) => session.QueryAsync<WritingRow>(
                BelongingTo, new { Person = person.Value, After = after, AfterId = afterId, Limit = page.Size + 1 }),
            cancellationToken);

    public Task<Saving<SealedWriting>> SaveAsync(Writing writing, Revision? expected, CancellationToken cancellationToken)
    {
        var revision = new Revision(Guid.NewGuid().ToString("N"));
        return store.WriteAsync<Saving<SealedWriting>>(
            async session =>
            {
                var current = await FindAsync(session, writing.Pair, writing.Id);
                if (current?.Revision != expected?.Value)
                {
                    return new Conflict<SealedWriting>(WritingRow.Stored(current));
                }

                await session.ExecuteAsync(Save, WritingRow.Of(writing, revision));
                return new Saved<SealedWriting>(revision);
            },
            cancellationToken);
    }

    public Task<Deleting<SealedWriting>> DeleteAsync(PairId pair, WritingId id, Revision? expected, CancellationToken cancellationToken) =>
        store.EraseAsync<Deleting<SealedWriting>>(
            async session =>
            {
                var current = await FindAsync(session, pair, id);
                if (current is null || (expected is { } seen && current.Revision != seen.Value))
                {
                    return new NotDeleted<SealedWriting>(WritingRow.Stored(current));
                }

                await session.ExecuteAsync("DELETE FROM writing WHERE pair = @Pair AND id = @Id", new { Pair = pair.Value, Id = id.Value });
                return new Deleted<SealedWriting>();
            },
            cancellationToken);

    public Task<int> ForgetAuthorAsync(PersonId author, CancellationToken cancellationToken) =>
        EraseAsync("author = @Author", new { Author = author.Value }, cancellationToken);

    public Task<int> ForgetUnchangedSinceAsync(Instant instant, CancellationToken cancellationToken) =>
        EraseAsync("changed_at < @Instant", new { Instant = SqliteInstant.Of(instant) }, cancellationToken);

    private Task<int> EraseAsync(string condition, object parameters, CancellationToken cancellationToken) =>
        store.EraseAsync(async session => (await session.QueryAsync<string>($"DELETE FROM writing WHERE {condition} RETURNING id", parameters)).Count, cancellationToken);

    private async Task<StoredPage> PageAsync(
        PageRequest request, Func<SqliteSession, long?, string?, Task<IReadOnlyList<WritingRow>>> query, CancellationToken cancellationToken)
    {
        (long?, string?) after = (null, null);
        if (request.After is { } continuation)
        {
            if (!WritingRow.TryReadContinuation(continuation, out var writtenAt, out var id))
            {
                return new StoredPage.UnknownContinuation();
            }

            after = (writtenAt, id);
        }

        // One more than asked for tells whether there is a next page.
        var rows = await store.ReadAsync(session => query(session, after.Item1, after.Item2), cancellationToken);
        return new StoredPage.Read(
            [.. rows.Take(request.Size).Select(row => row.Seal())],
            rows.Count > request.Size ? rows[request.Size - 1].Continuation() : null);
    }

    private static async Task<WritingRow?> FindAsync(SqliteSession session, PairId pair, WritingId id) =>
        await session.FindAsync<WritingRow>(Find, new { Pair = pair.Value, Id = id.Value });
}
