using NodaTime;
using OutlookOneOnOne.Adapters.Embedded.Sqlite;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class SqliteInviteLedgerTests : InviteLedgerContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private SqliteStore? store;

    protected override IInviteLedger Ledger => new SqliteInviteLedger(store!);

    public async ValueTask InitializeAsync() => store = await SqliteStore.OpenAsync(folder.Path, Cancel);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

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
