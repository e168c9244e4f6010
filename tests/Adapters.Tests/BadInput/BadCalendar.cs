using System.Text;
using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>What can be wrong with one calendar: an event of any kind is added, or the file is cut off, mixed up or replaced.</summary>
/// <param name="Owner">Whose calendar, by place.</param>
/// <param name="Lines">What is added; <c>{a}</c>, <c>{b}</c> and <c>{o}</c> stand for somebody's address.</param>
/// <param name="People">The people they stand for: the owner, and two others.</param>
/// <param name="Damage">Changes the whole file.</param>
internal sealed record BadCalendar(int Owner, string[] Lines, int[] People, FileDamage Damage)
{
    private static readonly Gen<string> Times = Gen.OneOf(
        "20261102T090000Z", "20261125T090000Z", "99991231T235959Z", "00010101T000000Z", "20261102", "tomorrow", "", "20261325T250000Z",
        "-20261102T090000Z", "20261102T090000", "2026-11-02T09:00:00+01:00", "20261102T090000ZZ", "19000101T000000Z");

    private static readonly Gen<string> Zones = Gen.OneOf(
        "", ";TZID=Europe/Berlin", ";TZID=Europe/Atlantis", ";TZID=\"", ";VALUE=DATE", ";VALUE=PERIOD", ";TZID=tzone://Microsoft/Custom",
        ";TZID=GMT +0100 (Standard) / GMT +0200 (Daylight)");

    private static readonly Gen<string> Rules = Gen.OneOf(
        "FREQ=DAILY", "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=0", "FREQ=WEEKLY;COUNT=3;UNTIL=99991231T235959Z", "FREQ=YEARLY;BYDAY=54MO",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", "FREQ=SOMETIMES", "", "FREQ=WEEKLY;UNTIL=00010101", "RSCALE=CHINESE;FREQ=YEARLY",
        "FREQ=WEEKLY;BYDAY=MO;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,10,20,30,40,50;BYSECOND=0,20,40",
        "FREQ=WEEKLY;INTERVAL=99999999");

    private static readonly Gen<string> Whole = Gen.OneOf(
        "UID:m0@firm.test", "UID:m1@firm.test", "UID:m2@firm.test", "UID:1", "UID:", "SEQUENCE:9", "SEQUENCE:99999999999",
        "SEQUENCE:x",
        "STATUS:CANCELLED", "STATUS:?", "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "CLASS:?", "METHOD:CANCEL", "BEGIN:VALARM", "END:VALARM",
        "END:VEVENT", "BEGIN:VEVENT", "BEGIN:VTIMEZONE", "END:VCALENDAR", "BEGIN:VCALENDAR", "X-MICROSOFT-CDO-BUSYSTATUS:OOF",
        "DTSTAMP:99991231T000000Z", "DURATION:PT30M", "DURATION:-P9999999D", "DURATION:an hour", "RANGE=THISANDFUTURE", ":", ";", "\u0000",
        " ");

    private static readonly Gen<string> Person = Gen.Select(
        Gen.OneOf("ORGANIZER", "ATTENDEE", "ATTENDEE;PARTSTAT=DECLINED", "ATTENDEE;CUTYPE=ROOM", "ATTENDEE;ROLE=NON-PARTICIPANT",
            "ATTENDEE;CN=\"", "ORGANIZER;SENT-BY=\"mailto:{b}\"", "ATTENDEE;DELEGATED-TO=\"mailto:{a}\";PARTSTAT=DELEGATED"),
        Gen.OneOf("mailto:{o}", "mailto:{a}", "mailto:{b}", "invalid:nomail", "MAILTO:SMTP:{a}", "", "mailto:", "x", "mailto:zed@x.test"),
        (name, value) => $"{name}:{value}");

    private static readonly Gen<string> Timed = Gen.Select(
        Gen.OneOf("DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID", "RECURRENCE-ID;RANGE=THISANDFUTURE"), Zones, Times,
        (name, zone, time) => $"{name}{zone}:{time}");

    private static readonly Gen<string> AnyLine = Gen.OneOf(
        Timed, Timed, Person, Person, Whole, Rules.Select(r => $"RRULE:{r}"), Rules.Select(r => $"EXRULE:{r}"));

    private static readonly string[][] Beginnings =
        [[], ["DTSTART:20261102T090000Z"], ["UID:x", "DTSTART:20261102T090000Z", "ORGANIZER:mailto:{o}", "ATTENDEE:mailto:{a}"]];

    public static Gen<BadCalendar> In(Firm firm) => Gen.Select(
        Gen.OneOf([.. firm.WithCalendar]),
        Gen.OneOf(Beginnings),
        AnyLine.Array[0, 9],
        Gen.Int[0, firm.Count - 1].Array[2],
        FileDamage.Any,
        (owner, first, lines, people, damage) => new BadCalendar(owner, [.. first, .. lines], [owner, .. people], damage));

    /// <summary>Its owner, and anybody else it names.</summary>
    public IReadOnlySet<int> Concerned =>
        People.Where((_, i) => i == 0 || Array.Exists(Lines, l => l.Contains(i == 1 ? "{a}" : "{b}", StringComparison.Ordinal)))
            .ToHashSet();

    public byte[] BytesIn(Firm firm)
    {
        var added = string.Join("\r\n", Lines)
            .Replace("{o}", Firm.Address(People[0]), StringComparison.Ordinal)
            .Replace("{a}", Firm.Address(People[1]), StringComparison.Ordinal)
            .Replace("{b}", Firm.Address(People[2]), StringComparison.Ordinal);
        return Damage.To(Encoding.UTF8.GetBytes(FirmOnDisk.Calendar([.. firm.EventsOf(Owner), added])));
    }

    public override string ToString() =>
        $"{Firm.Address(Owner)}, {Damage}, {{a}} {Firm.Address(People[1])}, {{b}} {Firm.Address(People[2])}:\n{string.Join('\n', Lines)}";
}

/// <summary>What happened to the bytes of a file.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="At">Where, as a number that is taken modulo the length.</param>
/// <param name="Bytes">The replacement.</param>
internal sealed record FileDamage(string Kind, int At, byte[] Bytes)
{
    public static Gen<FileDamage> Any { get; } = Gen.Select(
        Gen.OneOf("none", "none", "none", "none", "cut", "overwritten", "inserted", "replaced", "doubled"),
        Gen.Int[0, 9999],
        Gen.Byte.Array[0, 6],
        (kind, at, bytes) => new FileDamage(kind, at, bytes));

    public byte[] To(byte[] file)
    {
        var at = file.Length == 0 ? 0 : At % file.Length;
        return Kind switch
        {
            "cut" => file[..at],
            "overwritten" => [.. file[..at], .. Bytes, .. file[Math.Min(file.Length, at + Bytes.Length)..]],
            "inserted" => [.. file[..at], .. Bytes, .. file[at..]],
            "replaced" => Bytes,
            "doubled" => [.. file, .. file],
            _ => file,
        };
    }

    public override string ToString() => Kind == "none" ? "added" : $"{Kind} at {At}";
}
