using System.Text;
using CsCheck;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;
using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;
using Duration = NodaTime.Duration;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class IcsProperties
{
    private static readonly LocalDate Earliest = new(2025, 1, 1);

    private static readonly Gen<string> Days = One("MO", "TU", "WE", "TH", "FR", "SA", "SU")
        .List[1, 3]
        .Select(days => string.Join(',', days.Distinct()));

    private static readonly Gen<string> Parts = Gen.OneOf(
        Gen.Select(Gen.Int[1, 5], One("", ";BYMONTH=10,11,12", ";BYHOUR=8,17", ";BYDAY=MO,TU,WE,TH,FR"))
            .Select((n, by) => $"FREQ=DAILY;INTERVAL={n}{by}"),
        Gen.Select(Gen.Int[1, 4], Days, One("", ";WKST=SU", ";BYSETPOS=-1", ";BYSETPOS=1"))
            .Select((n, days, by) => $"FREQ=WEEKLY;INTERVAL={n};BYDAY={days}{by}"),
        Gen.Int[1, 4].Select(n => $"FREQ=WEEKLY;INTERVAL={n}"),
        Gen.Int[1, 30].Select(n => $"FREQ=HOURLY;INTERVAL={n}"),
        Gen.Select(Gen.Int[1, 3], One("", ";BYDAY=1MO", ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ";BYMONTHDAY=-1", ";BYMONTHDAY=31"))
            .Select((n, by) => $"FREQ=MONTHLY;INTERVAL={n}{by}"),
        One("FREQ=YEARLY", "FREQ=YEARLY;BYMONTH=11;BYDAY=2WE", "FREQ=YEARLY;BYWEEKNO=45,46;BYDAY=FR"));

    private static readonly Gen<string> Limits = Gen.OneOf(
        Gen.Const(""),
        Gen.Int[1, 400].Select(n => $";COUNT={n}"),
        Gen.Int[0, 800].Select(n => $";UNTIL={Earliest.PlusDays(n):yyyyMMdd}T090000Z"));

    private static readonly Gen<(LocalDateTime Start, string Rule)> Series = Gen.Select(
        Gen.Int[0, 600],
        Gen.Int[0, 23],
        Parts,
        Limits,
        (day, hour, rule, limit) => (Earliest.PlusDays(day) + new LocalTime(hour, 30), rule + limit));

    [Fact]
    public void Starting_evaluation_near_the_window_gives_the_same_occurrences_for_any_series() => Series.Sample(
        s =>
        {
            var expected = Plainly(s.Start, s.Rule);
            Assert.Equal(expected, StartsIn(Lines(s), Autumn));
        },
        iter: 500);

    [Fact]
    public void Splitting_a_window_never_loses_or_duplicates_an_occurrence() =>
        Gen.Select(Series, Gen.Int[0, 92 * 24])
            .Sample(
                (s, hours) =>
                {
                    var middle = Autumn.Start + Duration.FromHours(hours);
                    var moved =
                        Lines(s)
                        + $"\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=Europe/Berlin:{Time(s.Start)}\n"
                        + "DTSTART:20261111T110000Z\nATTENDEE:mailto:bo@contoso.test";
                    var whole = IdsIn(moved, Autumn);

                    Assert.Equal(
                        whole, [.. IdsIn(moved, new Interval(Autumn.Start, middle)), .. IdsIn(moved, new Interval(middle, Autumn.End))]);
                    Assert.Equal(whole.Distinct(), whole);
                },
        iter: 150);

    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        var copy = Gen.Select(
            One("ann", "bo", "cy", "team"),
            Gen.Int[0, 2],
            Gen.Int[1, 3],
            One("ACCEPTED", "DECLINED", "NEEDS-ACTION"),
            One("", "\nSTATUS:CANCELLED", "\nRRULE:FREQ=DAILY;COUNT=3", "\nRECURRENCE-ID:20261102T080000Z"),
            (owner, sequence, day, answer, line) =>
                (
                    owner,
                    $"UID:1\nSEQUENCE:{sequence}\nDTSTART:2026110{day}T080000Z\nORGANIZER:mailto:ann@contoso.test\n"
                        + $"ATTENDEE;PARTSTAT={answer}:mailto:bo@contoso.test{line}"));
        Gen.Select(copy.List[1, 4], Gen.Int[0, 100])
            .Sample(
                (copies, seed) =>
                {
                    using var folder = new CalendarFolder(
                        copies.Select((c, i) => ($"{i}/{c.Item1}@contoso.test.ics", Calendar(c.Item2))).ToArray());
                    var paths = copies.Select((c, i) => Path.Combine(folder.Path, $"{i}/{c.Item1}@contoso.test.ics")).ToArray();
                    var mixed = paths.ToArray();
                    new Random(seed).Shuffle(mixed);

                    Assert.Equal(Told(paths), Told(mixed));
                },
            iter: 60);
    }

    [Fact]
    public void Folding_lines_anywhere_makes_no_difference()
    {
        var files = Directory.GetFiles(Fixture(""), "*.ics").Order(StringComparer.Ordinal).ToArray();
        Gen.Select(One(files), Gen.Int[0, 10_000], Gen.Int[2, 40]).Sample(
            (file, seed, every) =>
            {
                var random = new Random(seed);
                var folded = new List<byte>();
                foreach (var b in File.ReadAllBytes(file))
                {
                    // A fold at the very beginning of a line would continue the line before, so it does not count.
                    if (folded.Count > 0 && folded[^1] != '\n' && b is not ((byte)'\n' or (byte)'\r') && random.Next(every) == 0)
                    {
                        folded.AddRange("\r\n "u8);
                    }

                    folded.Add(b);
                }

                using var folder = new CalendarFolder().Add(Path.GetFileName(file), [.. folded]);
                Assert.Equal(Told(file), Told(folder.Path));
            },
            iter: 60);
    }

    private static Gen<string> One(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static List<Instant> Plainly(LocalDateTime start, string rule)
    {
        var pattern = new RecurrenceRule(rule);
        var zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var until = pattern.Until is { } end ? LocalDateTime.FromDateTime(end.Value).InUtc().ToInstant() : Instant.MaxValue;
        pattern.Until = null;
        return new RecurrencePatternEvaluator(pattern).Evaluate(new CalDateTime(start.ToDateTimeUnspecified()), null, null)
            .Select(p => zone.AtLeniently(LocalDateTime.FromDateTime(p.StartTime.Value)).ToInstant())
            .TakeWhile(t => t < Autumn.End && t <= until)
            .Where(t => t >= Autumn.Start)
            .ToList();
    }

    private static string Lines((LocalDateTime Start, string Rule) s) =>
        $"UID:1\nDTSTART;TZID=Europe/Berlin:{Time(s.Start)}\nDURATION:PT30M\nRRULE:{s.Rule}\nATTENDEE:mailto:bo@contoso.test";

    private static string Time(LocalDateTime time) => time.ToString("uuuuMMdd'T'HHmmss", null);

    private static List<Instant> StartsIn(string lines, Interval window) => In(lines, window).Select(e => e.Time.Start).ToList();

    private static List<string> IdsIn(string lines, Interval window) => In(lines, window).Select(e => e.Id.Value).ToList();

    private static IReadOnlyList<CalendarEvent> In(string lines, Interval window)
    {
        using var folder = new CalendarFolder(("everybody.ics", Calendar(lines)));
        return Read(folder.Load(), Bo, window).GetAwaiter().GetResult();
    }

    private static string Told(params string[] paths)
    {
        var calendars = Load(Contoso, paths);
        var description = new StringBuilder();
        foreach (var person in (Core.People.EmailAddress[])[Ann, Bo, Cy])
        {
            foreach (
                var e in calendars.ReadAsync(Id(person), Autumn, CancellationToken.None).GetAwaiter().GetResult()
                    is CalendarReadResult.Read read
                    ? read.Events
                    : [])
            {
                description.AppendLine(null, $"{person} {e} {string.Join(" ", e.Attendees)}");
            }
        }

        return description.ToString();
    }
}
