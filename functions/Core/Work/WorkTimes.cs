using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>What every queue can do, so that no caller asks of one what another refuses.</summary>
public static class WorkTimes
{
    public const int MostAtOnce = 32;

    /// <summary>Azure Storage hides a message for at most so long (learn.microsoft.com/rest/api/storageservices/put-message).</summary>
    public static Duration LongestDelay { get; } = Duration.FromDays(7);

    public static void CheckDelay(Duration delay) => Check(delay >= Duration.Zero && delay <= LongestDelay, delay, "A message is put off by nothing to seven days.");

    public static void CheckLease(Duration lease) =>
        Check(lease >= Duration.FromSeconds(1) && lease <= LongestDelay, lease, "A lease lasts one second to seven days.");

    public static void CheckMost(int most) => Check(most is >= 1 and <= MostAtOnce, most, $"One to {MostAtOnce} messages at once.");

    private static void Check(bool holds, object value, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"{rule} Not {value}.");
        }
    }
}
