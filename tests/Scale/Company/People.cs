using System.Globalization;
using OutlookOneOnOne.SimulatedGraph.Directory;

namespace OutlookOneOnOne.Scale.Company;

/// <summary>
/// An organisation in which every manager has eight reports, filled level by level, so that 100,000 people make 12,500 managers and
/// 1,563 managers of managers. Each division lives in one time zone, between Sydney and San Francisco.
/// </summary>
internal sealed class People
{
    public const int Span = 8;

    /// <summary>Each person on this level has a division below them.</summary>
    private const int Divisions = 1 + Span + Span * Span;

    private static readonly string[] Zones =
    [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Europe/London",
        "America/Los_Angeles",
        "Europe/Berlin",
        "America/New_York",
        "Asia/Singapore",
        "Australia/Sydney",
    ];

    public People(int count)
    {
        var ids = Enumerable.Range(0, count).Select(n => StableGuid.Of($"person {n}").ToString()).ToArray();
        Users = [.. Enumerable.Range(0, count).Select(n => User(n, ids))];
        Numbers = Users.Select((user, number) => (user, number)).ToDictionary(u => u.user.Id, u => u.number);
        Senders =
        [
            .. Enumerable
                .Range(1, 5)
                .Select(n =>
                    SimulatedUser.Called($"1:1 digest {n}", $"digest-{n}@contoso.example") with
                    {
                        Purpose = MailboxPurpose.Shared,
                        AccountEnabled = false,
                    }),
        ];
    }

    /// <summary>By number: 0 is at the top.</summary>
    public IReadOnlyList<SimulatedUser> Users { get; }

    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>Mailboxes that digests are sent from.</summary>
    public IReadOnlyList<SimulatedUser> Senders { get; }

    public static int? ManagerOf(int number) => number == 0 ? null : (number - 1) / Span;

    public IEnumerable<int> ReportsOf(int number) => Enumerable.Range(number * Span + 1, Span).TakeWhile(r => r < Users.Count);

    private static SimulatedUser User(int number, string[] ids) =>
        new(
            ids[number],
            string.Create(CultureInfo.InvariantCulture, $"Person {number:000000}"),
            string.Create(CultureInfo.InvariantCulture, $"person-{number:000000}@contoso.example"))
        {
            ManagerId = ManagerOf(number) is { } manager ? ids[manager] : null,
            TimeZone = Zones[DivisionOf(number) % Zones.Length],
        };

    private static int DivisionOf(int number)
    {
        while (number >= Divisions)
        {
            number = (number - 1) / Span;
        }

        return number;
    }
}
