using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Remembers, for each manager, the 1:1s of their calendar and what they corrected. Each call is atomic and durable.</summary>
public interface ICoverageStore
{
    /// <summary>
    /// A reading of the calendar: replaces every 1:1 that starts within <paramref name="window"/>, and every absence
    /// that touches it, and keeps the rest. Running it twice changes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">A 1:1 starts outside the window, or an absence does not touch it.</exception>
    Task SaveReadingAsync(PersonId manager, Interval window, CoverageFacts.Known facts, CancellationToken cancellationToken);

    /// <summary>The calendar could not be read. What was known before is kept for when it can be again.</summary>
    Task SaveFailureAsync(PersonId manager, CoverageFacts.NotReadable failure, CancellationToken cancellationToken);

    /// <summary>
    /// The outcome of the latest attempt, with the 1:1s that start within <paramref name="window"/> and the absences that touch it.
    /// </summary>
    Task<CoverageFacts> ReadFactsAsync(PersonId manager, Interval window, CancellationToken cancellationToken);

    /// <summary>
    /// When each of these calendars was last read, or tried to be. Who is missing in the answer was never tried. In Cosmos point
    /// reads, many at once.
    /// </summary>
    Task<IReadOnlyDictionary<PersonId, ReadingAttempt>> ReadAttemptsAsync(
        IReadOnlyCollection<PersonId> owners, CancellationToken cancellationToken);

    /// <summary>Adding an equal correction again changes nothing.</summary>
    Task AddCorrectionAsync(PersonId manager, Correction correction, CancellationToken cancellationToken);

    /// <summary>In the order in which they were made.</summary>
    Task<IReadOnlyList<Correction>> ReadCorrectionsAsync(PersonId manager, CancellationToken cancellationToken);

    /// <summary>
    /// Retention: forgets 1:1s and absences that ended before <paramref name="instant"/>, those that corrections tell of included.
    /// Agreed cadences stay.
    /// </summary>
    Task ForgetBeforeAsync(Instant instant, CancellationToken cancellationToken);

    /// <summary>
    /// Everything remembered of this manager's own calendar, even when it could not be read lately, and all they corrected.
    /// </summary>
    Task<CoverageRecords> ReadAllOfAsync(PersonId manager, CancellationToken cancellationToken);

    /// <summary>
    /// Forgets everything remembered of this manager's own calendar, and all they corrected: from then on it was never read.
    /// What others' calendars and corrections tell of them stays those others'. Running it twice changes nothing.
    /// </summary>
    Task ForgetAllOfAsync(PersonId manager, CancellationToken cancellationToken);
}

/// <summary>The latest attempt to read a calendar.</summary>
/// <param name="At">When.</param>
/// <param name="Fault">Null when it was read.</param>
public readonly record struct ReadingAttempt(Instant At, CalendarFault? Fault);

public static class ReadingAttempts
{
    /// <summary>
    /// The clocks of two machines may differ by so much. What was read later than now by more was read before a clock was set back.
    /// </summary>
    private static readonly Duration Skew = Duration.FromHours(1);

    /// <summary>It was tried at <paramref name="since"/> or later.</summary>
    public static bool IsSince(this ReadingAttempt? latest, Instant since, Instant now) =>
        latest is { At: var at } && at >= since && at <= now + Skew;

    /// <summary>Null when it was never tried.</summary>
    public static ReadingAttempt? Latest(this IReadOnlyDictionary<PersonId, ReadingAttempt> attempts, PersonId owner) =>
        attempts.TryGetValue(owner, out var attempt) ? attempt : null;
}

/// <summary>All that is stored of one manager's coverage.</summary>
/// <param name="OneOnOnes">Of their own calendar, in the order of time.</param>
/// <param name="Absences">Read with it: of themselves and of their reports.</param>
/// <param name="Corrections">In the order in which they were made.</param>
public sealed record CoverageRecords(
    IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences, IReadOnlyList<Correction> Corrections);
