using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>Maps an event of Graph to ours (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventMapping
{
    /// <summary>What Google and others write in place of an address that they withhold. It cannot be matched to anybody.</summary>
    private static readonly Core.People.EmailAddress Nobody = Core.People.EmailAddress.Parse("invalid:nomail");

    /// <summary>Null when the event has no valid time.</summary>
    public static CalendarEvent? Read(EventJson source)
    {
        if (EventTimes.Of(source) is not { } time || (source.ICalUId ?? source.Id) is not { Length: > 0 } id)
        {
            return null;
        }

        return new CalendarEvent(new EventId(id), time)
        {
            Series = source.SeriesMasterId is { Length: > 0 } series ? new SeriesId(series) : null,
            IsAllDay = source.IsAllDay is true,
            IsCancelled = source.IsCancelled is true,
            IsDeclinedByOwner = ResponseOf(source.ResponseStatus) is AttendeeResponse.Declined,
            ShowAs = ShowAsOf(source.ShowAs),
            IsPrivate = !IsOpen(source),
            HidesAttendees = source.HideAttendees is true,
            IsOrganizerCopy = source.IsOrganizer is true,
            Organizer = source.Organizer?.EmailAddress is { } organizer && AddressOf(organizer) is { } address
                ? new Attendee(address, NameOf(organizer))
                : null,
            Attendees = [.. (source.Attendees ?? []).Select(AttendeeOf)],
        };
    }

    // An attendee that cannot be read at all still counts: without them, a meeting of three would be a 1:1.
    private static Attendee AttendeeOf(AttendeeJson? source) => source?.EmailAddress is { } who
        ? new Attendee(AddressOf(who) ?? Nobody, NameOf(who), TypeOf(source.Type), ResponseOf(source.Status))
        : new Attendee(Nobody, Type: TypeOf(source?.Type));

    // An attendee whom Exchange could not resolve has only a name, but still counts as a person.
    private static Core.People.EmailAddress? AddressOf(AddressJson source) =>
        Core.People.EmailAddress.TryParse(source.Address, out var address) || Core.People.EmailAddress.TryParse(source.Name, out address)
            ? address
            : null;

    private static string? NameOf(AddressJson source) => string.IsNullOrWhiteSpace(source.Name) ? null : source.Name;

    /// <summary>
    /// A sensitivity that we do not know may mean private, so only known values make an event readable to us
    /// (https://learn.microsoft.com/graph/api/resources/event).
    /// </summary>
    private static bool IsOpen(EventJson source) =>
        Word(source.Sensitivity) is "NORMAL" or "PERSONAL"
        && Word(source.ShowAs) is ("FREE" or "TENTATIVE" or "BUSY" or "OOF" or "WORKINGELSEWHERE" or "UNKNOWN");

    private static ShowAs ShowAsOf(string? source) => Word(source) switch
    {
        "FREE" => ShowAs.Free,
        "TENTATIVE" => ShowAs.Tentative,
        "OOF" => ShowAs.OutOfOffice,
        "WORKINGELSEWHERE" => ShowAs.WorkingElsewhere,
        _ => ShowAs.Busy,
    };

    private static AttendeeType TypeOf(string? source) => Word(source) switch
    {
        "OPTIONAL" => AttendeeType.Optional,
        "RESOURCE" => AttendeeType.Resource,
        _ => AttendeeType.Required,
    };

    private static AttendeeResponse ResponseOf(ResponseStatusJson? source) => Word(source?.Response) switch
    {
        "ACCEPTED" => AttendeeResponse.Accepted,
        "TENTATIVELYACCEPTED" => AttendeeResponse.Tentative,
        "DECLINED" => AttendeeResponse.Declined,
        _ => AttendeeResponse.None,
    };

    /// <summary>Compares without case, because Graph uses camel case and its SDK does not.</summary>
    private static string? Word(string? source) => source?.ToUpperInvariant();
}
