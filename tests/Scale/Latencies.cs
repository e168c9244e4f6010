namespace OutlookOneOnOne.Scale;

/// <summary>How long each thing takes: assumptions, on the slow side of what is usual within one region of Azure.</summary>
internal static class Latencies
{
    /// <summary>One calendarView of 18 weeks.</summary>
    public static TimeSpan Calendar { get; } = TimeSpan.FromMilliseconds(300);

    /// <summary>What a batch takes beside what is in it, which runs at the same time.</summary>
    public static TimeSpan Batch { get; } = TimeSpan.FromMilliseconds(700);

    /// <summary>A page of 999 people with their managers.</summary>
    public static TimeSpan People { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan MailboxSettings { get; } = TimeSpan.FromMilliseconds(200);

    public static TimeSpan Mail { get; } = TimeSpan.FromMilliseconds(500);

    public static TimeSpan Cosmos { get; } = TimeSpan.FromMilliseconds(8);

    public static TimeSpan Queue { get; } = TimeSpan.FromMilliseconds(10);

    public static TimeSpan Snapshot { get; } = TimeSpan.FromSeconds(1);

    /// <summary>host.json's maxPollingInterval: how long an idle instance may look away from its queue.</summary>
    public static TimeSpan Polling { get; } = TimeSpan.FromSeconds(10);
}
