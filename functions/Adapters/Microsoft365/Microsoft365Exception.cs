using NodaTime;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>Microsoft 365 did not provide something essential. The message says what, why, and what to do.</summary>
public sealed class Microsoft365Exception : IOException
{
    internal Microsoft365Exception(string message)
        : base(message)
    {
    }

    /// <summary>How long to wait before a retry; null when a retry is pointless.</summary>
    public Duration? Delay { get; internal init; }
}
