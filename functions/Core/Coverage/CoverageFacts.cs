using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What is remembered of one manager's calendar. Not having read it, or not being able to, is not "no 1:1s".</summary>
public abstract record CoverageFacts
{
    private CoverageFacts()
    {
    }

    /// <summary>Read, at <paramref name="ReadAt"/>.</summary>
    public sealed record Known(Instant ReadAt, IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences) : CoverageFacts;

    /// <summary>The latest attempt, at <paramref name="TriedAt"/>, failed.</summary>
    public sealed record NotReadable(Instant TriedAt, CalendarFault Fault) : CoverageFacts;

    public sealed record NeverRead : CoverageFacts;
}
