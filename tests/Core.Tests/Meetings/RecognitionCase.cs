using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Meetings;

/// <summary>
/// An entry of recognition-cases.json: the expected verdict on a meeting without a directory and, if it differs, with one. The add-in's own
/// recogniser is tested against the same table (addin/src/domain/meetings/recognition.test.ts), because it must give the same verdict as
/// the server before the server has responded.
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

/// <param name="People">Aliases by address.</param>
/// <param name="Reasons">The expected reasons with this directory.</param>
/// <param name="Obstacles">The expected obstacles with this directory.</param>
/// <param name="Rooms">Addresses.</param>
/// <param name="Groups">Addresses.</param>
/// <param name="Names">The names of people whose address is not in the meeting.</param>
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
