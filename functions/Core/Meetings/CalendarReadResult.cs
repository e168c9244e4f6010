using NodaTime;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>The result of reading a calendar. A calendar that could not be read is never treated as an empty one.</summary>
public abstract record CalendarReadResult
{
    private CalendarReadResult()
    {
    }

    /// <param name="Events">The events that start within the window.</param>
    public sealed record Read(IReadOnlyList<CalendarEvent> Events) : CalendarReadResult
    {
        /// <summary>The owner's absences that overlap the window, not clipped to it; one may have begun long before.</summary>
        public IReadOnlyList<Interval> Away { get; init; } = [];
    }

    /// <summary>The calendar could not be read, so nothing is known about it.</summary>
    /// <param name="Fault">The reason.</param>
    public sealed record NotReadable(CalendarFault Fault) : CalendarReadResult
    {
        /// <summary>
        /// It may be readable again within hours, so what was read before still counts for some days. False where a file is gone or
        /// damaged, and where access was denied and it is not known that the organisation still lets us read this calendar: its owner
        /// may have objected.
        /// </summary>
        public bool IsTransient { get; init; }
    }

    /// <summary>The calendar service asks us to wait. Nothing was read, and nothing is wrong with this calendar.</summary>
    /// <param name="Delay">How long to wait before trying again.</param>
    public sealed record Postponed(Duration Delay) : CalendarReadResult;

    /// <summary>Builds the result from all events that overlap the window, for calendars that return those.</summary>
    public static Read Of(IEnumerable<CalendarEvent> touching, Interval window)
    {
        var shown = touching.OrderBy(e => e.Time.Start).ThenBy(e => e.Id.Value, StringComparer.Ordinal).ToList();
        return new Read([.. shown.Where(e => window.Contains(e.Time.Start))])
        {
            Away = [.. shown.Where(e => e.IsOutOfOffice && Overlaps(e.Time, window)).Select(e => e.Time)],
        };
    }

    // Half-open. An event without duration is in the window that contains its start.
    private static bool Overlaps(Interval time, Interval window) =>
        time.Start < window.End && (time.End > window.Start || window.Contains(time.Start));
}

/// <summary>Why a calendar cannot be read, as far as people can do something about it.</summary>
public enum CalendarFault
{
    /// <summary>We do not have this calendar: there is no such mailbox or file.</summary>
    NotFound,

    /// <summary>We have no permission to read it.</summary>
    AccessDenied,

    /// <summary>The service did not respond, or the response was incomplete; the next attempt may succeed.</summary>
    Unavailable,

    /// <summary>We have it, but its content cannot be read; for example, the file is truncated.</summary>
    Damaged,
}
