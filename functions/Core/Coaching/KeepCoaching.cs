using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coaching;

/// <summary>Changes a log on top of whatever is saved now, so that two who do it at once do not get in each other's way.</summary>
internal static class KeepCoaching
{
    // A save is refused only because another one succeeded, so this many refusals in a row do not happen to people.
    private const int Attempts = 10;

    /// <param name="store">Where it is kept.</param>
    /// <param name="lead">Whose.</param>
    /// <param name="change">Pure; the same instance when there is nothing to change.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<CoachingLog> ChangeAsync(this ICoachingStore store, PersonId lead, Func<CoachingLog, CoachingLog> change, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var found = await store.ReadAsync(lead, cancellationToken) as StoredCoaching.Found;
            var before = found?.Log ?? new CoachingLog(lead);
            var after = change(before);
            if (ReferenceEquals(after, before) || await store.SaveAsync(after, found?.Revision, cancellationToken) is CoachingSave.Saved)
            {
                return after;
            }
        }

        throw new IOException($"The coaching log of {lead} changed {Attempts} times during one change; try again.");
    }
}
