using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// Builds the history of a manager ann and her report bo from dates of 2026 such as "2 Nov". Meetings are at 10:00 and reviews at 08:00 in
/// ann's time zone.
/// </summary>
internal sealed class Fair
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM").WithTemplateValue(new(2026, 1, 1));

    private readonly List<LocalDateTime> meetings = [];
    private readonly List<(string Who, LocalDate From, LocalDate Back)> absences = [];
    private readonly List<PairCorrection> corrections = [];
    private readonly List<(PersonId Who, EnteredAbsence Absence)> entered = [];
    private readonly Dictionary<string, List<LocalDate>> holidays = [];
    private Person ann = TestPeople.Person("ann");
    private Person bo = TestPeople.Person("bo", "ann");

    public static LocalDate Date(string day) => Day.Parse(day).Value;

    /// <summary>Their 1:1s on these days.</summary>
    public Fair Met(params string[] days)
    {
        meetings.AddRange(days.Select(d => Date(d).At(new LocalTime(10, 0))));
        return this;
    }

    /// <summary>All-day absences in the calendar of "ann" or "bo".</summary>
    public Fair Away(string who, string first, string? last = null)
    {
        absences.Add((who, Date(first), Date(last ?? first).PlusDays(1)));
        return this;
    }

    /// <summary>Days that "ann" or "bo" entered for themselves.</summary>
    public Fair Entered(string who, string first, string last)
    {
        entered.Add((TestPeople.Id(who), new EnteredAbsence(new AbsentDays(Date(first), Date(last)), IsOwn: true, Instant.MinValue)));
        return this;
    }

    /// <summary>Days that a list of absences says about "ann" or "bo".</summary>
    public Fair Listed(string who, string first, string last)
    {
        var days = new AbsentDays(Date(first), Date(last));
        (ann, bo) = who == "ann"
            ? (ann with { ListedAbsences = [.. ann.ListedAbsences, days] }, bo)
            : (ann, bo with { ListedAbsences = [.. bo.ListedAbsences, days] });
        return this;
    }

    /// <summary>Public holidays where "ann" or "bo" works; they work in different places.</summary>
    public Fair Holiday(string who, params string[] days)
    {
        if (!holidays.TryGetValue(who, out var known))
        {
            holidays[who] = known = [];
        }

        known.AddRange(days.Select(Date));
        return this;
    }

    public Fair Works(params IsoDayOfWeek[] days)
    {
        bo = bo with { Week = new WorkingWeek(days) };
        return this;
    }

    /// <summary>Both say it, at the beginning of the day.</summary>
    public Fair Every(int days, string agreedOn = "1 Jan") => Says("ann", days, agreedOn).Says("bo", days, agreedOn);

    /// <summary>"ann" or "bo" says how often the two have agreed to meet.</summary>
    public Fair Says(string who, int days, string on, bool alone = false)
    {
        var (by, other) = who == "ann" ? (ann.Id, bo.Id) : (bo.Id, ann.Id);
        var at = Date(on).AtMidnight().InUtc().ToInstant();
        corrections.Add(new PairCorrection(by, new Correction.AgreedCadence(other, at, Cadence.FromDays(days)) { IsAlone = alone }));
        return this;
    }

    /// <summary>"ann" or "bo" says that their 1:1 is private.</summary>
    public Fair Private(string who, string on)
    {
        var (by, other) = who == "ann" ? (ann.Id, bo.Id) : (bo.Id, ann.Id);
        corrections.Add(new PairCorrection(by, new Correction.Private(other, Date(on).AtMidnight().InUtc().ToInstant())));
        return this;
    }

    /// <summary>"ann" or "bo" takes back the last thing that they said.</summary>
    public Fair Withdraws(string who)
    {
        corrections.RemoveAt(corrections.FindLastIndex(c => c.By.Value == who));
        return this;
    }

    public Fair Reporting(string since)
    {
        bo = bo with { ManagerSince = Date(since) };
        return this;
    }

    public Fair Corrected(Correction correction)
    {
        corrections.Add(new PairCorrection(ann.Id, correction));
        return this;
    }

    public Fair In(string managersZone, string reportsZone)
    {
        (ann, bo) = (ann with { TimeZone = Zone(managersZone) }, bo with { TimeZone = Zone(reportsZone) });
        return this;
    }

    public CoverageStatus On(string day) => PairOn(day).Status;

    public PairCoverage PairOn(string day, int hour = 8) => ReportOn(day, hour).Pairs.Single();

    public CoverageReport ReportOn(string day, int hour = 8)
    {
        var now = In(ann, Date(day).At(new LocalTime(hour, 0)));
        var people = new[] { ann, bo }.Select(p => holidays.ContainsKey(p.Id.Value) ? p with { Place = PlaceOf(p.Id.Value) } : p).ToList();
        var facts = new CoverageFacts.Known(
            now,
            [.. meetings.Select(m => new OneOnOne(bo.Id, new Interval(In(ann, m), In(ann, m.PlusMinutes(30))), InSeries: true))],
            [.. absences.Select(Absence)]);
        var policy = CoveragePolicy.Default with
        {
            Holidays = new PublicHolidays([.. holidays.Select(h => new HolidayList(PlaceOf(h.Key), "a test", Date("31 Dec"), h.Value))]),
        };
        var said = entered.ToLookup(e => e.Who, e => PersonCorrections.None with { Absences = [e.Absence] });
        return CoverageReview.Of(
            people[0], TestPeople.Chart(people), facts, corrections, policy, now, entered: new EnteredAbsences(said));
    }

    private Absence Absence((string Who, LocalDate From, LocalDate Back) away)
    {
        var person = away.Who == "ann" ? ann : bo;
        return new Absence(person.Id, new Interval(In(person, away.From.AtMidnight()), In(person, away.Back.AtMidnight())));
    }

    private static Place PlaceOf(string who) => Place.TryParse($"where {who} is", out var place) ? place : default;

    private static Instant In(Person person, LocalDateTime time) => person.TimeZone.AtLeniently(time).ToInstant();

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
