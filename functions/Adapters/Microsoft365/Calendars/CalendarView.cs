using Microsoft.Graph.Users.Item.CalendarView;
using NodaTime;
using NodaTime.Text;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>The request for a calendar (https://learn.microsoft.com/graph/api/user-list-calendarview).</summary>
internal static class CalendarView
{
    /// <summary>The largest page that Graph allows. The default of ten would need dozens of requests for a calendar.</summary>
    public const int PageSize = 1000;

    /// <summary>The properties that we need to recognise a 1:1, without anything that reveals what it is about.</summary>
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
