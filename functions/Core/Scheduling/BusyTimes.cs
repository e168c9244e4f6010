using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Core.Scheduling;

/// <summary>Which parts of a calendar are taken.</summary>
public static class BusyTimes
{
    /// <summary>
    /// Everything that is shown as busy, tentative or out of office and that the owner has not declined. An event that is cancelled,
    /// without duration, or shown as free or working elsewhere takes no time.
    /// </summary>
    public static IEnumerable<Interval> Of(CalendarReadResult.Read calendar) =>
        calendar.Events.Where(TakesTime).Select(e => e.Time).Concat(calendar.Away);

    private static bool TakesTime(CalendarEvent e) =>
        !e.IsCancelled
        && !e.IsDeclinedByOwner
        && e.Time.Duration > Duration.Zero
        && e.ShowAs is ShowAs.Busy or ShowAs.Tentative or ShowAs.OutOfOffice;
}
