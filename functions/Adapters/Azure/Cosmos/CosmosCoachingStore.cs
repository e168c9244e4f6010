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

    public async Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        Stored(await store.People.FindAsync(Kind, KeyOf(lead), cancellationToken));

    public async Task<Saving<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken) =>
        await store.People.SaveAsync(Kind, KeyOf(log.Lead), new CosmosDraft<CoachingDocument>(CoachingDocument.Of(log)), StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<CoachingDocument>.Done saved => new Saved<CoachingLog>(StateToken.Of(saved.ETag)),
            CosmosSave<CoachingDocument>.Refused refused => new Conflict<CoachingLog>(Stored(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };

    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken) => store.People.DeleteAsync(KeyOf(lead), expected: null, cancellationToken);

    private static Stored<CoachingLog> Stored(CosmosDocument<CoachingDocument>? stored) =>
        stored is null ? new NotThere<CoachingLog>() : new Found<CoachingLog>(stored.Body.ToLog(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId lead) => new(lead.Value, "coaching");
}
