using NodaTime;
using OutlookOneOnOne.Api.Http.Problems;
using OutlookOneOnOne.Api.People;
using OutlookOneOnOne.Api.Templates;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Api.Meetings;

/// <summary>What Outlook knows about a meeting, without its subject and body, which are never sent.</summary>
/// <param name="Organizer">Null when Outlook shows no organiser.</param>
/// <param name="Attendees">At most 500 attendees.</param>
/// <param name="Start">When it starts.</param>
/// <param name="End">When it ends.</param>
/// <param name="Series">Id of the series; null for a one-off meeting.</param>
/// <param name="IsAllDay">Whether it lasts all day.</param>
/// <param name="IsCancelled">Whether it was cancelled.</param>
/// <param name="IsPrivate">Whether it is marked as private.</param>
/// <param name="HidesAttendees">Whether the organiser hides the list of attendees.</param>
/// <param name="IsOrganizerCopy">Whether it is in the organiser's own calendar.</param>
/// <param name="ShowAs">How the calendar shows the time.</param>
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
    public const int MaxAttendees = 500;
    private const int MaxSeriesLength = 1024;

    public CalendarEvent? Parse(Validation validation)
    {
        var organizer = Organizer?.Parse("organizer", validation);
        var attendees = ParseAttendees(validation);
        var (start, end) = (validation.Required(Start, "start"), validation.Required(End, "end"));
        validation.Require(start is null || end is null || start <= end, "end", say => say.NotBeforeStart);
        validation.Require(
            Series is null || (Series.Length <= MaxSeriesLength && !string.IsNullOrWhiteSpace(Series)),
            "series",
            say => say.IdOfAtMost(MaxSeriesLength));
        return validation.Failed ? null : new CalendarEvent(new EventId("request"), new Interval(start, end))
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
        var given = validation.Required(Attendees, "attendees") ?? [];
        return validation.Require(given.Count <= MaxAttendees, "attendees", say => say.MostAttendees(MaxAttendees))
            ? [.. given.Select((attendee, n) => ParseAttendee(attendee, $"attendees[{n}]", validation)).OfType<Attendee>()]
            : [];
    }

    private static Attendee? ParseAttendee(AttendeeRequest? attendee, string field, Validation validation) =>
        validation.Required(attendee, field)?.Parse(field, validation);
}

/// <param name="Address">The address that Outlook has.</param>
/// <param name="Name">The name that Outlook shows.</param>
/// <param name="Type">Whether the attendee is required, optional, a resource or a group.</param>
/// <param name="Response">What the attendee answered.</param>
/// <param name="DelegatedTo">The address of the person who comes instead; null if nobody does, or it is not known.</param>
internal sealed record AttendeeRequest(
    string? Address,
    string? Name = null,
    AttendeeType Type = AttendeeType.Required,
    AttendeeResponse Response = AttendeeResponse.None,
    string? DelegatedTo = null)
{
    private const int MaxNameLength = 256;

    public Attendee? Parse(string field, Validation validation)
    {
        var known = EmailAddress.TryParse(Address, out var address);
        validation.Require(known, $"{field}.address", say => say.Address);
        validation.Require(Name is null || Name.Length <= MaxNameLength, $"{field}.name", say => say.CharactersAtMost(MaxNameLength));
        return known
            ? new Attendee(address, Name, Type, Response)
            {
                DelegatedTo = EmailAddress.TryParse(DelegatedTo, out var other) ? other : null,
            }
            : null;
    }
}

/// <param name="IsOneOnOne">Whether it is a 1:1.</param>
/// <param name="Reasons">Deprecated: <c>why</c> as sentences, in the language of the request.</param>
/// <param name="Counts">Whether it will count as held once it is over.</param>
/// <param name="With">
/// The other person and the pair; null when it is not a 1:1, not the caller's, or with somebody outside the organisation.
/// </param>
/// <param name="Kind">The other person's relationship to the caller; null when it is not a 1:1, or not the caller's.</param>
/// <param name="AlsoReceivedBy">
/// Deprecated: <c>recipients</c> as sentences, in the language of the request.
/// </param>
/// <param name="Templates">Templates that fit, best first, each with its reason.</param>
internal sealed record RecognitionResponse(
    bool IsOneOnOne,
    IReadOnlyList<string> Reasons,
    bool Counts,
    PartnerResponse? With,
    Relationship? Kind,
    IReadOnlyList<string> AlsoReceivedBy,
    IReadOnlyList<FittingTemplateResponse> Templates)
{
    /// <summary>
    /// The reasons, conclusion first: what kind of 1:1 it is, or what keeps it from being one. The client composes the sentences.
    /// </summary>
    public IReadOnlyList<RecognitionReason> Why { get; init; } = [];

    /// <summary>
    /// Who or what receives the invite besides the two people and rooms. If anybody does, put only a link into the invite.
    /// </summary>
    public IReadOnlyList<InviteRecipient> Recipients { get; init; } = [];
}
