using NodaTime;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>A time at which two people could have a 1:1.</summary>
/// <param name="Time">From start to end.</param>
/// <param name="Reason">Why this one is suggested.</param>
public sealed record SuggestedTime(Interval Time, TimeReason Reason);

/// <summary>Why a time is suggested.</summary>
public enum TimeReason
{
    /// <summary>The weekday and the time of day at which the two usually meet.</summary>
    UsualTime,

    /// <summary>The weekday on which the two usually meet, at another time of day.</summary>
    UsualDay,

    /// <summary>The first time that is free.</summary>
    FirstFree,

    /// <summary>A later time that is free.</summary>
    AlsoFree,
}

/// <summary>When two people usually meet, in the time zone of the person who asks.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Start">The time of day.</param>
public readonly record struct UsualTime(IsoDayOfWeek Day, LocalTime Start);
