using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Notes;

/// <summary>
/// Moves the notes and action items that were written for a 1:1 whose start has changed. However often it is called, they move once: a
/// second call finds nothing at the old start.
/// </summary>
public sealed class MoveNotes(NoteStore store)
{
    /// <summary>Moves what both people have written for it, without showing it to anybody.</summary>
    /// <param name="pair">The two people.</param>
    /// <param name="from">When the 1:1 was to start.</param>
    /// <param name="to">When it starts now.</param>
    /// <param name="cancellationToken">Stops between two of them.</param>
    /// <exception cref="IOException">Other writers kept changing them; try again.</exception>
    public Task ForAsync(PairId pair, Instant from, Instant to, CancellationToken cancellationToken) =>
        store.MoveAsync(pair, from, to, cancellationToken);
}
