using NodaTime;
using OutlookOneOnOne.Core.Invites.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Invites;

/// <summary>
/// Remembers what was written into whose invites, so that nothing is written twice, and nothing again that a person took out. A record is
/// kept for <see cref="InviteRecord.KeptFor"/> after its last change. Each call is atomic and durable; it throws when the storage fails.
/// </summary>
public sealed class InviteLedger(IDocuments documents)
{
    private const string ChangedAt = "changedAt";

    internal static DocumentKind<InviteRecord> Kind { get; } = DocumentKind.Of<InviteRecord, InviteDocument>(
        "invite", PartitionOwner.Person, InviteJson.Default.InviteDocument, InviteDocument.Of, document => document.ToRecord()) with
    {
        Terms = record => [(ChangedAt, SortableInstant.Of(record.At))],
        Expires = _ => InviteRecord.KeptFor,
    };

    /// <summary>What was written into an invite, if anything was.</summary>
    public Task<Stored<InviteRecord>> ReadAsync(PersonId organiser, InviteId invite, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(organiser, invite), cancellationToken);

    /// <summary>Saves what was written.</summary>
    /// <param name="record">The new record.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    public Task<Saving<InviteRecord>> SaveAsync(InviteRecord record, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(record.Organiser, record.Invite), record, expected, cancellationToken);

    /// <summary>Everything of one organiser, oldest first; for an export.</summary>
    public async Task<IReadOnlyList<InviteRecord>> ReadAllOfAsync(PersonId organiser, CancellationToken cancellationToken) =>
        [.. (await documents.QueryAsync(Kind, organiser.Value, DocumentQuery.All, cancellationToken))
            .Select(i => i.Document).OrderBy(i => i.At).ThenBy(i => i.Invite.Value, StringComparer.Ordinal)];

    /// <summary>Deletes everything of one organiser. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId organiser, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(Kind.Within(organiser.Value), DocumentQuery.All, cancellationToken);

    /// <summary>Retention: deletes what has not changed since then. A database may have deleted it automatically.</summary>
    public Task ForgetBeforeAsync(Instant before, CancellationToken cancellationToken) =>
        documents.DeleteAllAsync(
            Kind.Everywhere,
            DocumentQuery.Where(new TermCondition(ChangedAt, TermComparison.Before, SortableInstant.Of(before))),
            cancellationToken);

    private static DocumentKey KeyOf(PersonId organiser, InviteId invite) => Kind.KeyOf(organiser.Value, $"invite.{invite.Value}");
}
