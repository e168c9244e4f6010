using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Coaching;
using OutlookOneOnOne.Core.Coaching.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>What managers of managers do to coach theirs, in the <see cref="CosmosStore"/>.</summary>
public sealed class CosmosCoachingStore(CosmosStore store) : ICoachingStore
{
    private static readonly DocumentKind<CoachingDocument> Kind = new("coaching", CoachingJson.Default.CoachingDocument);

    public async Task<StoredCoaching> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(lead), cancellationToken));

    public async Task<CoachingSave> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken) =>
        await store.People.SaveAsync(Kind, KeyOf(log.Lead), new Draft<CoachingDocument>(CoachingDocument.Of(log)), StateToken.ETagOf(expected), cancellationToken) switch
        {
            Save<CoachingDocument>.Done saved => new CoachingSave.Saved(StateToken.Of(saved.ETag)),
            Save<CoachingDocument>.Refused refused => new CoachingSave.Conflict(Stored(refused.Current)),
            _ => throw new InvalidOperationException("Save is closed."),
        };

    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(lead), expected: null, cancellationToken);

    private static StoredCoaching Stored(Stored<CoachingDocument>? stored) =>
        stored is null ? new StoredCoaching.NotThere() : new StoredCoaching.Found(stored.Body.ToLog(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId lead) => new(lead.Value, "coaching");
}
