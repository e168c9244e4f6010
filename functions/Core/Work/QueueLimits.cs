using NodaTime;

namespace OutlookOneOnOne.Core.Work;

/// <summary>The limits of every queue, so that no caller asks one queue for what another refuses.</summary>
public static class QueueLimits
{
    /// <summary>
    /// The maximum number of messages that a queue returns at once (learn.microsoft.com/rest/api/storageservices/get-messages).
    /// </summary>
    public const int MaxAtOnce = 32;

    /// <summary>
    /// Azure Storage can hide a message for at most this long (learn.microsoft.com/rest/api/storageservices/put-message).
    /// </summary>
    public static Duration MaxDelay { get; } = Duration.FromDays(7);

    /// <summary>Throws unless the delay is from 0 to 7 days.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void CheckDelay(Duration delay) =>
        Check(delay >= Duration.Zero && delay <= MaxDelay, delay, "A message can be postponed by 0 to 7 days.");

    /// <summary>Throws unless the lease is from 1 second to 7 days.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void CheckLease(Duration lease) =>
        Check(lease >= Duration.FromSeconds(1) && lease <= MaxDelay, lease, "A lease lasts 1 second to 7 days.");

    /// <summary>Throws unless the number of messages at once is from 1 to 32.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static void CheckCount(int count) => Check(count is >= 1 and <= MaxAtOnce, count, $"One to {MaxAtOnce} messages at once.");

    private static void Check(bool holds, object value, string rule)
    {
        if (!holds)
        {
            throw new ArgumentException($"{rule} Not {value}.");
        }
    }
}
