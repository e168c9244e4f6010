using NodaTime;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

/// <param name="Requests">Open requests: first those from reports, oldest first, then the caller's own.</param>
internal sealed record RequestsResponse(IReadOnlyList<RequestResponse> Requests);

/// <param name="PairId">Whose 1:1.</param>
/// <param name="At">When it was asked for.</param>
/// <param name="ByMe">True when the caller asked, false when the other person did.</param>
internal sealed record RequestResponse(string PairId, Instant At, bool ByMe);

/// <param name="Fits">Null when it is not known.</param>
/// <param name="Reports">When it does not fit: how many people report to the caller; otherwise null.</param>
/// <param name="NeededMinutes">How much time their 1:1s take in four weeks, at half an hour each.</param>
/// <param name="FreeMinutes">How much of the caller's working hours in the next four weeks is free.</param>
/// <param name="FittingDays">How often everybody could be met: 7, 14, 21 or 28 days; null if not even that fits.</param>
internal sealed record CapacityResponse(bool? Fits, int? Reports, int? NeededMinutes, int? FreeMinutes, int? FittingDays)
{
    public static CapacityResponse Of(CapacityResult result) => result switch
    {
        CapacityResult.Fits => new CapacityResponse(true, null, null, null, null),
        CapacityResult.TooMany t => new CapacityResponse(
            false, t.Reports, (int)t.Needed.TotalMinutes, (int)t.Free.TotalMinutes, t.Fitting?.Days),
        CapacityResult.NotKnown => new CapacityResponse(null, null, null, null, null),
        _ => throw new InvalidOperationException("CapacityResult has no other case."),
    };
}
