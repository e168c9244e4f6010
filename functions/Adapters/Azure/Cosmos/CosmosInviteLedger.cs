using NodaTime;
using OutlookOneOnOne.Adapters.Azure.Cosmos.Storage;
using OutlookOneOnOne.Core.Invites.Documents;
using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Adapters.Azure.Cosmos;

/// <summary>What was written into whose invites, in the <see cref="CosmosStore"/>, until it has not changed for <see cref="InviteRecord.KeptFor"/>.</summary>
public sealed class CosmosInviteLedger(CosmosStore store) : IInviteLedger
{
    private static readonly DocumentKind<InviteDocument> Kind = new("invite", InviteJson.Default.InviteDocument);

    public async Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken) =>
        ReadingOf(await store.People.FindAsync(Kind, KeyOf(organiser, invite), cancellationToken));

    public async Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken)
    {
        var draft = new CosmosDraft<InviteDocument>(InviteDocument.Of(record))
        {
            Terms = new Dictionary<string, string?> { ["changedAt"] = SortableInstant.Of(record.At) },
            Expires = InviteRecord.KeptFor.ToTimeSpan(),
        };
        return await store.People.SaveAsync(Kind, KeyOf(record.Organiser, record.Invite), draft, StateToken.ETagOf(expected), cancellationToken) switch
        {
            CosmosSave<InviteDocument>.Done saved => new Saved<InviteRecord>(StateToken.Of(saved.ETag)),
            CosmosSave<InviteDocument>.Refused refused => new Conflict<InviteRecord>(ReadingOf(refused.Current)),
            _ => throw new InvalidOperationException("CosmosSave is closed."),
        };
    }

    public async Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        [.. (await AllOfAsync(organiser, cancellationToken)).Select(i => i.Body.ToRecord()).OrderBy(i => i.At).ThenBy(i => i.Invite.Value, StringComparer.Ordinal)];

    public async Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken)
    {
        foreach (var invite in await AllOfAsync(organiser, cancellationToken))
        {
            await store.People.DeleteAsync(invite.Key, expected: null, cancellationToken);
        }
    }

    /// <summary>Administration: a query over all partitions, for a retention shorter than the time to live.</summary>
    public async Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken)
    {
        var old = new Condition("c.changedAt < @before", ("before", SortableInstant.Of(before)));
        foreach (var invite in await store.People.QueryEverywhereAsync(Kind, old, cancellationToken))
        {
            await store.People.DeleteAsync(invite.Key, invite.ETag, cancellationToken); // One that changed in between is not old any more.
        }
    }

    private Task<IReadOnlyList<CosmosDocument<InviteDocument>>> AllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        store.People.QueryAsync(Kind, organiser.Value, Condition.All, cancellationToken);

    private static Stored<InviteRecord> ReadingOf(CosmosDocument<InviteDocument>? stored) =>
        stored is null ? new NotThere<InviteRecord>() : new Found<InviteRecord>(stored.Body.ToRecord(), StateToken.Of(stored.ETag));

    private static DocumentKey KeyOf(PersonId organiser, InviteId invite) => new(organiser.Value, $"invite.{invite.Value}");
}
