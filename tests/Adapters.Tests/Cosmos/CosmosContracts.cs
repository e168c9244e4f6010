using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Cosmos;

public sealed class DocumentsOnCosmos(Emulators.Emulators emulators) : DocumentsContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SettingsOnCosmos(Emulators.Emulators emulators) : SettingsStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class RequestsOnCosmos(Emulators.Emulators emulators) : RequestStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class AssistantCallsOnCosmos(Emulators.Emulators emulators) : AssistantCallStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class CoachingOnCosmos(Emulators.Emulators emulators) : CoachingStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SubscriptionsOnCosmos(Emulators.Emulators emulators) : SubscriptionStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class InvitesOnCosmos(Emulators.Emulators emulators) : InviteLedgerContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class DigestsOnCosmos(Emulators.Emulators emulators) : DigestLedgerContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class CoverageOnCosmos(Emulators.Emulators emulators) : CoverageStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SentFiguresOnCosmos(Emulators.Emulators emulators) : SentFiguresStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class NotesOnCosmos(Emulators.Emulators emulators) : NoteStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class AgendasOnCosmos(Emulators.Emulators emulators) : AgendaStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class PersonalDataOnCosmos(Emulators.Emulators emulators) : PersonalDataContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => Empty.Documents;
}
