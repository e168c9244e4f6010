using NodaTime;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>Microsoft 365 did not give something that nothing can go on without. The message says what, why, and what to do.</summary>
public sealed class Microsoft365Exception : IOException
{
    internal Microsoft365Exception(string message)
        : base(message)
    {
    }

    /// <summary>After how long to try again; null when it is of no use.</summary>
    public Duration? Delay { get; internal init; }
}
