using OutlookOneOnOne.Adapters.Azure.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Agendas;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Digest;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Notes;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Core.Subscriptions;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

public sealed class CosmosAgendaStoreTests(Emulators.Emulators emulators) : AgendaStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IAgendaStore Store => field ??= new CosmosAgendaStore(Empty.Store);
}

public sealed class CosmosNoteStoreTests(Emulators.Emulators emulators) : NoteStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override INoteStore Store => field ??= new CosmosNoteStore(Empty.Store);
}

public sealed class CosmosCoverageStoreTests(Emulators.Emulators emulators) : CoverageStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override ICoverageStore Store => field ??= new CosmosCoverageStore(Empty.Store);
}

public sealed class CosmosDigestLedgerTests(Emulators.Emulators emulators) : DigestLedgerContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDigestLedger Ledger => field ??= new CosmosDigestLedger(Empty.Store);
}

public sealed class CosmosSettingsStoreTests(Emulators.Emulators emulators) : SettingsStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override ISettingsStore Store => field ??= new CosmosSettingsStore(Empty.Store);
}

public sealed class CosmosCoachingStoreTests(Emulators.Emulators emulators) : CoachingStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override ICoachingStore Store => field ??= new CosmosCoachingStore(Empty.Store);
}

public sealed class CosmosSubscriptionStoreTests(Emulators.Emulators emulators) : SubscriptionStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override ISubscriptionStore Store => field ??= new CosmosSubscriptionStore(Empty.Store);
}

public sealed class CosmosInviteLedgerTests(Emulators.Emulators emulators) : InviteLedgerContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IInviteLedger Ledger => field ??= new CosmosInviteLedger(Empty.Store);

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

public sealed class CosmosPersonalDataTests(Emulators.Emulators emulators) : PersonalDataContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IAgendaStore Agendas => field ??= new CosmosAgendaStore(Empty.Store);

    protected override ICoverageStore Coverage => field ??= new CosmosCoverageStore(Empty.Store);

    protected override IDigestLedger Ledger => field ??= new CosmosDigestLedger(Empty.Store);
}
