using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteSubscriptionStoreTests : SubscriptionStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ISubscriptionStore Store => new SqliteSubscriptionStore(Empty.Store);
}
