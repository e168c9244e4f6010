using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Everything that is stored about one manager's coverage.</summary>
/// <param name="OneOnOnes">From their own calendar, in chronological order.</param>
/// <param name="Absences">Absences from the same calendar: their own and their reports'.</param>
/// <param name="Corrections">Their corrections of their own 1:1s.</param>
internal sealed record CoverageRecords(
    IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences, PersonCorrections Corrections)
{
    /// <summary>Meetings with reports from the same calendar that are not 1:1s only because of who else is invited.</summary>
    public IReadOnlyList<OtherMeeting> Others { get; init; } = [];

    /// <summary>1:1s with reports from the same calendar that were called off.</summary>
    public IReadOnlyList<OneOnOne> CalledOff { get; init; } = [];

    /// <summary>1:1s with reports that were planned, have ended since, and are gone from the calendar.</summary>
    public IReadOnlyList<OneOnOne> Vanished { get; init; } = [];
}
