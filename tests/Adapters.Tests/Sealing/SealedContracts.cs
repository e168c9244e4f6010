using OutlookOneOnOne.Adapters.Tests.Contracts;
using OutlookOneOnOne.Adapters.Tests.Cosmos;
using OutlookOneOnOne.Adapters.Tests.Sqlite;
using OutlookOneOnOne.Core.Storage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Adapters.Tests.Sealing;

// What holds for plain documents holds for sealed ones, on every database.

public sealed class SealedNotesInMemory : NoteStoreContract
{
    protected override IDocuments Documents => field ??= TestKeys.Sealing(new InMemoryDocuments());
}

public sealed class SealedNotesOnSqlite : NoteStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}

public sealed class SealedNotesOnCosmos(Emulators.Emulators emulators) : NoteStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}

public sealed class SealedAgendasInMemory : AgendaStoreContract
{
    protected override IDocuments Documents => field ??= TestKeys.Sealing(new InMemoryDocuments());
}

public sealed class SealedAgendasOnSqlite : AgendaStoreContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}

public sealed class SealedAgendasOnCosmos(Emulators.Emulators emulators) : AgendaStoreContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}

public sealed class SealedPersonalDataInMemory : PersonalDataContract
{
    protected override IDocuments Documents => field ??= TestKeys.Sealing(new InMemoryDocuments());
}

public sealed class SealedPersonalDataOnSqlite : PersonalDataContract, IOnSqlite
{
    public EmptySqlite Empty { get; } = new();

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}

public sealed class SealedPersonalDataOnCosmos(Emulators.Emulators emulators) : PersonalDataContract, IOnCosmos
{
    public EmptyCosmos Empty { get; } = new(emulators);

    protected override IDocuments Documents => field ??= TestKeys.Sealing(Empty.Documents);
}
