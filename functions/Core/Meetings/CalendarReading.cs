using NodaTime;

namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What came of reading a calendar. A calendar that could not be read is never an empty one.</summary>
public abstract record CalendarReading
{
    private CalendarReading()
    {
    }

    /// <param name="Events">Those that start within the window.</param>
    public sealed record Read(IReadOnlyList<CalendarEvent> Events) : CalendarReading
    {
        /// <summary>When the owner is out of office: whole, wherever it touches the window. It may have begun long before.</summary>
        public IReadOnlyList<Interval> Away { get; init; } = [];
    }

    public sealed record NotReadable(CalendarFault Fault) : CalendarReading;

    /// <summary>Whoever keeps the calendars asks for patience. Nothing was read, and nothing is wrong with this one.</summary>
    /// <param name="Delay">How long to wait before asking again.</param>
    public sealed record PutOff(Duration Delay) : CalendarReading;

    /// <summary>Sorts out what a calendar shows for a window, for calendars that give whatever touches it.</summary>
    public static Read Of(IEnumerable<CalendarEvent> touching, Interval window)
    {
        var shown = touching.OrderBy(e => e.Time.Start).ThenBy(e => e.Id.Value, StringComparer.Ordinal).ToList();
        return new Read([.. shown.Where(e => window.Contains(e.Time.Start))])
        {
            Away = [.. shown.Where(e => e.IsOutOfOffice && Touches(e.Time, window)).Select(e => e.Time)],
        };
    }

    // Half-open; what takes no time touches where it starts.
    private static bool Touches(Interval time, Interval window) => time.Start < window.End && (time.End > window.Start || window.Contains(time.Start));
}

/// <summary>Why a calendar is not readable, as far as a person can do something about it.</summary>
public enum CalendarFault
{
    /// <summary>Nobody gave us this calendar: no such mailbox, or no such file.</summary>
    NotFound,

    /// <summary>We may not read it.</summary>
    AccessDenied,

    /// <summary>It did not answer, or not wholly; it may next time.</summary>
    Unavailable,
}
