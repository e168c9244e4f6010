using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What we store about one manager's calendar. "Not read" and "not readable" differ from "no 1:1s".</summary>
public abstract record CoverageFacts
{
    private CoverageFacts()
    {
    }

    /// <summary>Read, at <paramref name="ReadAt"/>.</summary>
    public sealed record Known(Instant ReadAt, IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences) : CoverageFacts;

    /// <summary>The latest attempt, at <paramref name="TriedAt"/>, failed.</summary>
    public sealed record NotReadable(Instant TriedAt, CalendarFault Fault) : CoverageFacts;

    /// <summary>No attempt has been made yet.</summary>
    public sealed record NeverRead : CoverageFacts;
}
