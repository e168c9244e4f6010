using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Tests.Sqlite;

public sealed class DocumentsOnSqlite : DocumentsContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SettingsOnSqlite : SettingsStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class RequestsOnSqlite : RequestStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class AssistantCallsOnSqlite : AssistantCallStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class CoachingOnSqlite : CoachingStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SubscriptionsOnSqlite : SubscriptionStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class InvitesOnSqlite : InviteLedgerContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class DigestsOnSqlite : DigestLedgerContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class CoverageOnSqlite : CoverageStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class SentFiguresOnSqlite : SentFiguresStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class NotesOnSqlite : NoteStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}

public sealed class AgendasOnSqlite : AgendaStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => Empty.Documents;
}
