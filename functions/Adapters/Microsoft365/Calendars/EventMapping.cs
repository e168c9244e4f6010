using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Adapters.Microsoft365.Calendars;

/// <summary>Maps an event of Graph to ours (https://learn.microsoft.com/graph/api/resources/event).</summary>
internal static class EventMapping
{
    /// <summary>Null when the event has no valid time.</summary>
    public static CalendarEvent? Read(EventJson given)
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
            IsDeclinedByOwner = ResponseOf(given.ResponseStatus) is AttendeeResponse.Declined,
            ShowAs = ShowAsOf(given.ShowAs),
            IsPrivate = !IsOpen(given),
            HidesAttendees = given.HideAttendees is true,
            IsOrganizerCopy = given.IsOrganizer is true,
            Organizer = given.Organizer?.EmailAddress is { } organizer && AddressOf(organizer) is { } address
                ? new Attendee(address, NameOf(organizer))
                : null,
            Attendees = [.. (given.Attendees ?? []).Select(AttendeeOf).OfType<Attendee>()],
        };
    }

    private static Attendee? AttendeeOf(GuestJson given) => given.EmailAddress is { } who && AddressOf(who) is { } address
        ? new Attendee(address, NameOf(who), TypeOf(given.Type), ResponseOf(given.Status))
        : null;

    // An attendee whom Exchange could not resolve has only a name, but still counts as a person.
    private static Core.People.EmailAddress? AddressOf(AddressJson given) =>
        Core.People.EmailAddress.TryParse(given.Address, out var address) || Core.People.EmailAddress.TryParse(given.Name, out address)
            ? address
            : null;

    private static string? NameOf(AddressJson given) => string.IsNullOrWhiteSpace(given.Name) ? null : given.Name;

    /// <summary>
    /// Somebody may have marked an event as private in a word that we cannot read, so only known words make it open to us
    /// (https://learn.microsoft.com/graph/api/resources/event).
    /// </summary>
    private static bool IsOpen(EventJson given) =>
        Word(given.Sensitivity) is "NORMAL" or "PERSONAL"
        && Word(given.ShowAs) is ("FREE" or "TENTATIVE" or "BUSY" or "OOF" or "WORKINGELSEWHERE" or "UNKNOWN");

    private static ShowAs ShowAsOf(string? given) => Word(given) switch
    {
        "FREE" => ShowAs.Free,
        "TENTATIVE" => ShowAs.Tentative,
        "OOF" => ShowAs.OutOfOffice,
        "WORKINGELSEWHERE" => ShowAs.WorkingElsewhere,
        _ => ShowAs.Busy,
    };

    private static AttendeeType TypeOf(string? given) => Word(given) switch
    {
        "OPTIONAL" => AttendeeType.Optional,
        "RESOURCE" => AttendeeType.Resource,
        _ => AttendeeType.Required,
    };

    private static AttendeeResponse ResponseOf(AnswerJson? given) => Word(given?.Response) switch
    {
        "ACCEPTED" => AttendeeResponse.Accepted,
        "TENTATIVELYACCEPTED" => AttendeeResponse.Tentative,
        "DECLINED" => AttendeeResponse.Declined,
        _ => AttendeeResponse.None,
    };

    /// <summary>Compares without case, because Graph uses camel case and its SDK does not.</summary>
    private static string? Word(string? given) => given?.ToUpperInvariant();
}
