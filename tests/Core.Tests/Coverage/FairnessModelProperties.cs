using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>Random pairs, whose age and status must equal those of <see cref="FairnessModel"/>.</summary>
public sealed class FairnessModelProperties
{
    private static readonly LocalDate Middle = new(2026, 6, 15);
    private static readonly string[] Zones = ["UTC", "Australia/Sydney", "America/New_York", "Pacific/Honolulu", "Asia/Kolkata"];

    private static readonly Gen<LocalDate> GenDay = Gen.Int[-60, 45].Select(Middle.PlusDays);

    private static readonly Gen<LocalTime> GenTime = Gen.Int[0, 47].Select(halves => new LocalTime(halves / 2, halves % 2 * 30));

    private static readonly Gen<Out> GenOut = Gen.Frequency(
        (3, Gen.Select(GenDay, Gen.Int[1, 8]).Select(o => new Out(o.Item1, o.Item1.PlusDays(o.Item2), null))),
        (1, Gen.Select(GenDay, Gen.Int[9, 40]).Select(o => new Out(o.Item1, o.Item1.PlusDays(o.Item2), null))),
        (1, Gen.Select(GenDay, Gen.Int[7, 11], Gen.Int[14, 18]).Select(o =>
            new Out(o.Item1, o.Item1.PlusDays(1), new WorkingHours(new(o.Item2, 0), new(o.Item3, 0))))));

    private static readonly Gen<IsoDayOfWeek[]> GenWeek = Gen.Frequency(
        (2, Gen.Const(Enumerable.Range(1, 5).Select(d => (IsoDayOfWeek)d).ToArray())),
        (1, Gen.Int[1, 7].Select(d => (IsoDayOfWeek)d).Array[1, 5]));

    private static readonly Gen<Someone> GenSomeone = Gen.Select(
            Gen.Int[0, Zones.Length - 1].Select(z => Zones[z]), GenOut.List[0, 4], GenDay.List[0, 5], GenWeek)
        .Select(s => new Someone(s.Item1, s.Item2, s.Item3, s.Item4));

    private static readonly Gen<Case> GenCase = Gen.Select(
        Gen.Select(GenSomeone, GenSomeone, GenTime, Gen.Int[1, 4].Select(weeks => weeks * 7)),
        Gen.Select(Gen.Select(GenDay, GenTime).List[0, 4], Gen.Select(GenDay, Gen.Bool).List[0, 1], GenDay.List[0, 1]))
        .Select(c => new Case(c.Item1.Item1, c.Item1.Item2, c.Item1.Item3, c.Item1.Item4, c.Item2.Item1, c.Item2.Item2, c.Item2.Item3));

    [Fact]
    public void Age_and_status_are_those_of_the_model() => GenCase.Sample(
        c =>
        {
            var (pair, model) = (c.Product(), c.Model());
            Assert.Equal((model.Age, model.Status), (pair.Age, pair.Status));
        },
        iter: 10_000);

    [Fact]
    public void Random_pairs_have_every_status()
    {
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<CoverageStatus, int>();
        GenCase.Sample(c => seen.AddOrUpdate(c.Product().Status, 1, (_, n) => n + 1), iter: 2_000);
        Assert.Equal(Enum.GetValues<CoverageStatus>(), seen.Keys.Order());
    }

    /// <param name="First">The first day out of office.</param>
    /// <param name="Back">The day of return.</param>
    /// <param name="Hours">Null for whole days.</param>
    private sealed record Out(LocalDate First, LocalDate Back, WorkingHours? Hours)
    {
        public Interval TimeIn(DateTimeZone zone) => new(
            zone.AtLeniently(First + (Hours?.Start ?? LocalTime.Midnight)).ToInstant(),
            zone.AtLeniently(Hours is { } hours ? First + hours.End : Back.AtMidnight()).ToInstant());
    }

    private sealed record Someone(string Zone, List<Out> Absences, List<LocalDate> Holidays, IsoDayOfWeek[] Works)
    {
        public DateTimeZone TimeZone => DateTimeZoneProviders.Tzdb[Zone];

        public FairnessModel.Someone Model() => new(
            Enumerable.Range(-70, 200).Select(Middle.PlusDays).Where(d => IsOut(d)).ToHashSet(), Holidays.ToHashSet(), Works.ToHashSet());

