using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Meetings;

/// <summary>
/// recognition-cases.json: the verdict on a meeting from the meeting alone and, where it differs, with a directory. The add-in's own
/// recogniser
/// runs the same table (addin/src/domain/meetings/recognition.test.ts), so that it gives the server's verdict before the server has
/// answered.
/// </summary>
public sealed record RecognitionCase(
    string Name,
    CaseMeeting Meeting,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<Obstacles> Obstacles,
    IReadOnlyList<string>? Pair,
    CaseDirectory? Directory = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static IReadOnlyList<RecognitionCase> All { get; } = Read();

    public override string ToString() => Name;

    private static List<RecognitionCase> Read()
    {
        using var stream = typeof(RecognitionCase).Assembly.GetManifestResourceStream("recognition-cases.json")!;
        return JsonSerializer.Deserialize<List<RecognitionCase>>(stream, Json)!;
    }
}

public sealed record CaseAttendee(
    string Address,
    string? Name = null,
    AttendeeType Type = AttendeeType.Required,
    AttendeeResponse Response = AttendeeResponse.None,
    string? DelegatedTo = null)
{
    public Attendee Parse() => new(EmailAddress.Parse(Address), Name, Type, Response)
    {
        DelegatedTo = DelegatedTo is null ? null : EmailAddress.Parse(DelegatedTo),
    };
}

public sealed record CaseMeeting(
    CaseAttendee? Organizer,
    IReadOnlyList<CaseAttendee> Attendees,
    int Minutes,
    bool IsAllDay = false,
    bool IsCancelled = false,
    bool IsPrivate = false,
    bool HidesAttendees = false,
    bool IsOrganizerCopy = false,
    ShowAs ShowAs = ShowAs.Busy)
{
    public CalendarEvent Parse() =>
        new(new EventId("case"), new Interval(TestMeeting.Monday, TestMeeting.Monday + Duration.FromMinutes(Minutes)))
        {
            Organizer = Organizer?.Parse(),
            Attendees = [.. Attendees.Select(a => a.Parse())],
            IsAllDay = IsAllDay,
            IsCancelled = IsCancelled,
            IsPrivate = IsPrivate,
            HidesAttendees = HidesAttendees,
            IsOrganizerCopy = IsOrganizerCopy,
            ShowAs = ShowAs,
        };
}

/// <param name="People">Address to aliases.</param>
/// <param name="Reasons">What it then is.</param>
/// <param name="Obstacles">Likewise.</param>
/// <param name="Rooms">Addresses.</param>
/// <param name="Groups">Addresses.</param>
/// <param name="Names">Of people whom the meeting does not name by their address.</param>
public sealed record CaseDirectory(
    IReadOnlyDictionary<string, IReadOnlyList<string>>? People,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<Obstacles> Obstacles,
    IReadOnlyList<string>? Rooms = null,
    IReadOnlyList<string>? Groups = null,
    IReadOnlyDictionary<string, string>? Names = null)
{
    public Organisation Organisation(CaseMeeting meeting) => new(
        TestPeople.Chart([.. (People ?? new Dictionary<string, IReadOnlyList<string>>()).Select(p => Known(p.Key, p.Value, meeting))]),
        groups: (Groups ?? []).Select(EmailAddress.Parse),
        rooms: (Rooms ?? []).Select(EmailAddress.Parse));

    private Person Known(string address, IReadOnlyList<string> aliases, CaseMeeting meeting) =>
        new(new PersonId(address), EmailAddress.Parse(address), NameOf(address, meeting))
        {
            Aliases = [.. aliases.Select(EmailAddress.Parse)],
        };

    private string NameOf(string address, CaseMeeting meeting) =>
        Names?.GetValueOrDefault(address) ?? meeting.Attendees.First(a => a.Address == address).Name!;
}
