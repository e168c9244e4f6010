using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Storage;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// What is stored of calendars, for planners and for what is prepared for the two of a pair. What people are shown of each other goes
/// through <see cref="ReadFigures"/>.
/// </summary>
public sealed class ReadCoverage(CoverageStore store)
{
    /// <summary>For a process that has no other use for coverage.</summary>
    public static ReadCoverage In(IDocuments documents) => new(new CoverageStore(documents));

    /// <summary>When each of these calendars was last read, or tried to be. Calendars that were never tried are left out.</summary>
    public Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> AttemptsAsync(
        IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken) => store.ReadAttemptsAsync(owners, cancellationToken);

    /// <summary>The outcome of the latest attempt, with the 1:1s that start within the window and the absences that touch it.</summary>
    internal Task<CoverageFacts> FactsAsync(PersonId owner, Interval window, CancellationToken cancellationToken) =>
        store.ReadFactsAsync(owner, window, cancellationToken);

    /// <summary>What a manager corrected, in the order in which it was made.</summary>
    internal Task<IReadOnlyList<Correction>> CorrectionsAsync(PersonId manager, CancellationToken cancellationToken) =>
        store.ReadCorrectionsAsync(manager, cancellationToken);
}
