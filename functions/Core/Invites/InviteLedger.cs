using NodaTime;
using OutlookOneOnOne.Core.Invites.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Records what we wrote into invites, so that nothing is written twice, and nothing that a person removed is written again. A record is
/// kept for <see cref="InviteRecord.Retention"/> after its last change. Each call is atomic and durable. Throws when the storage fails.
/// </summary>
public sealed class InviteLedger(IDocuments documents)
{
    private const string ChangedAt = "changedAt";

    internal static DocumentKind<InviteRecord> Kind { get; } = DocumentKind.Of<InviteRecord, InviteDocument>(
        "invite", PartitionOwner.Person, InviteJson.Default.InviteDocument, InviteDocument.Of, document => document.ToRecord()) with
    {
        Terms = record => [(ChangedAt, SortableInstant.Of(record.At))],
        Expires = _ => InviteRecord.Retention,
    };

    /// <summary>The record of an invite, if we ever wrote into it.</summary>
    public Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(organiser, invite), cancellationToken);

    /// <summary>Saves a record.</summary>
    /// <param name="record">The new record.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public Task<SaveResult<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(record.Organiser, record.Invite), record, expected, cancellationToken);

    /// <summary>All records of one organiser, oldest first, for an export.</summary>
    public async Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, organiser.Value, DocumentQuery.All, cancellationToken))
            .Select(i => i.Document).OrderBy(i => i.At).ThenBy(i => i.Invite.Value, StringComparer.Ordinal)];

    /// <summary>Deletes all records of one organiser. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(Kind.Within(organiser.Value), DocumentQuery.All, cancellationToken);

    /// <summary>
    /// Retention: deletes records that have not changed since the given instant, unless the database has already deleted them.
    /// </summary>
    public Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(
            Kind.AllPartitions,
            DocumentQuery.Where(new TermCondition(ChangedAt, TermComparison.Before, SortableInstant.Of(before))),
            cancellationToken);

    private static DocumentKey KeyOf(PersonId organiser, InviteId invite) => Kind.KeyOf(organiser.Value, $"invite.{invite.Value}");
}
