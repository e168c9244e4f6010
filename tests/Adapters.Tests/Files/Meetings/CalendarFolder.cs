using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>A folder of calendar files for one test.</summary>
internal sealed class CalendarFolder : IDisposable
{
    public static readonly EmailAddress Ann = EmailAddress.Parse("ann@contoso.test");
    public static readonly EmailAddress Bo = EmailAddress.Parse("bo@contoso.test");
    public static readonly EmailAddress Cy = EmailAddress.Parse("cy@contoso.test");
    public static readonly Interval Autumn = new(Instant.FromUtc(2026, 10, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));

    public CalendarFolder(params (string Name, string Text)[] files)
    {
        Path = Directory.CreateTempSubdirectory("ics").FullName;
        foreach (var (name, text) in files)
        {
            Add(name, text);
        }
    }

    public static Organisation Contoso { get; } =
        new(
            OrgChart
                .Create([
                    Somebody(Ann, "Ann Lee", "Europe/Berlin") with
                    {
                        Aliases = [EmailAddress.Parse("CN=Ann Lee/O=Acme"), EmailAddress.Parse("ann.lee@contoso.test")],
                    },
                    Somebody(Bo, "Bo Berg", "America/New_York") with
                    {
                        Manager = Id(Ann),
                    },
                    Somebody(Cy, "Cy Diaz", "UTC") with
                    {
                        Manager = Id(Ann),
                    },
                ])
                .Match(valid => valid, invalid => throw new InvalidOperationException()));

    public string Path { get; }

    public static PersonId Id(EmailAddress address) => new(address.Value);

    public static string Fixture(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Files", "Meetings", "Fixtures", name);

    /// <summary>A calendar with these events, each the lines of a VEVENT.</summary>
    public static string Calendar(params string[] events) => Method(null, events);

    public static string Method(string? method, params string[] events) =>
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + (method is null ? "" : $"METHOD:{method}\r\n")
        + string.Concat(events.Select(e => $"BEGIN:VEVENT\r\n{e.ReplaceLineEndings("\r\n").Trim()}\r\nEND:VEVENT\r\n"))
        + "END:VCALENDAR\r\n";

    public CalendarFolder Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public CalendarFolder Add(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public IcsCalendars Load() => Load(Contoso, Path);

    /// <summary>Reads the calendars, and checks that each warning has a remedy.</summary>
    public static IcsCalendars Load(Organisation organisation, params string[] paths)
    {
        var calendars = IcsCalendars.Load(paths, organisation, TestContext.Current.CancellationToken)
            .Match(loaded => loaded, nothing => throw new InvalidOperationException(string.Join("; ", nothing)));
        Assert.All(calendars.Warnings, w => Assert.NotNull(w.Remedy));
        return calendars;
    }

    public IReadOnlyList<IcsError> Errors(params string[] paths) =>
        IcsCalendars.Load(paths.Length == 0 ? [Path] : paths, Contoso, TestContext.Current.CancellationToken)
            .Match(loaded => loaded.Unread, nothing => nothing);

    /// <summary>The only file contains this single event, and its owner is unknown.</summary>
    public static CalendarEvent Only(string lines) => OnlyIn(Calendar(lines));

    public static CalendarEvent OnlyIn(string calendar, Organisation? organisation = null)
    {
        using var folder = new CalendarFolder(("calendar.ics", calendar));
        return Assert.Single(Load(organisation ?? Contoso, folder.Path).Meetings).First;
    }

    public static async Task<IReadOnlyList<CalendarEvent>> Read(IcsCalendars calendars, EmailAddress owner, Interval? window = null) =>
        (await ReadWhole(calendars, owner, window)).Events;

    public static async Task<IReadOnlyList<Interval>> Absences(IcsCalendars calendars, EmailAddress owner, Interval? window = null) =>
        (await ReadWhole(calendars, owner, window)).Away;

    private static async Task<CalendarReadResult.Read> ReadWhole(IcsCalendars calendars, EmailAddress owner, Interval? window) =>
        Assert.IsType<CalendarReadResult.Read>(
            await calendars.ReadAsync(Id(owner), window ?? Autumn, TestContext.Current.CancellationToken));

    /// <summary>The starts of the meetings in Ann's calendar if these are the lines of its events.</summary>
    public static async Task<string[]> Starts(params string[] events)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(events)));
        var calendars = folder.Load();
        Assert.Empty(calendars.Warnings);
        return Starts(await Read(calendars, Ann));
    }

    public static string[] Starts(IEnumerable<CalendarEvent> events) =>
        events.Select(e => (e.IsCancelled ? "-" : "") + e.Time.Start.ToString("MM-dd HH:mm", null)).ToArray();

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static Person Somebody(EmailAddress address, string name, string zone) =>
        new(Id(address), address, name) { TimeZone = DateTimeZoneProviders.Tzdb[zone] };
}
