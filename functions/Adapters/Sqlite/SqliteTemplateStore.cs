using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The organisation's own templates in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteTemplateStore(SqliteStore store) : ITemplateStore
{
    internal const string Table =
        """
        -- The organisation's own agenda templates: the Markdown files as they were written.
        CREATE TABLE template (id TEXT PRIMARY KEY, revision TEXT NOT NULL, source TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """;

    public Task<StoredTemplates> ReadAllAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(
            async session => new StoredTemplates(
                [
                    .. (await session.QueryAsync<TemplateRow>("SELECT id, revision, source FROM template ORDER BY id")).Select(row =>
                        row.ToStored()),
                ],
                []),
            cancellationToken);

    public Task<SaveResult<TemplateSource>> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken)
    {
        const string save =
            """
            INSERT INTO template (id, revision, source) VALUES (@Id, @Revision, @Source)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, source = excluded.source
            """;
        return store.WriteAsync<SaveResult<TemplateSource>>(
            async session =>
            {
                var current = await FindAsync(session, template.Id);
                if (current.SeenRevision != expected)
                {
                    return new Conflict<TemplateSource>(current);
                }

                var revision = SqliteRevision.New();
                await session.ExecuteAsync(save, new TemplateRow(template.Id.Value, revision.Value, template.Source));
                return new Saved<TemplateSource>(revision);
            },
            cancellationToken);
    }

    public Task<DeleteResult<TemplateSource>> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken) =>
        store.WriteAsync<DeleteResult<TemplateSource>>(
            async session =>
            {
                var current = await FindAsync(session, id);
                if (current.SeenRevision != expected)
                {
                    return new NotDeleted<TemplateSource>(current);
                }

                await session.ExecuteAsync("DELETE FROM template WHERE id = @Id", new { Id = id.Value });
                return new Deleted<TemplateSource>();
            },
            cancellationToken);

    private static async Task<Stored<TemplateSource>> FindAsync(SqliteSession session, TemplateId id) =>
        await session.FindAsync<TemplateRow>("SELECT id, revision, source FROM template WHERE id = @Id", new { Id = id.Value }) is { } row
            ? row.ToStored()
            : new Missing<TemplateSource>();

    private sealed record TemplateRow(string Id, string Revision, string Source)
    {
        public Found<TemplateSource> ToStored() => new(new TemplateSource(TemplateId.Parse(Id), Source), new Revision(Revision));
    }
}
