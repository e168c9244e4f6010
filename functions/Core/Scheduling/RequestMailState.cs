using NodaTime;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>The mail about one request for a 1:1: claimed by a sender, or decided for good.</summary>
/// <param name="Asked">When the 1:1 was asked for, which identifies the request.</param>
/// <param name="HeldUntil">When the claim ends; null once it was sent, or there was nothing to tell any more.</param>
public sealed record RequestMailState(Instant Asked, Instant? HeldUntil);
