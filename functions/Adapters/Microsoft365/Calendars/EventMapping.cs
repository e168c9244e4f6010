using Microsoft.Graph.Models;
using OutlookOneOnOne.Core.Meetings;
using Attendee = OutlookOneOnOne.Core.Meetings.Attendee;
using AttendeeType = OutlookOneOnOne.Core.Meetings.AttendeeType;
using GraphAttendee = Microsoft.Graph.Models.Attendee;
using GraphAttendeeType = Microsoft.Graph.Models.AttendeeType;
using GraphEvent = Microsoft.Graph.Models.Event;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>From Graph's words for an event to ours (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventMapping
{
    /// <summary>Null when it does not say when it is.</summary>
    public static CalendarEvent? Read(GraphEvent given)
    {
        if (EventTimes.Of(given) is not { } time || (given.ICalUId ?? given.Id) is not { Length: > 0 } id)
        {
            return null;
        }

        return new CalendarEvent(new EventId(id), time)
        {
            Series = given.SeriesMasterId is { Length: > 0 } series ? new SeriesId(series) : null,
            IsAllDay = given.IsAllDay is true,
            IsCancelled = given.IsCancelled is true,
            IsDeclinedByOwner = given.ResponseStatus?.Response is ResponseType.Declined,
            ShowAs = ShowAsOf(given.ShowAs),
            IsPrivate = given.Sensitivity is Sensitivity.Private or Sensitivity.Confidential,
            HidesAttendees = given.HideAttendees is true,
            IsOrganizerCopy = given.IsOrganizer is true,
            Organizer = given.Organizer?.EmailAddress is { } organizer && AddressOf(organizer) is { } address ? new Attendee(address, NameOf(organizer)) : null,
            Attendees = [.. (given.Attendees ?? []).Select(AttendeeOf).OfType<Attendee>()],
        };
    }

    private static Attendee? AttendeeOf(GraphAttendee given) => given.EmailAddress is { } who && AddressOf(who) is { } address
        ? new Attendee(address, NameOf(who), TypeOf(given.Type), ResponseOf(given.Status?.Response))
        : null;

    // Somebody whom Exchange could not resolve has a name only; they are one more person all the same.
    private static Core.Directory.EmailAddress? AddressOf(Microsoft.Graph.Models.EmailAddress given) =>
        Core.Directory.EmailAddress.TryParse(given.Address, out var address) || Core.Directory.EmailAddress.TryParse(given.Name, out address) ? address : null;

    private static string? NameOf(Microsoft.Graph.Models.EmailAddress given) => string.IsNullOrWhiteSpace(given.Name) ? null : given.Name;

    private static ShowAs ShowAsOf(FreeBusyStatus? given) => given switch
    {
        FreeBusyStatus.Free => ShowAs.Free,
        FreeBusyStatus.Tentative => ShowAs.Tentative,
        FreeBusyStatus.Oof => ShowAs.OutOfOffice,
        FreeBusyStatus.WorkingElsewhere => ShowAs.WorkingElsewhere,
        FreeBusyStatus.Busy or FreeBusyStatus.Unknown or null or _ => ShowAs.Busy,
    };

    private static AttendeeType TypeOf(GraphAttendeeType? given) => given switch
    {
        GraphAttendeeType.Optional => AttendeeType.Optional,
        GraphAttendeeType.Resource => AttendeeType.Resource,
        GraphAttendeeType.Required or null or _ => AttendeeType.Required,
    };

    private static AttendeeResponse ResponseOf(ResponseType? given) => given switch
    {
        ResponseType.Accepted => AttendeeResponse.Accepted,
        ResponseType.TentativelyAccepted => AttendeeResponse.Tentative,
        ResponseType.Declined => AttendeeResponse.Declined,
        ResponseType.None or ResponseType.Organizer or ResponseType.NotResponded or null or _ => AttendeeResponse.None,
    };
}
