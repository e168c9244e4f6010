using NodaTime;
using OutlookOneOnOne.Api.Agendas;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Meetings;

/// <summary>What Outlook knows of a meeting. There is no place for a subject or a body: they are never asked for.</summary>
/// <param name="Organizer">Null when Outlook shows none.</param>
/// <param name="Attendees">At most 500.</param>
/// <param name="Start">First instant.</param>
/// <param name="End">The instant after the last.</param>
/// <param name="Series">Id of the series; null for a single meeting.</param>
internal sealed record MeetingRequest(
    AttendeeRequest? Organizer,
    IReadOnlyList<AttendeeRequest?>? Attendees,
    Instant? Start,
    Instant? End,
    string? Series = null,
    bool IsAllDay = false,
    bool IsCancelled = false,
    bool IsPrivate = false,
    bool HidesAttendees = false,
    bool IsOrganizerCopy = false,
    ShowAs ShowAs = ShowAs.Busy)
{
    public const int MostAttendees = 500;
    private const int LongestSeries = 1024;

    public CalendarEvent? Parse(Validation validation)
    {
        var organizer = Organizer?.Parse("organizer", validation);
        var attendees = ParseAttendees(validation);
        var (start, end) = (validation.Required(Start, "start"), validation.Required(End, "end"));
        validation.Require(start is null || end is null || start <= end, "end", "A meeting ends after it starts.");
        validation.Require(Series is null || (Series.Length <= LongestSeries && !string.IsNullOrWhiteSpace(Series)), "series", $"An id of at most {LongestSeries} characters.");
        return validation.Failed ? null : new CalendarEvent(new EventId("asked"), new Interval(start, end))
        {
            Organizer = organizer,
            Attendees = attendees,
            Series = Series is null ? null : new SeriesId(Series),
            IsAllDay = IsAllDay,
            IsCancelled = IsCancelled,
            IsPrivate = IsPrivate,
            HidesAttendees = HidesAttendees,
            IsOrganizerCopy = IsOrganizerCopy,
            ShowAs = ShowAs,
        };
    }

    private List<Attendee> ParseAttendees(Validation validation)
    {
        var asked = validation.Required(Attendees, "attendees") ?? [];
        return validation.Require(asked.Count <= MostAttendees, "attendees", $"At most {MostAttendees}.")
            ? [.. asked.Select((a, n) => validation.Required(a, $"attendees[{n}]")?.Parse($"attendees[{n}]", validation)).OfType<Attendee>()]
            : [];
    }
}

/// <param name="Address">As Outlook writes it.</param>
/// <param name="Name">As Outlook shows it.</param>
internal sealed record AttendeeRequest(
    string? Address, string? Name = null, AttendeeType Type = AttendeeType.Required, AttendeeResponse Response = AttendeeResponse.None)
{
    private const int LongestName = 256;

    public Attendee? Parse(string field, Validation validation)
    {
        var known = EmailAddress.TryParse(Address, out var address);
        validation.Require(known, $"{field}.address", "Please give an e-mail address.");
        validation.Require(Name is null || Name.Length <= LongestName, $"{field}.name", $"At most {LongestName} characters.");
        return known ? new Attendee(address, Name, Type, Response) : null;
    }
}

/// <param name="IsOneOnOne">The verdict.</param>
/// <param name="Reasons">Why, in words for a person, the verdict first.</param>
/// <param name="Counts">It would count as held once it is over.</param>
/// <param name="With">The other one and the pair; null when it is none, not the caller's, or with somebody from outside.</param>
/// <param name="Kind">What the other one is to the caller; null when it is none, or not the caller's.</param>
/// <param name="Templates">Those that fit, the best first, each with its reason.</param>
internal sealed record RecognitionAnswer(
    bool IsOneOnOne, IReadOnlyList<string> Reasons, bool Counts, PartnerAnswer? With, Relationship? Kind, IReadOnlyList<FittingTemplateAnswer> Templates);
