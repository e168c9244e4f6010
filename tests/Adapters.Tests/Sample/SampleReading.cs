using System.Collections.Concurrent;
using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Sample;

/// <summary>A sample as the rules see it.</summary>
internal sealed class SampleReading
{
    private static readonly ConcurrentDictionary<Instant, Lazy<SampleReading>> Known = [];

    private readonly Instant now;
    private readonly Dictionary<PersonId, IReadOnlyList<CalendarEvent>> calendars;
    private readonly List<Absence> absences;

    private SampleReading(SampleOnDisk sample, Instant now)
    {
        this.now = now;
        Organisation = OrganisationOf(sample);
        calendars = sample.CalendarFiles.ToDictionary(
            file => new PersonId(Path.GetFileNameWithoutExtension(file)),
            file => PlainCalendar.Read(file, CoveragePolicy.Default.Around(now)));
        absences = [.. from calendar in calendars
                       from meeting in calendar.Value
                       where meeting.ShowAs == ShowAs.OutOfOffice
                       select new Absence(calendar.Key, meeting.Time)];
    }

    /// <summary>Written and read once and then cached, because it never changes.</summary>
    public static SampleReading At(Instant now) => Known.GetOrAdd(now, new Lazy<SampleReading>(() =>
    {
        using var sample = new SampleOnDisk(now);
        return new SampleReading(sample, now);
    })).Value;

    public Organisation Organisation { get; }

    /// <summary>Of every manager whose calendar exists.</summary>
    public IEnumerable<CoverageReport> Reports => Organisation.Chart.People
        .Where(p => Organisation.Chart.IsManager(p.Id) && calendars.ContainsKey(p.Id))
        .Select(ReportOf);

    /// <summary>Every verdict, with the owner of the calendar.</summary>
    public IEnumerable<(PersonId Owner, Recognition Verdict)> Verdicts =>
        from calendar in calendars
        from meeting in calendar.Value
        select (calendar.Key, new OneOnOneRecognizer(Organisation, RecognitionPolicy.Default).Recognize(meeting));

    private CoverageReport ReportOf(Person manager)
    {
        var recognizer = new OneOnOneRecognizer(Organisation, RecognitionPolicy.Default);
        var facts = new CoverageFacts.Known(now, RefreshCoverage.FactsIn(calendars[manager.Id], manager.Id, recognizer), absences);
        return CoverageReview.Of(manager, Organisation.Chart, facts, [], CoveragePolicy.Default, now);
    }

    private static Organisation OrganisationOf(SampleOnDisk sample)
    {
        var rows = sample.People;
        var chart = OrgChart.Create(rows.Where(r => r["type"] == "person").Select(PersonOf));
        return new Organisation(
            Assert.IsType<OrgChartResult.Valid>(chart).Chart,
            rows.Where(r => r["type"] == "group").Select(r => EmailAddress.Parse(r["email"])),
            rows.Where(r => r["type"] == "room").Select(r => EmailAddress.Parse(r["email"])));
    }

    private static Person PersonOf(IReadOnlyDictionary<string, string> row) =>
        new(new PersonId(row["email"]), EmailAddress.Parse(row["email"]), row["name"])
        {
            Manager = row["manager"].Length > 0 ? new PersonId(row["manager"]) : null,
            TimeZone = DateTimeZoneProviders.Tzdb[row["time_zone"]],
            Aliases = Addresses(row["aliases"]),
            Groups = Addresses(row["groups"]),
            ManagerSince = row["manager_since"].Length > 0 ? LocalDatePattern.Iso.Parse(row["manager_since"]).Value : null,
        };

    private static List<EmailAddress> Addresses(string cell) =>
        [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(EmailAddress.Parse)];
}
