using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Contracts;

// The in-memory database guarantees the same as the real ones.

public sealed class DocumentsInMemory : DocumentsContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class SettingsInMemory : SettingsStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class RequestsInMemory : RequestStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class AssistantCallsInMemory : AssistantCallStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class CoachingInMemory : CoachingStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class SubscriptionsInMemory : SubscriptionStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class InvitesInMemory : InviteLedgerContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class DigestsInMemory : DigestLedgerContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class CoverageInMemory : CoverageStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class SentFiguresInMemory : SentFiguresStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class NotesInMemory : NoteStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class AgendasInMemory : AgendaStoreContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}

public sealed class PersonalDataInMemory : PersonalDataContract
{
    protected override IDocuments Documents { get; } = new InMemoryDocuments();
}
