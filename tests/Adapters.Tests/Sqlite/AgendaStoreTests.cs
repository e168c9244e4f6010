using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteAgendaStoreTests : AgendaStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IAgendaStore Store => new SqliteAgendaStore(Empty.Store);
}

/// <summary>The fake of the rules' tests keeps what the real store keeps.</summary>
public sealed class InMemoryAgendaStoreTests : AgendaStoreContract
{
    protected override IAgendaStore Store { get; } = new InMemoryAgendaStore();
}
