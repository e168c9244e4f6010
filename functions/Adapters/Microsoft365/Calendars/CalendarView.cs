using Microsoft.Graph.Users.Item.CalendarView;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>What is asked of a calendar (https://learn.microsoft.com/graph/api/user-list-calendarview).</summary>
internal static class CalendarView
{
    /// <summary>The most there can be. Unless told, Graph gives ten, and a calendar would cost dozens of requests.</summary>
    public const int PageSize = 1000;

    /// <summary>Enough to recognise a 1:1, and nothing that says what it is about.</summary>
    public static readonly string[] Select =
    [
        "id", "iCalUId", "seriesMasterId", "start", "end", "isAllDay", "isCancelled", "isDraft", "showAs", "sensitivity", "hideAttendees",
        "isOrganizer", "organizer", "attendees", "responseStatus", "originalStartTimeZone",
    ];

    public static void Ask(CalendarViewRequestBuilder.CalendarViewRequestBuilderGetQueryParameters query, Interval window)
    {
        query.StartDateTime = InstantPattern.ExtendedIso.Format(window.Start);
        query.EndDateTime = InstantPattern.ExtendedIso.Format(window.End);
        query.Select = Select;
        query.Top = PageSize;
    }
}
