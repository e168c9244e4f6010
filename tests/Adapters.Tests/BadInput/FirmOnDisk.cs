using System.Text;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Tests.BadInput;

/// <summary>The files of a firm, as <c>oneonone</c> is given them.</summary>
internal sealed class FirmOnDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FirmOnDisk(Firm firm)
    {
        WriteRows([Firm.Headings, .. firm.Rows]);
        foreach (var person in firm.WithCalendar)
        {
            WriteCalendar(person, Calendar([.. firm.EventsOf(person)]));
        }
    }

    public static string Calendar(params string[] events) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + string.Concat(events.Select(e => $"BEGIN:VEVENT\r\n{e}\r\nEND:VEVENT\r\n"))
        + "END:VCALENDAR\r\n";

    public void WriteRows(IEnumerable<string> lines) => File.WriteAllText(folder.File("people.csv"), string.Join('\n', lines));

    public void WriteCalendar(int person, string text) => Write($"{Firm.Address(person)}.ics", Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(folder.File(name), bytes);

    public async Task<FirmFigures> FiguresAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        var organisation = PeopleList.Read(folder.File("people.csv"), cancel)
            .Match((read, _) => read, faults => throw new InvalidOperationException(string.Join('\n', faults)));
        var calendars = IcsCalendars.Load([folder.Path], organisation, cancel)
            .Match(loaded => loaded, faults => throw new InvalidOperationException(string.Join('\n', faults)));
        return await FirmFigures.OfAsync(organisation, calendars, calendars, calendars);
    }

    public void Dispose() => folder.Dispose();
}
