using NodaTime;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Microsoft365;

/// <summary>Microsoft 365 did not provide something essential. The message says what, why, and what to do.</summary>
public sealed class Microsoft365Exception : IOException, IReadableFailure
{
    private readonly Func<IAccessMessages, string> reason;

    internal Microsoft365Exception(Func<IAccessMessages, string> reason)
        : base(reason(Languages.English.Access)) => this.reason = reason;

    /// <summary>How long to wait before a retry; null when a retry is pointless.</summary>
    public Duration? Delay { get; internal init; }

    /// <inheritdoc/>
    public string In(IMessages language) => reason(language.Access);
}
