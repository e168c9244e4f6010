using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Calendars are read in rounds: in each, everybody's once.</summary>
public interface IReadingRounds
{
    /// <summary>When the round began that is on at this instant. What was read before is to be read again.</summary>
    Instant StartAt(Instant now);
}

/// <summary>
/// A round a week, from Sunday 00:00 UTC. The first Monday 08:00 on earth is Sunday 18:00 UTC (in UTC+14), so each digest rests on
/// calendars that were read in the last two days, and each calendar is read once a week.
/// </summary>
public sealed class WeeklyRounds : IReadingRounds
{
    public Instant StartAt(Instant now)
    {
        var today = now.InUtc().Date;
        return DailyRounds.StartOf(today.PlusDays(-((int)today.DayOfWeek % 7)));
    }
}

/// <summary>A round a day, from 00:00 UTC: where reading costs next to nothing.</summary>
public sealed class DailyRounds : IReadingRounds
{
    public Instant StartAt(Instant now) => StartOf(now.InUtc().Date);

    internal static Instant StartOf(LocalDate day) => day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
}

/// <summary>Which calendars are to be read. Pure.</summary>
public static class DueReadings
{
    /// <summary>After this long, a calendar that did not answer is asked again within the round.</summary>
    private static readonly Duration AgainAfter = Duration.FromHours(6);

    private static readonly DailyRounds Daily = new();

    /// <summary>The round has not tried this calendar yet.</summary>
    public static bool IsAwaited(this IReadingRounds rounds, ReadingAttempt? latest, Instant now) => !latest.IsSince(rounds.StartAt(now), now);

    /// <summary>
    /// The round awaits it; or it did not answer and may by now. One that is not there, or that we may not read, is for people to
    /// mend, and its next turn is the next round.
    /// </summary>
    /// <param name="rounds">By which they are read.</param>
    /// <param name="latest">Null when it was never tried.</param>
    /// <param name="daily">Somebody wants agendas written ahead from it: then it is read every day.</param>
    /// <param name="now">The instant.</param>
    public static bool IsDue(this IReadingRounds rounds, ReadingAttempt? latest, bool daily, Instant now) =>
        rounds.IsAwaited(latest, now)
        || (daily && Daily.IsAwaited(latest, now))
        || (latest is { Fault: CalendarFault.Unavailable } failed && now - failed.At >= AgainAfter);
}
