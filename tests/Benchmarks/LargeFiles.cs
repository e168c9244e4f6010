using System.Diagnostics;
using System.Globalization;
using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// Reads files that no program should have written, each in a process of its own, and reports the processor time and the memory that it
/// took above the same process at rest. The goals: one second for ten megabytes, and three times the size of the file, at most 512 MiB.
/// </summary>
internal static class LargeFiles
{
    private const string Start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n";

    private static readonly Dictionary<string, (string Head, Func<int, string> Part, string Foot)> Kinds = new()
    {
        ["ordinary events"] = (Start, i => Event(i, "SUMMARY:Weekly\r\nDESCRIPTION:" + new string('x', 300) + "\r\n"), "END:VCALENDAR\r\n"),
        ["an event with thousands of attendees"] = (Start + Head(0), Attendee, "END:VEVENT\r\nEND:VCALENDAR\r\n"),
        ["many events with many attendees"] =
            (Start, i => Event(i, string.Concat(Enumerable.Range(0, 40).Select(Attendee))), "END:VCALENDAR\r\n"),
        ["many events with thousands of attendees"] =
            (Start, i => Event(i, string.Concat(Enumerable.Range(0, 2000).Select(Attendee))), "END:VCALENDAR\r\n"),
        ["many events with many people without an address"] =
            (Start, i => Event(i, string.Concat(Enumerable.Range(0, 150).Select(Nameless))), "END:VCALENDAR\r\n"),
        ["one endless line"] = (Start + Head(0) + "DESCRIPTION:", _ => new string('x', 1000), "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
        ["one line folded everywhere"] = (Start + Head(0) + "DESCRIPTION:", _ => "xxxx\r\n ", "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
        ["components in components"] = (Start, _ => "BEGIN:VEVENT\r\n", ""),
        ["ends without a beginning"] = (Start, _ => "END:VEVENT\r\n", "END:VCALENDAR\r\n"),
        ["calendars in calendars"] = (Start, _ => "BEGIN:VCALENDAR\r\n", ""),
        ["reminders in reminders"] = (Start + Head(0), _ => "BEGIN:VALARM\r\n", ""),
        ["blank lines"] = (Start, _ => "\r\n", "END:VCALENDAR\r\n"),
        ["daily series"] = (Start, i => Event(i, "RRULE:FREQ=DAILY\r\n"), "END:VCALENDAR\r\n"),
        ["series with many exceptions"] =
            (Start, i => Event(i, "RRULE:FREQ=DAILY\r\n" + string.Concat(Enumerable.Range(0, 300).Select(Exception))), "END:VCALENDAR\r\n"),
        ["rules whose parts multiply"] = (Start, i => Event(i, "RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8,9,10;"
            + "BYMINUTE=0,5,10,15,20,25,30;BYSECOND=0,10,20,30,40,50\r\n"), "END:VCALENDAR\r\n"),
        ["time zones with many changes"] = (Start + "BEGIN:VTIMEZONE\r\nTZID:X\r\n", Observance,
            "END:VTIMEZONE\r\n" + Event(0, "") + "END:VCALENDAR\r\n"),
        ["the same UID again and again"] = (Start, i => Event(7, $"SEQUENCE:{i}\r\n"), "END:VCALENDAR\r\n"),
        ["time zones again and again"] = (Start, i => $"BEGIN:VTIMEZONE\r\nTZID:Z{i}\r\n{Observance(i)}END:VTIMEZONE\r\n",
            Event(0, "") + "END:VCALENDAR\r\n"),
        ["people.csv with long rows"] =
            ("email,name,manager,title,location,department,phone\n", i => Row(i) + ",Engineer,Berlin," + new string('x', 300) + "\n", ""),
        ["people.csv with dates and hours"] = (
            "email,name,manager,time_zone,hire_date,working_days,working_hours,note\n",
            i => $"{Row(i)},Europe/Berlin,{1 + (i % 28)}. März {1990 + (i % 36)},Mon-Thu,9 am to {1 + (i % 8)}:30 pm,"
                + new string('x', 200) + "\n",
            ""),
        ["people.csv of commas"] = ("email,name,manager\n", _ => ",,,,,,,,,,,,,,,,,,,,,,,,,\n", ""),
        ["people.csv"] = ("email,name,manager\n", i => Row(i) + "\n", ""),
        ["people.xlsx"] = ("", _ => "", ""),
        ["people.csv without a line break"] = ("email,name,manager\n\"", _ => new string('x', 1000), ""),
    };

    /// <summary>The kinds that are calendars.</summary>
    public static IEnumerable<string> CalendarKinds => Kinds.Keys.Where(k => !k.StartsWith("people", StringComparison.Ordinal));

    /// <summary>Measures every kind, and prints a row of the table in docs/performance.md for each.</summary>
    public static void MeasureAll(int megabytes)
    {
        foreach (var kind in Kinds.Keys)
        {
            var info = new ProcessStartInfo(Environment.ProcessPath!, // A process of .NET has one.
                ["large-files", megabytes.ToString(CultureInfo.InvariantCulture), kind]);
            using var child = Process.Start(info)!; // It is this program.
            if (!child.WaitForExit(TimeSpan.FromMinutes(3)))
            {
                child.Kill();
                Console.WriteLine($"| {kind} | more than 180 s | |");
            }
        }
    }

    public static void Measure(int megabytes, string kind)
    {
        var folder = Directory.CreateTempSubdirectory("large").FullName;
        var isList = kind.StartsWith("people", StringComparison.Ordinal);
        var path = Path.Combine(folder, isList ? "people" : "ann@x.test.ics");
        Write(path, kind, 1000);
        Read(path, isList); // Compiles everything.
        Write(path, kind, (megabytes * 1_000_000L) - 100_000);
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (rest, before) = (process.WorkingSet64, process.TotalProcessorTime);
        var result = Read(path, isList);
        process.Refresh();
        var (seconds, memory) = ((process.TotalProcessorTime - before).TotalSeconds, (process.PeakWorkingSet64 - rest) >> 20);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {seconds:0.0} s | {memory} MiB | {result} |"));
        Directory.Delete(folder, recursive: true);
    }

    private static string Read(string path, bool isList)
    {
        if (isList)
        {
            return PeopleList.Read(path, CancellationToken.None)
                .Match((read, _) => $"{read.Chart.People.Count} people", faults => faults[0].What);
        }

        return IcsCalendars.Load([path], Organisation.Unknown, CancellationToken.None).Match(
            calendars =>
            {
                var window = new Interval(Instant.FromUtc(2026, 8, 24, 0, 0), Instant.FromUtc(2026, 12, 28, 0, 0));
                var reading = calendars.ReadAsync(new PersonId("ann@x.test"), window, CancellationToken.None).GetAwaiter().GetResult();
                return (calendars.Unread, reading) switch
                {
                    ([var unread, ..], _) => unread.What,
                    (_, CalendarReadResult.Read read) => $"{read.Events.Count} in the window",
                    _ => "not known",
                };
            },
            faults => faults[0].What);
    }

    /// <summary>Writes a file of a kind.</summary>
    public static void Write(string path, string kind, long bytes)
    {
        if (kind == "people.xlsx")
        {
            LargeWorkbook.Write(path, i => Row(i).Split(','), bytes);
            return;
        }

        var (head, part, foot) = Kinds[kind];
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        file.Write(head);
        long written = head.Length;
        for (var i = 0; written < bytes; i++)
        {
            var text = part(i);
            file.Write(text);
            written += text.Length;
        }

        file.Write(foot);
    }

    private static string Head(int i) =>
        $"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTART;TZID=Europe/Berlin:202611{(i % 28) + 1:00}T090000\r\nDURATION:PT30M\r\n"
        + "ORGANIZER:mailto:ann@x.test\r\n";

    private static string Event(int i, string lines) => $"{Head(i)}ATTENDEE:mailto:bo@x.test\r\n{lines}END:VEVENT\r\n";

    private static string Attendee(int i) => $"ATTENDEE;CN=Person {i};PARTSTAT=ACCEPTED:mailto:p{i}@x.test\r\n";

    private static string Nameless(int i) => $"ATTENDEE;CN=Person {i}:invalid:nomail\r\n";

    private static string Row(int i) => $"p{i}@x.test,Person {i},p{(i - 1) / 8}@x.test";

    private static string Exception(int i) =>
        $"EXDATE;TZID=Europe/Berlin:{new LocalDate(2026, 11, 1).PlusDays(i):uuuuMMdd}T090000\r\n";

    private static string Observance(int i) =>
        $"BEGIN:STANDARD\r\nDTSTART:{1971 + (i % 90)}1025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0{i % 9}00\r\n"
        + "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n";
}
