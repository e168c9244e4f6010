using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Directory.Snapshots;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Sqlite;

/// <summary>The organisation as last read, in the <see cref="SqliteStore"/>.</summary>
public sealed class SqliteOrganisationSnapshots(SqliteStore store) : IOrganisationSnapshots
{
    internal const string Table =
        """
        -- The organisation as last read from its directory: one row, compressed lines of JSON with a format of their own.
        CREATE TABLE organisation (one INTEGER PRIMARY KEY CHECK (one = 1), revision TEXT NOT NULL, snapshot BLOB NOT NULL) STRICT;
        """;

    public async Task<SnapshotReadResult> ReadAsync(Revision? known, CancellationToken cancellationToken)
    {
        var (revision, snapshot) = await store.ReadAsync(
            async session =>
            {
                var current = await session.FindAsync<string>("SELECT revision FROM organisation");
                var isKnown = current is null || current == known?.Value;
                return (current, isKnown ? null : await session.FindAsync<byte[]>("SELECT snapshot FROM organisation"));
            },
            cancellationToken);
        if (revision is null)
        {
            return new SnapshotReadResult.NotFound();
        }

        return snapshot is null
            ? new SnapshotReadResult.Unchanged()
            : new SnapshotReadResult.Newer(
                await CompressedOrganisation.ReadAsync(new MemoryStream(snapshot), cancellationToken), new Revision(revision));
    }

    /// <summary>The addresses by which older versions stored people's data.</summary>
    public async Task<IReadOnlyList<EmailAddress>> AddressesInUseAsync(CancellationToken cancellationToken)
    {
        var owners = await store.ReadAsync(
            session => session.QueryAsync<string>("""SELECT DISTINCT "partition" FROM document WHERE instr("partition", '@') > 0"""),
            cancellationToken);
        return [.. owners.Select(EmailAddress.Parse)];
    }

    public async Task<Revision> SaveAsync(Organisation organisation, CancellationToken cancellationToken)
    {
        const string save =
            """
            INSERT INTO organisation (one, revision, snapshot) VALUES (1, @Revision, @Snapshot)
            ON CONFLICT (one) DO UPDATE SET revision = excluded.revision, snapshot = excluded.snapshot
            """;
        using var snapshot = new MemoryStream();
        await CompressedOrganisation.WriteAsync(organisation, snapshot, cancellationToken);
        var revision = SqliteRevision.New();
        await store.WriteAsync(
            session => session.ExecuteAsync(save, new { Revision = revision.Value, Snapshot = snapshot.ToArray() }), cancellationToken);
        return revision;
    }
}
