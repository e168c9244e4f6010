namespace OutlookOneOnOne.Core.Meetings;

/// <summary>What came of reading a calendar. A calendar that could not be read is never an empty one.</summary>
public abstract record CalendarReading
{
    private CalendarReading()
    {
    }

    public sealed record Read(IReadOnlyList<CalendarEvent> Events) : CalendarReading;

    public sealed record NotReadable(CalendarFault Fault) : CalendarReading;

    public T Match<T>(Func<IReadOnlyList<CalendarEvent>, T> read, Func<CalendarFault, T> notReadable) => this switch
    {
        Read r => read(r.Events),
        NotReadable n => notReadable(n.Fault),
        _ => throw new InvalidOperationException("CalendarReading is closed."),
    };
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
