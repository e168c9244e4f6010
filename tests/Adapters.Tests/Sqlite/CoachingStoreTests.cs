using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteCoachingStoreTests : CoachingStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override ICoachingStore Store => new SqliteCoachingStore(Empty.Store);
}

/// <summary>The fake of the rules' tests keeps what the real store keeps.</summary>
public sealed class InMemoryCoachingTests : CoachingStoreContract
{
    protected override ICoachingStore Store { get; } = new InMemoryCoaching();
}
