using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The absences of one person, in whole days by their own dates.</summary>
internal sealed class DaysAway
{
    private const int MinDaysAway = 5;
    private const int MinDaysOfLongAbsence = 14;
    private const int DaysNewAfterwards = 14;

    private readonly List<(DaySpan Absence, LocalDate FirstWorked)> absences;

    /// <param name="absences">In any order.</param>
    /// <param name="work">The days on which the person works.</param>
    public DaysAway(IEnumerable<DaySpan> absences, WorkDays work)
    {
        var all = DaySpan.Merge(absences.Concat(work.HolidaysFromMondayToFriday), day => !work.IsWorkday(day));
        this.absences = [.. all.Select(a => (a, DaySpan.FirstAfter(a.Back, LocalDate.MaxIsoValue, day => !work.IsWorkday(day))))];
    }

    /// <summary>
    /// In order. Absences separated only by days that the person does not work are one, and a public holiday from Monday to Friday is an
    /// absence of one day.
    /// </summary>
    public IEnumerable<DaySpan> Absences => absences.Select(a => a.Absence);

    /// <summary>
    /// Whether the day is within an absence of at least five days. Days off that directly follow an absence count as part of it here.
    /// </summary>
    public bool IsAwayOn(LocalDate day) => absences.Exists(a =>
        new DaySpan(a.Absence.First, a.FirstWorked) is { Days: >= MinDaysAway } untilWork && untilWork.Contains(day));

    /// <summary>
    /// Whether the day is among the fourteen days that begin with the first working day after an absence of fourteen days or more.
    /// </summary>
    public bool IsBackOn(LocalDate day) => absences.Exists(a =>
        a.Absence.Days >= MinDaysOfLongAbsence && a.FirstWorked <= day && Period.DaysBetween(a.FirstWorked, day) < DaysNewAfterwards);
}
