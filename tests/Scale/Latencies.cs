namespace OutlookOneOnOne.Scale;

/// <summary>Assumed latencies, on the slow side of what is usual within one Azure region.</summary>
internal static class Latencies
{
    /// <summary>One calendarView of 18 weeks.</summary>
    public static TimeSpan Calendar { get; } = TimeSpan.FromMilliseconds(300);

    /// <summary>The overhead of a batch, whose requests run in parallel.</summary>
    public static TimeSpan Batch { get; } = TimeSpan.FromMilliseconds(700);

    /// <summary>A page of 999 people with their managers.</summary>
    public static TimeSpan People { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan MailboxSettings { get; } = TimeSpan.FromMilliseconds(200);

    public static TimeSpan Mail { get; } = TimeSpan.FromMilliseconds(500);

    public static TimeSpan Cosmos { get; } = TimeSpan.FromMilliseconds(8);

    public static TimeSpan Queue { get; } = TimeSpan.FromMilliseconds(10);

    public static TimeSpan Snapshot { get; } = TimeSpan.FromSeconds(1);

    /// <summary>host.json's maxPollingInterval: the longest polling interval of an idle instance.</summary>
    public static TimeSpan Polling { get; } = TimeSpan.FromSeconds(10);
}
