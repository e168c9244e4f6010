using System.Globalization;
using CsCheck;
using NodaTime;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>An invented organisation as a list of people and their calendars, before anything goes wrong.</summary>
/// <param name="Managers">The manager of each person, by place; -1 at the top.</param>
/// <param name="References">How each row writes the manager: by address, by id or by name.</param>
/// <param name="Series">The 1:1s.</param>
/// <param name="Lacking">The calendar of each of these is missing.</param>
internal sealed record Firm(int[] Managers, int[] References, IReadOnlyList<FirmSeries> Series, IReadOnlySet<int> Lacking)
{
    public const string Headings = "id,email,name,manager,time_zone,aliases,manager_since,status,type";

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    private static readonly string[] Zones = ["Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata"];

    /// <summary>Up to twelve people in any hierarchy, with realistic meetings: mostly managers with reports.</summary>
    public static Gen<Firm> Any { get; } = Gen.Int[3, 12].SelectMany(count => Gen.Select(
        Gen.Int[0, 1000].Array[count].Select(drawn => drawn.Select((d, i) => i == 0 ? -1 : d % i).ToArray()),
        Gen.Int[0, 2].Array[count],
        FirmSeries.Among(count).Array[0, 12],
        Gen.Int[0, count * 3].Array[0, 2],
        (managers, references, others, lacking) => new Firm(
            managers,
            references,
            [.. Vertical(managers), .. others.Where(s => s.Organizer != s.Guest)],
            lacking.Where(l => l < count).ToHashSet())));

    public int Count => Managers.Length;

    public static string Address(int person) => $"p{person}@firm.test";

    public static string Name(int person) => $"Person {(char)('A' + person)}";

    /// <summary>Everything by which a row or an event may refer to this person.</summary>
    public static string[] NamesOf(int person) => [Address(person), $"a{person}@firm.test", $"n{person}n", Name(person)];

    public IEnumerable<string> Rows => Enumerable.Range(0, Count).Select(Row);

    public IEnumerable<int> WithCalendar => Enumerable.Range(0, Count).Where(p => !Lacking.Contains(p));

    /// <summary>The events in the calendar of a person.</summary>
    public IEnumerable<string> EventsOf(int person) =>
    [
        .. Series.Index().Where(s => s.Item.IsIn(person)).Select(s => s.Item.Event($"m{s.Index}@firm.test")),
        .. person % 4 == 3 ? [Absence(person)] : Array.Empty<string>(),
    ];

    /// <summary>Everybody who has a 1:1 with this person.</summary>
    public IEnumerable<int> WhoMeets(int person) =>
        Series.Where(s => s.Organizer == person || s.Guest == person).SelectMany(s => new[] { s.Organizer, s.Guest });

    /// <summary>The person and everybody below them.</summary>
    public IEnumerable<int> LineOf(int person) =>
        Managers.Index().Where(m => m.Item == person).SelectMany(m => LineOf(m.Index)).Prepend(person);

    public override string ToString() =>
        $"{string.Join('\n', Rows)}\n{string.Join('\n', Series)}\nWithout a calendar: {string.Join(' ', Lacking)}\n";

    private static IEnumerable<FirmSeries> Vertical(int[] managers) => managers.Index().Where(m => m.Item >= 0).Select(m =>
        new FirmSeries(m.Item, m.Index, (m.Index * 5) % 40, (m.Index % 3) + 1, m.Index % 5 == 0 ? 1 : 3));

    private string Row(int i)
    {
        var manager = (Managers[i], References[i]) switch
        {
            ( < 0, _) => string.Empty,
            (var m, 0) => Address(m),
            (var m, 1) => $"n{m}n",
            (var m, _) => Name(m),
        };
        return $"n{i}n,{Address(i)},{Name(i)},{manager},{Zones[i % Zones.Length]},a{i}@firm.test,2026-0{(i % 9) + 1}-01,active,person";
    }

    private static string Absence(int person) =>
        $"UID:away{person}\r\nDTSTART;VALUE=DATE:20261109\r\nDTEND;VALUE=DATE:20261114\r\nX-MICROSOFT-CDO-BUSYSTATUS:OOF\r\nSUMMARY:Leave";
}

/// <summary>A series of 1:1s.</summary>
/// <param name="Organizer">Who invites.</param>
/// <param name="Guest">The other person.</param>
/// <param name="Day">The day of the first one, from 1 October 2026.</param>
/// <param name="Weeks">The interval.</param>
/// <param name="Where">In the calendar of the organiser (1), of the guest (2) or of both (3).</param>
internal sealed record FirmSeries(int Organizer, int Guest, int Day, int Weeks, int Where)
{
    private static readonly LocalDate First = new(2026, 10, 1);

    public static Gen<FirmSeries> Among(int people) => Gen.Select(
        Gen.Int[0, people - 1], Gen.Int[0, people - 1], Gen.Int[0, 70], Gen.Int[1, 4], Gen.Int[1, 3],
        (one, other, day, weeks, where) => new FirmSeries(one, other, day, weeks, where));

    public bool IsIn(int calendar) =>
        ((Where & 1) != 0 && calendar == Organizer) || ((Where & 2) != 0 && calendar == Guest);

    public string Event(string uid) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"UID:{uid}\r\nDTSTAMP:20260901T080000Z\r\nDTSTART;TZID=Europe/Berlin:{First.PlusDays(Day):uuuuMMdd}T1{Organizer % 8}0000\r\n")
        + $"DURATION:PT30M\r\nRRULE:FREQ=WEEKLY;INTERVAL={Weeks}\r\nORGANIZER:mailto:{Firm.Address(Organizer)}\r\n"
        + $"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{Firm.Address(Guest)}";
}
