using OutlookOneOnOne.Core.Coaching.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>
/// Keeps what each manager of managers does to coach theirs. Each call is atomic and durable; it throws when the storage fails.
/// </summary>
public sealed class CoachingStore(IDocuments documents)
{
    internal static DocumentKind<CoachingLog> Kind { get; } = DocumentKind.Of<CoachingLog, CoachingDocument>(
        "coaching", PartitionOwner.Person, CoachingJson.Default.CoachingDocument, CoachingDocument.Of, document => document.ToLog());

    /// <summary>The log of this person, if they have one.</summary>
    public Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(lead), cancellationToken);

    /// <summary>Saves the whole log.</summary>
    /// <param name="log">The log as it is to be.</param>
    /// <param name="expected">The revision it was made from; null when there must be none yet.</param>
    /// <param name="cancellationToken">Cancels before the write, not in it.</param>
    public Task<Saving<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(log.Lead), log, expected, cancellationToken);

    /// <summary>Deletes this person's own log. What others' logs say about them stays. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(lead), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId lead) => Kind.KeyOf(lead.Value, "coaching");
}
