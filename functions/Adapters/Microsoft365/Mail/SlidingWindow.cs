namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>Limits how many events happen within any period of a given length. Not thread-safe.</summary>
/// <param name="most">The largest number of events.</param>
/// <param name="stretch">The length of the period.</param>
internal sealed class SlidingWindow(int most, TimeSpan stretch)
{
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>How long from now until another event is allowed.</summary>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        while (taken.TryPeek(out var first) && first + stretch <= now)
        {
            taken.Dequeue();
        }

        return taken.Count < most ? TimeSpan.Zero : taken.ElementAt(taken.Count - most) + stretch - now;
    }

    public void Take(DateTimeOffset at) => taken.Enqueue(at);
}
