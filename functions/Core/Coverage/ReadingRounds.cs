using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Calendars are read in rounds: each calendar once per round.</summary>
public interface IReadingRounds
{
    /// <summary>When the current round began. Anything read before must be read again.</summary>
    Instant StartAt(Instant now);
}

/// <summary>
/// Two rounds a week, from Sunday and from Wednesday 00:00 UTC. The first Monday 08:00 on earth is Sunday 18:00 UTC (in UTC+14), and the
/// first Thursday 08:00 is Wednesday 18:00 UTC, so every digest, and every preview of one, rests on calendars read in the last two days.
/// </summary>
public sealed class WeeklyRounds : IReadingRounds
{
    private const int FromSundayToWednesday = 3;

    /// <inheritdoc/>
    public Instant StartAt(Instant now)
    {
        var today = now.InUtc().Date;
        var sinceSunday = (int)today.DayOfWeek % 7;
        return DailyRounds.StartOf(today.PlusDays((sinceSunday < FromSundayToWednesday ? 0 : FromSundayToWednesday) - sinceSunday));
    }
}

/// <summary>A daily round from 00:00 UTC, where reading costs almost nothing.</summary>
public sealed class DailyRounds : IReadingRounds
{
    /// <inheritdoc/>
    public Instant StartAt(Instant now) => StartOf(now.InUtc().Date);

    internal static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
}

/// <summary>Decides which calendars to read. Pure.</summary>
public static class DueReadings
{
    /// <summary>
    /// How long to wait before retrying, in the same round, a calendar that could not be read. Less than the six hours between two plans in
    /// Azure, so that the next plan retries what the last one read a few minutes later.
    /// </summary>
    private static readonly Duration RetryAfter = Duration.FromHours(5);

    private static readonly DailyRounds Daily = new();

    /// <summary>This round has not tried the calendar yet.</summary>
    public static bool IsPending(this IReadingRounds rounds, ReadingAttempt? latest, Instant now) =>
        !latest.IsSince(rounds.StartAt(now), now);

    /// <summary>
    /// This round has not tried it, or could not read it and a retry may succeed. This includes a calendar that is missing or denied: in
    /// Exchange, a new mailbox or permission can take hours to take effect.
    /// </summary>
    /// <param name="rounds">The rounds in use.</param>
    /// <param name="latest">The latest attempt; null if there was none.</param>
    /// <param name="daily">Somebody has prepared agendas turned on for it, so it is read every day.</param>
    /// <param name="now">The current time.</param>
    public static bool IsDue(this IReadingRounds rounds, ReadingAttempt? latest, bool daily, Instant now) =>
        rounds.IsPending(latest, now)
        || (daily && Daily.IsPending(latest, now))
        || (latest is { Fault: not null } failed && now - failed.At >= RetryAfter);
}