        private bool IsOut(LocalDate day) =>
            Absences.Exists(a => a.Hours is null && a.First <= day && day < a.Back)
            || Enumerable.Range(20, 12).All(half => IsOut(day, half));

        private bool IsOut(LocalDate day, int half) => Absences.Exists(a =>
            a.Hours is { } hours && a.First == day && hours.Start.Hour * 2 <= half && half < hours.End.Hour * 2);
    }

    private sealed record Case(
        Someone Manager,
        Someone Report,
        LocalTime Time,
        int Cadence,
        List<(LocalDate Day, LocalTime Time)> Meetings,
        List<(LocalDate Day, bool IsOfTheirs)> Unreadable,
        List<LocalDate> Since)
    {
        private Instant Now => At(Middle, Time);

        public PairCoverage Product()
        {
            var ann = Person("ann", Manager);
            var bo = Person("bo", Report) with
            {
                Manager = ann.Id,
                ManagerSince = Since.Select(d => (LocalDate?)d).FirstOrDefault(),
                ListedAbsences = [.. EnteredOf(Report)],
            };
            var said = PersonCorrections.None with
            {
                Absences = [.. EnteredOf(Manager).Select(days => new EnteredAbsence(days, IsOwn: true, Now))],
            };
            var facts = new CoverageFacts.Known(
                Now, [.. Meetings.Select(m => OneOnOne(m.Day, m.Time))], [.. AbsencesOf(ann, Manager), .. AbsencesOf(bo, Report)]);
            var policy = CoveragePolicy.Default with { Holidays = new PublicHolidays([ListOf(ann, Manager), ListOf(bo, Report)]) };
            return CoverageReview.Of(
                ann,
                TestPeople.Chart([ann, bo]),
                facts,
                [
                    new PairCorrection(
                        ann.Id, new Correction.AgreedCadence(bo.Id, Now, Core.Coverage.Cadence.FromDays(Cadence)) { IsAlone = true }),
                ],
                policy,
                Now,
                [.. Unreadable.Select(u => new UnreadableEntry(bo.Id, u.IsOfTheirs ? At(u.Day, LocalTime.Noon) : null))],
                entered: new EnteredAbsences(new[] { said }.ToLookup(_ => ann.Id))).Pairs.Single();
        }

        public FairnessModel Model()
        {
            var begun = Meetings.Where(m => At(m.Day, m.Time) <= Now).ToList();
            var latest = begun.Select(m => (Instant?)At(m.Day, m.Time)).Max() ?? Instant.MinValue;
            return new FairnessModel(Middle, Cadence, Manager.Model(), Report.Model())
            {
                Held = [.. begun.Select(m => m.Day)],
                Scheduled = [.. Meetings.Except(begun).Select(m => m.Day)],
                ReportingSince = Since.Select(d => (LocalDate?)d).FirstOrDefault(),
                MayHaveBeenOneThatCannotBeRead = Unreadable.Exists(u =>
                    !u.IsOfTheirs || (At(u.Day, LocalTime.Noon) > latest && u.Day <= Middle.PlusDays(7))),
            };
        }

        private Instant At(LocalDate day, LocalTime time) => Manager.TimeZone.AtLeniently(day + time).ToInstant();

        private OneOnOne OneOnOne(LocalDate day, LocalTime time) =>
            new(TestPeople.Id("bo"), new Interval(At(day, time), At(day, time) + Duration.FromMinutes(30)), InSeries: false);

        private static Person Person(string name, Someone of) =>
            TestPeople.Person(name, zone: of.TimeZone) with { Week = new WorkingWeek(of.Works), Place = PlaceOf(name) };

        private static HolidayList ListOf(Person person, Someone of) =>
            new(person.Place ?? default, "a test", Middle.PlusDays(365), of.Holidays);

        private static Place PlaceOf(string name) => Place.TryParse(name, out var place) ? place : default;

        private static IEnumerable<Absence> AbsencesOf(Person person, Someone of) =>
            of.Absences.Where(a => !IsEntered(a)).Select(a => new Absence(person.Id, a.TimeIn(of.TimeZone)));

        private static IEnumerable<AbsentDays> EnteredOf(Someone of) =>
            of.Absences.Where(IsEntered).Select(a => new AbsentDays(a.First, a.Back.PlusDays(-1)));

        /// <summary>About every other absence of whole days is not in a calendar.</summary>
        private static bool IsEntered(Out absence) => absence.Hours is null && absence.First.Day % 2 == 0;
    }
}
