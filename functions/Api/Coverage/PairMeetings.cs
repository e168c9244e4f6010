using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Api.Coverage;

/// <summary>A meeting or series in the manager's calendar that may be this pair's 1:1. Either of them can say whether it is.</summary>
/// <param name="Key">Identifies the meeting in a correction; it cannot be traced back to an event.</param>
/// <param name="InSeries">It is a series.</param>
/// <param name="Last">When the latest one that has already begun started; null if none has.</param>
/// <param name="Next">When the next one starts; null when none is scheduled.</param>
/// <param name="Counts">It counts as their 1:1.</param>
/// <param name="Why">Why it counts, or does not.</param>
internal sealed record PairMeetingResponse(
    string Key, bool InSeries, Instant? Last, Instant? Next, bool Counts, WhyMeetingCounts Why)
{
    public static PairMeetingResponse Of(PairMeeting meeting) => new(
        meeting.Key.Value, meeting.InSeries, meeting.Last, meeting.Next, meeting.Counts, WhyOf(meeting));

    private static WhyMeetingCounts WhyOf(PairMeeting meeting) => meeting switch
    {
        { Said: not null } => WhyMeetingCounts.Said,
        { Because: Obstacles.None } => WhyMeetingCounts.TwoPeople,
        { Because: var because } when because.HasFlag(Obstacles.Group) => WhyMeetingCounts.Group,
        _ => WhyMeetingCounts.MorePeople,
    };
}

/// <summary>Why a meeting counts as a 1:1, or does not.</summary>
internal enum WhyMeetingCounts
{
    /// <summary>Two people are invited.</summary>
    TwoPeople,

    /// <summary>More people are invited.</summary>
    MorePeople,

    /// <summary>A group is invited.</summary>
    Group,

    /// <summary>One of the two says so, and the other does not disagree.</summary>
    Said,
}
