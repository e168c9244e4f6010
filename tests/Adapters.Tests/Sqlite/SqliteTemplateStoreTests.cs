using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Templates;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteTemplateStoreTests : TemplateStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ITemplateStore Store => new SqliteTemplateStore(Empty.Store);
}
