using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>On which days somebody works: the working days of their week, less the public holidays of their place.</summary>
/// <param name="Week">Their working days.</param>
/// <param name="Holidays">Empty if they are not known; every day then counts as an ordinary day.</param>
internal sealed record WorkDays(WorkingWeek Week, IReadOnlySet<LocalDate> Holidays)
{
    public IEnumerable<DaySpan> HolidaysFromMondayToFriday => Holidays
        .Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).Select(day => new DaySpan(day, day.PlusDays(1)));

    public bool IsWorkday(LocalDate day) => Week.Includes(day.DayOfWeek) && !Holidays.Contains(day);
}
