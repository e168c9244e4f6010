namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>Limits how many events happen within any period of a given length. Not thread-safe.</summary>
/// <param name="most">The largest number of events.</param>
/// <param name="period">The length of the period.</param>
internal sealed class SlidingWindow(int most, TimeSpan period)
{
    private readonly Queue<DateTimeOffset> recorded = new();

    /// <summary>How long from now until another event is allowed.</summary>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        while (recorded.TryPeek(out var first) && first + period <= now)
        {
            recorded.Dequeue();
        }

        return recorded.Count < most ? TimeSpan.Zero : recorded.ElementAt(recorded.Count - most) + period - now;
    }

    public void Record(DateTimeOffset at) => recorded.Enqueue(at);
}
