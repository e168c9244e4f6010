using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>All that is stored of one manager's coverage.</summary>
/// <param name="OneOnOnes">From their own calendar, in chronological order.</param>
/// <param name="Absences">Read with it: of themselves and of their reports.</param>
/// <param name="Corrections">In the order in which they were made.</param>
public sealed record CoverageRecords(
    IReadOnlyList<OneOnOne> OneOnOnes, IReadOnlyList<Absence> Absences, IReadOnlyList<Correction> Corrections);
