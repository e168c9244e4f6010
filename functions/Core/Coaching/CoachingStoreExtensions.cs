using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Applies a change to the log as it is stored now, so that two callers do not overwrite each other.</summary>
internal static class CoachingStoreExtensions
{
    // A refusal means that another writer succeeded; this many in a row indicate a bug.
    private const int Attempts = 10;

    /// <param name="store">The store.</param>
    /// <param name="lead">The manager of managers.</param>
    /// <param name="change">Pure; returns the same instance when there is nothing to change.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<CoachingLog> ChangeAsync(
        this CoachingStore store, PersonId lead, Func<CoachingLog, CoachingLog> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.ReadAsync(lead, cancellationToken);
            var before = stored.DocumentOrNull ?? new CoachingLog(lead);
            var after = change(before);
            if (ReferenceEquals(after, before)
                || await store.SaveAsync(after, stored.SeenRevision, cancellationToken) is Saved<CoachingLog>)
            {
                return after;
            }
        }

        throw new IOException($"The coaching log of {lead} changed {Attempts} times during one change. Try again.");
    }
}
