using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas.Templates;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteTemplateStoreTests : TemplateStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ITemplateStore Store => new SqliteTemplateStore(Empty.Store);
}
