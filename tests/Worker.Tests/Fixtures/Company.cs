using System.Globalization;
using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Worker.Tests.Fixtures;

/// <summary>
/// A boss with directors in three time zones; each director has two managers, whom they meet on Mondays, and each manager has one
/// person. The boss and the directors get a digest. The first director has agendas prepared.
/// </summary>
internal static class Company
{
    private const int Directors = 24;
    private const int Senders = 10;

    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata"];
    private static readonly SimulatedUser Boss = User("boss", null, Zones[0]);
    private static readonly Instant FirstMonday = Instant.FromUtc(2026, 9, 7, 14, 0);

    /// <summary>The sender mailboxes; each sends thirty mails a minute of real time.</summary>
    public static IReadOnlyList<string> SenderAddresses { get; } = [.. Enumerable.Range(1, Senders).Select(n => Mail($"sender{n}"))];

    /// <summary>The addresses of everybody who gets a digest, sorted.</summary>
    public static IReadOnlyList<string> Recipients { get; } =
        [.. Numbers.Select(n => Mail($"director{n}")).Append(Mail("boss")).Order(StringComparer.Ordinal)];

    /// <summary>The person who has agendas prepared.</summary>
    public static string PreparesAgendas => Mail("director1");

    private static IEnumerable<string> Numbers => Enumerable.Range(1, Directors).Select(n => n.ToString(CultureInfo.InvariantCulture));

    public static Tenant Found()
    {
        var teams = Numbers.Select((number, i) => Team(number, Zones[i % Zones.Length])).ToList();
        var senders = SenderAddresses.Select(address => SimulatedUser.Called("OneOnOne", address));
        return Tenant.Of([Boss, .. teams.SelectMany(t => t), .. senders], teams.SelectMany(Meetings));
    }

    /// <summary>The next 1:1 of the person who has agendas prepared, an hour later than planned.</summary>
    public static SimulatedEvent Moved(Instant now)
    {
        var meeting = Meetings(Team("1", Zones[0])).First(m => m.Time.Start > now);
        var later = meeting.Time.Start + Duration.FromHours(1);
        return meeting with { Time = new Interval(later, later + meeting.Time.Duration), IsException = true };
    }

    private static string Mail(string name) => $"{name}@contoso.example";

    /// <summary>The director first, then the two managers.</summary>
    private static List<SimulatedUser> Team(string number, string zone)
    {
        var director = User($"director{number}", Boss, zone);
        var (left, right) = (User($"left{number}", director, zone), User($"right{number}", director, zone));
        return [director, left, right, User($"under-left{number}", left, zone), User($"under-right{number}", right, zone)];
    }

    private static IEnumerable<SimulatedEvent> Meetings(List<SimulatedUser> team) =>
        team.Skip(1).Take(2).SelectMany(manager => new SimulatedEvent(
            $"{team[0].DisplayName} and {manager.DisplayName}", new Interval(FirstMonday, FirstMonday + Duration.FromMinutes(30)))
        {
            Subject = "What only the two know",
            Organizer = SimulatedAttendee.Of(team[0]),
            Attendees = [SimulatedAttendee.Of(manager)],
        }.Repeating(everyWeeks: 1, times: 40));

    private static SimulatedUser User(string name, SimulatedUser? manager, string zone) =>
        SimulatedUser.Called(name, Mail(name)) with { ManagerId = manager?.Id, TimeZone = zone };
}
