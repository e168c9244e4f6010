using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.Local.Playground;

/// <param name="Now">The time of the server's clock, which may have been set.</param>
/// <param name="TimeZone">The IANA id of the viewer's time zone.</param>
/// <param name="Offsets">The offsets of the time zone, from a year ago to a year from now.</param>
/// <param name="Language">The folder of the add-in in the viewer's language, such as <c>de-formal</c>; empty for English.</param>
/// <param name="Partners">Everybody else, to invite to a new meeting.</param>
internal sealed record ViewerResponse(
    PlaygroundPerson Person,
    string? Title,
    Instant Now,
    string TimeZone,
    IReadOnlyList<OffsetResponse> Offsets,
    bool GetsDigest,
    string Language,
    IReadOnlyList<PlaygroundPerson> Partners);

/// <param name="Address">The primary address.</param>
internal sealed record PlaygroundPerson(string Address, string Name);

/// <summary>The offset from the start until just before the end.</summary>
/// <param name="Minutes">Minutes east of UTC.</param>
internal sealed record OffsetResponse(Instant Start, Instant End, int Minutes);

/// <param name="IsReadable">False when this calendar is not among the files.</param>
internal sealed record CalendarResponse(bool IsReadable, IReadOnlyList<MeetingResponse> Meetings);

/// <summary>What Outlook would know about a meeting. The title is invented, because the application never reads titles.</summary>
internal sealed record MeetingResponse(
    string Id,
    string Title,
    Instant Start,
    Instant End,
    string? Series,
    bool IsAllDay,
    bool IsCancelled,
    bool IsPrivate,
    bool IsOneOnOne,
    ShowAs ShowAs,
    InvitedResponse? Organizer,
    IReadOnlyList<InvitedResponse> Attendees);

internal sealed record InvitedResponse(string Address, string Name, AttendeeType Type, AttendeeResponse Response);
