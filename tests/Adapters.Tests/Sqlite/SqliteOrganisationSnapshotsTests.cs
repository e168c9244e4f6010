using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteOrganisationSnapshotsTests : OrganisationSnapshotsContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IOrganisationSnapshots Snapshots => new SqliteOrganisationSnapshots(Empty.Store);
}
