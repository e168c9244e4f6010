namespace OutlookOneOnOne.Adapters.Microsoft365.Mail;

/// <summary>So many within any stretch of time, and no more: it remembers when the last ones were. Not for use by two at once.</summary>
/// <param name="most">How many.</param>
/// <param name="stretch">Within how long.</param>
internal sealed class SlidingWindow(int most, TimeSpan stretch)
{
    private readonly Queue<DateTimeOffset> taken = new();

    /// <summary>How long from now until there is room for one more.</summary>
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
