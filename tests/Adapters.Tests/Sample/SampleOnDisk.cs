using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;
using OutlookOneOnOne.Hosts.Local.Sample;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

/// <summary>A sample written to its own folder, which is deleted with it.</summary>
internal sealed class SampleOnDisk : IDisposable
{
    private readonly DirectoryInfo parent = Directory.CreateTempSubdirectory("sample-");

    public SampleOnDisk(Instant now)
    {
        Folder = Path.Combine(parent.FullName, "northwind");
        Paths = Write(now);
    }

    public string Folder { get; }

    public SamplePaths Paths { get; }

    public string Parent => parent.FullName;

    public IReadOnlyList<string> CalendarFiles => [.. Directory.EnumerateFiles(Paths.CalendarsFolder).Order(StringComparer.Ordinal)];

    /// <summary>By address.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> People
    {
        get
        {
            using var csv = CsvHelper.CsvReader.FromFile(Paths.PeopleCsv, new CsvHelper.CsvReaderOptions(), FileOptions.None);
            var rows = new List<IReadOnlyDictionary<string, string>>();
            while (csv.Read())
                rows.Add(csv.Headers.ToDictionary(h => h, csv.GetString));
            return rows;
        }
    }

    public SamplePaths Write(Instant now) => SampleOrganisation.WriteTo(Folder, now, TestContext.Current.CancellationToken);

    public Calendar CalendarOf(string person) =>
        Calendar.Load(File.ReadAllText(Path.Combine(Paths.CalendarsFolder, $"{person}@northwind.example.ics")))!;

    public CalendarEvent Meeting(string person, string subject) =>
        CalendarOf(person).Events.First(e => e.Summary == subject && e.RecurrenceIdentifier is null);

    public IReadOnlyDictionary<string, byte[]> Bytes() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Folder, path), File.ReadAllBytes);

    public void Dispose() => parent.Delete(recursive: true);
}
