using NodaTime;
using OutlookOneOnOne.Adapters.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteInviteLedgerTests : InviteLedgerContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IInviteLedger Ledger => new SqliteInviteLedger(Empty.Store);

    [Fact]
    public async Task What_has_not_changed_for_long_is_forgotten_and_the_rest_stays()
    {
        await Saved(Record(InviteState.Written));
        var later = Record(InviteState.Written, days: 1) with { Organiser = new PersonId("bo@x.org") };
        await Saved(later);

        await Ledger.ForgetBeforeAsync(later.At, Cancel);

        Assert.Empty(await Ledger.ReadAllOfAsync(Record(InviteState.Written).Organiser, Cancel));
        Assert.Equal([later], await Ledger.ReadAllOfAsync(later.Organiser, Cancel));
        await Ledger.ForgetBeforeAsync(later.At + Duration.FromSeconds(1), Cancel);
        Assert.Empty(await Ledger.ReadAllOfAsync(later.Organiser, Cancel));
    }
}
