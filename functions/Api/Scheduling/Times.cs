using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Scheduling;

namespace OutlookOneOnOne.Api.Scheduling;

/// <param name="Known">False when the caller's own calendar could not be read; there are no times then.</param>
/// <param name="Fault">Why it could not be read; null when it is worth trying again later.</param>
/// <param name="OtherKnown">Whether the other person's calendar was read. If not, only their working hours were considered.</param>
/// <param name="Minutes">How long the 1:1 is; null without times.</param>
/// <param name="Times">At most three, in order; empty when no time suits.</param>
/// <param name="Until">When no time suits: the end of the period that was searched; otherwise null.</param>
/// <param name="InTheWay">When no time suits: the caller's own busy times that keep the two from meeting; at most three.</param>
internal sealed record TimesResponse(
    bool Known,
    CalendarFault? Fault,
    bool OtherKnown,
    int? Minutes,
    IReadOnlyList<TimeResponse> Times,
    Instant? Until,
    IReadOnlyList<BusyResponse> InTheWay)
{
    /// <summary>How often the two meet, for a series: 7, 14, 21 or 28 days; null without times.</summary>
    public int? EveryDays { get; init; }

    public static TimesResponse Of(FindTimesResult result) => result switch
    {
        FindTimesResult.Found found => new TimesResponse(
            true,
            null,
            found.IsOtherKnown,
            (int)found.Length.TotalMinutes,
            [.. found.Times.Select(t => TimeResponse.Of(t, found.OtherZone))],
            null,
            [])
        {
            EveryDays = found.Every.Days,
        },
        FindTimesResult.NothingFits nothing => new TimesResponse(
            true, null, nothing.IsOtherKnown, null, [], nothing.Until, [.. nothing.OwnConflicts.Select(BusyResponse.Of)]),
        FindTimesResult.NotReadable unreadable => new TimesResponse(false, unreadable.Fault, false, null, [], null, []),
        _ => throw new InvalidOperationException("FindTimesResult has no other case."),
    };
}

/// <param name="Start">When the 1:1 would start.</param>
/// <param name="End">When it would end.</param>
/// <param name="Reason">Why this time is suggested.</param>
/// <param name="TheirStart">The other person's local time at the start.</param>
internal sealed record TimeResponse(Instant Start, Instant End, TimeReason Reason, LocalDateTime TheirStart)
{
    public static TimeResponse Of(SuggestedTime time, DateTimeZone zone) =>
        new(time.Time.Start, time.Time.End, time.Reason, time.Time.Start.InZone(zone).LocalDateTime);
}

/// <param name="Start">When the caller's own entry starts.</param>
/// <param name="End">When it ends.</param>
internal sealed record BusyResponse(Instant Start, Instant End)
{
    public static BusyResponse Of(Interval busy) => new(busy.Start, busy.End);
}
