using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>
/// How long to wait before the next try when the service does not say: a minute, then twice as long each time, up to an hour. Pure.
/// </summary>
public static class RetryBackoff
{
    private const int DoublingsToAnHour = 6;

    private static readonly Duration MaxDelay = Duration.FromHours(1);

    /// <param name="attempt">How many times it was postponed before.</param>
    public static Duration After(int attempt) => Duration.Min(MaxDelay, Duration.FromMinutes(1 << Math.Min(attempt, DoublingsToAnHour)));
}
