using NodaTime;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Hosts.Tests.WeeklyFlow;

/// <summary>
/// Ten people in a simulated tenant: Top above Ann (Berlin) and Kim (New York); Ann above Bo and Cy; Bo above Dee, Cy above Gus; Kim
/// above Lou, who has
/// no mailbox, above Max. Managers of managers are Top, Ann and Kim. Ann meets Bo every Thursday at 10:00 UTC, on Teams; she never met Cy.
/// </summary>
internal sealed class SimulatedCompany
{
    public const string Sender = "oneonone@contoso.example";

    /// <summary>A Saturday noon.</summary>
    public static readonly Instant Start = Instant.FromUtc(2026, 11, 21, 12, 0);

    public static readonly Instant FirstThursday = Instant.FromUtc(2026, 11, 26, 10, 0);

    private static readonly SimulatedUser Top = User("Top Boss", null, "Europe/Berlin");
    private static readonly SimulatedUser Ann = User("Ann Lee", Top, "Europe/Berlin");
    private static readonly SimulatedUser Kim = User("Kim Roe", Top, "America/New_York");
    private static readonly SimulatedUser Bo = User("Bo Day", Ann, "Europe/Berlin");
    private static readonly SimulatedUser Cy = User("Cy Fox", Ann, "Europe/Berlin");
    private static readonly SimulatedUser Lou = User("Lou Kay", Kim, "America/New_York") with { HasMailbox = false };

    private readonly List<SimulatedEvent> annAndBo;

    public SimulatedCompany()
    {
        var first = FirstThursday - Duration.FromDays(7 * 8);
        annAndBo =
        [
            .. new SimulatedEvent("ann-and-bo", new Interval(first, first + Duration.FromMinutes(30)))
            {
                Subject = "What only the two know",
                Organizer = SimulatedAttendee.Of(Ann),
                Attendees = [SimulatedAttendee.Of(Bo)],
                JoinUrl = "https://teams.example/ann-and-bo",
            }.Repeating(everyWeeks: 1, times: 20),
        ];
        Tenant = Tenant.Of(
            [
                Top,
                Ann,
                Kim,
                Bo,
                Cy,
                Lou,
                User("Dee Sun", Bo, "Europe/Berlin"),
                User("Gus May", Cy, "Europe/Berlin"),
                User("Max Orr", Lou, "America/New_York"),
                SimulatedUser.Called("OneOnOne", Sender),
            ],
            annAndBo);
    }

    public Tenant Tenant { get; }

    public static string Mail(string first) => $"{first}@contoso.example";

    public string IdOf(string first) => Tenant.Find(Mail(first))!.Id;

    /// <summary>That Thursday's 1:1 of Ann and Bo, moved to another day.</summary>
    public SimulatedEvent Moved(Instant thursday, Instant to) =>
        annAndBo.Single(e => e.OriginalStart == thursday) with
        {
            Time = new Interval(to, to + Duration.FromMinutes(30)),
            IsException = true,
        };

    private static SimulatedUser User(string name, SimulatedUser? manager, string zone) =>
        SimulatedUser.Called(name, Mail(name.Split(' ')[0].ToLowerInvariant())) with { ManagerId = manager?.Id, TimeZone = zone };
}
