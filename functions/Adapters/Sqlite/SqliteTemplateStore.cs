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
                [.. (await session.QueryAsync<TemplateRow>("SELECT id, revision, source FROM template ORDER BY id")).Select(row => row.ToStored())], []),
            cancellationToken);

    public Task<TemplateSave> SaveAsync(Template template, Revision? expected, CancellationToken cancellationToken)
    {
        const string save =
            """
            INSERT INTO template (id, revision, source) VALUES (@Id, @Revision, @Source)
            ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, source = excluded.source
            """;
        var revision = new Revision(Guid.NewGuid().ToString("N"));
        return ChangeAsync(
            template.Id, expected, revision, session => session.ExecuteAsync(save, new TemplateRow(template.Id.Value, revision.Value, template.Source)), cancellationToken);
    }

    public Task<TemplateSave> DeleteAsync(TemplateId id, Revision expected, CancellationToken cancellationToken) =>
        ChangeAsync(id, expected, null, session => session.ExecuteAsync("DELETE FROM template WHERE id = @Id", new { Id = id.Value }), cancellationToken);

    private Task<TemplateSave> ChangeAsync(
        TemplateId id, Revision? expected, Revision? after, Func<SqliteSession, Task> change, CancellationToken cancellationToken) =>
        store.WriteAsync<TemplateSave>(
            async session =>
            {
                var current = (await session.FindAsync<TemplateRow>("SELECT id, revision, source FROM template WHERE id = @Id", new { Id = id.Value }))?.ToStored();
                if (current?.Revision != expected)
                {
                    return new TemplateSave.Conflict(current);
                }

                await change(session);
                return new TemplateSave.Done(after);
            },
            cancellationToken);

    private sealed record TemplateRow(string Id, string Revision, string Source)
    {
        public StoredTemplate ToStored() => new(TemplateId.Parse(Id), Source, new Revision(Revision));
    }
}
