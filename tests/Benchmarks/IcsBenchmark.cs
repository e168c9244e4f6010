using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.People;
using ICalendar = Ical.Net.Calendar;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>
/// One file of 10,000 events, like those that Outlook exports. Our reader parses, validates and classifies them; Ical.Net's only parses.
/// </summary>
[MemoryDiagnoser]
public class IcsBenchmark
{
    private const int Events = 10_000;

    private string path = string.Empty;

    [GlobalSetup]
    public void Write()
    {
        path = Path.Combine(Path.GetTempPath(), "oneonone-benchmark-10000.ics");
        File.WriteAllText(path, Calendar());
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(path);

    [Benchmark(Baseline = true)]
    public int IcalNetParses() => ICalendar.Load(File.ReadAllText(path))!.Events.Count;

    [Benchmark]
    public int WeRead() => IcsCalendars.Load([path], Organisation.Unknown, CancellationToken.None).Match(
        calendars => calendars.Meetings.Count, errors => throw new InvalidOperationException(errors[0].ToString()));

    private static string Calendar()
    {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Contoso//Benchmark//EN\r\nMETHOD:PUBLISH\r\n");
        for (var i = 0; i < Events; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:event-{i}@contoso.example\r\nDTSTAMP:20261101T080000Z\r\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"DTSTART;TZID=Europe/Berlin:202611{(i % 28) + 1:00}T{8 + (i % 9):00}0000\r\n"
                    + $"DTEND;TZID=Europe/Berlin:202611{(i % 28) + 1:00}T{8 + (i % 9):00}3000\r\n");
            text.Append(i % 10 == 0 ? "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO\r\n" : string.Empty);
            text.Append(CultureInfo.InvariantCulture, $"SUMMARY:Meeting {i}\r\n");
            text.Append("DESCRIPTION:A body of some length\\, as invitations have it\\, with a link to join and a\r\n");
            text.Append("  few lines of text that go over the edge.\r\n");
            text.Append(CultureInfo.InvariantCulture, $"ORGANIZER;CN=\"Person {i % 500}\":mailto:person-{i % 500}@contoso.example\r\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"ATTENDEE;CN=\"Person {(i + 1) % 500}\";ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE:"
                    + $"mailto:person-{(i + 1) % 500}@contoso.example\r\n");
            text.Append("STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\nEND:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }
}
