using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Notes;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteCoverageStoreTests : CoverageStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ICoverageStore Store => new SqliteCoverageStore(Empty.Store);
}

public sealed class SqliteDigestLedgerTests : DigestLedgerContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDigestLedger Ledger => new SqliteDigestLedger(Empty.Store);
}

public sealed class SqliteNoteStoreTests : NoteStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override INoteStore Store => new SqliteNoteStore(Empty.Store);
}
