using NodaTime;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.Local.Playground;

/// <param name="Now">By the server's clock, which may have been set.</param>
/// <param name="TimeZone">IANA id.</param>
/// <param name="Offsets">The zone's, for a year around now.</param>
/// <param name="Partners">Everybody else, for whom a new meeting can be made.</param>
internal sealed record ViewerAnswer(
    PlaygroundPerson Person, string? Title, Instant Now, string TimeZone, IReadOnlyList<OffsetAnswer> Offsets, bool GetsDigest, IReadOnlyList<PlaygroundPerson> Partners);

/// <param name="Address">The primary one.</param>
internal sealed record PlaygroundPerson(string Address, string Name);

/// <summary>Half-open.</summary>
/// <param name="Minutes">East of UTC.</param>
internal sealed record OffsetAnswer(Instant Start, Instant End, int Minutes);

/// <param name="IsReadable">False when nobody gave us this calendar.</param>
internal sealed record CalendarAnswer(bool IsReadable, IReadOnlyList<MeetingAnswer> Meetings);

/// <summary>What Outlook would know of a meeting; its title is made up, for the application never reads one.</summary>
internal sealed record MeetingAnswer(
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
    InvitedAnswer? Organizer,
    IReadOnlyList<InvitedAnswer> Attendees);

internal sealed record InvitedAnswer(string Address, string Name, AttendeeType Type, AttendeeResponse Response);
