using OutlookOneOnOne.Core.Coaching.Documents;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Stores the coaching log of each person. Each call is atomic and durable. Throws when the storage fails.</summary>
public sealed class CoachingStore(IDocuments documents)
{
    internal static DocumentKind<CoachingLog> Kind { get; } = DocumentKind.Of<CoachingLog, CoachingDocument>(
        "coaching", PartitionOwner.Person, CoachingJson.Default.CoachingDocument, CoachingDocument.Of, document => document.ToLog()) with
    {
        Upgrades = [CoachingDocument.ToVersion2],
    };

    /// <summary>This person's log, if they have one.</summary>
    public Task<Stored<CoachingLog>> ReadAsync(PersonId lead, CancellationToken cancellationToken) =>
        documents.FindAsync(Kind, KeyOf(lead), cancellationToken);

    /// <summary>Saves the whole log.</summary>
    /// <param name="log">The new log.</param>
    /// <param name="expected">The revision that it is based on; null if there must not be one yet.</param>
    /// <param name="cancellationToken">Cancels before the write begins, not during it.</param>
    public Task<SaveResult<CoachingLog>> SaveAsync(CoachingLog log, Revision? expected, CancellationToken cancellationToken) =>
        documents.SaveAsync(Kind, KeyOf(log.Lead), log, expected, cancellationToken);

    /// <summary>Changes a log as it is stored now, so that concurrent changes do not overwrite each other.</summary>
    /// <param name="lead">The manager of managers.</param>
    /// <param name="change">Pure; returns the same instance if there is nothing to change. Called again after a conflict.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The log as it is stored now; an empty one if there is none.</returns>
    public async Task<CoachingLog> ChangeAsync(
        PersonId lead, Func<CoachingLog, CoachingLog> change, CancellationToken cancellationToken)
    {
        var log = await documents.ChangeAsync(Kind, KeyOf(lead), stored => Changed(stored ?? new CoachingLog(lead)), cancellationToken);
        return log ?? new CoachingLog(lead);

        CoachingLog? Changed(CoachingLog before) => change(before) is var after && ReferenceEquals(after, before) ? null : after;
    }

    /// <summary>Deletes this person's own log. Entries about them in other people's logs stay. Running it twice changes nothing.</summary>
    public Task ForgetAsync(PersonId lead, CancellationToken cancellationToken) =>
        documents.DeleteAsync(KeyOf(lead), expected: null, cancellationToken);

    private static DocumentKey KeyOf(PersonId lead) => Kind.KeyOf(lead.Value, "coaching");
}
