using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The latest attempt to read a calendar.</summary>
/// <param name="At">When.</param>
/// <param name="Fault">Why it failed; null if the calendar was read.</param>
public readonly record struct ReadingAttempt(Instant At, CalendarFault? Fault);

/// <summary>Questions about attempts to read calendars.</summary>
public static class ReadingAttempts
{
    /// <summary>
    /// The clocks of two machines may differ by this much. A reading further in the future was made before a clock was set back.
    /// </summary>
    private static readonly Duration Skew = Duration.FromHours(1);

    /// <summary>It was tried at <paramref name="since"/> or later.</summary>
    public static bool IsSince(this ReadingAttempt? latest, Instant since, Instant now) =>
        latest is { At: var at } && at >= since && at <= now + Skew;

    /// <summary>The latest attempt; null if there was none.</summary>
    public static ReadingAttempt? Latest(this IReadOnlyDictionary<PersonId, ReadingAttempt> attempts, PersonId owner) =>
        attempts.TryGetValue(owner, out var attempt) ? attempt : null;
}
