using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Agendas.Inviting;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

public sealed class CosmosAgendaStoreTests(Emulators.Emulators emulators) : AgendaStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override IAgendaStore Store => field ??= new CosmosAgendaStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosNoteStoreTests(Emulators.Emulators emulators) : NoteStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override INoteStore Store => field ??= new CosmosNoteStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosCoverageStoreTests(Emulators.Emulators emulators) : CoverageStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override ICoverageStore Store => field ??= new CosmosCoverageStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosDigestLedgerTests(Emulators.Emulators emulators) : DigestLedgerContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override IDigestLedger Ledger => field ??= new CosmosDigestLedger(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosSettingsStoreTests(Emulators.Emulators emulators) : SettingsStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override ISettingsStore Store => field ??= new CosmosSettingsStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosCoachingStoreTests(Emulators.Emulators emulators) : CoachingStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override ICoachingStore Store => field ??= new CosmosCoachingStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosSubscriptionStoreTests(Emulators.Emulators emulators) : SubscriptionStoreContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override ISubscriptionStore Store => field ??= new CosmosSubscriptionStore(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class CosmosInviteLedgerTests(Emulators.Emulators emulators) : InviteLedgerContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override IInviteLedger Ledger => field ??= new CosmosInviteLedger(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_retention_shorter_than_the_time_to_live_forgets_what_has_not_changed()
    {
        await Saved(Record(InviteState.Written));
        var later = Record(InviteState.Written, days: 1) with { Organiser = new PersonId("bo@x.org") };
        await Saved(later);

        await Ledger.ForgetBeforeAsync(later.At, Cancel);

        Assert.Empty(await Ledger.ReadAllOfAsync(Record(InviteState.Written).Organiser, Cancel));
        Assert.Equal([later], await Ledger.ReadAllOfAsync(later.Organiser, Cancel));
    }
}

public sealed class CosmosPersonalDataTests(Emulators.Emulators emulators) : PersonalDataContract, IAsyncLifetime
{
    private CosmosStore? store;

    protected override IAgendaStore Agendas => field ??= new CosmosAgendaStore(store!);

    protected override ICoverageStore Coverage => field ??= new CosmosCoverageStore(store!);

    protected override IDigestLedger Ledger => field ??= new CosmosDigestLedger(store!);

    public async ValueTask InitializeAsync() => store = await EmptyCosmos.OpenAsync(emulators);

    public ValueTask DisposeAsync()
    {
        store?.Dispose();
        return ValueTask.CompletedTask;
    }
}
