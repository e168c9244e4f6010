using CsCheck;
using NodaTime;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Scheduling;

/// <summary>A model that looks at every minute of a week finds the same free times.</summary>
public sealed class ChooseTimesModelTests
{
    private static readonly string[] Zones =
        ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Auckland", "America/St_Johns", "Etc/UTC"];

    // Weeks around clock changes in several of the time zones.
    private static readonly Instant[] Weeks =
    [
        Instant.FromUtc(2026, 11, 30, 7, 0), Instant.FromUtc(2027, 3, 12, 3, 10), Instant.FromUtc(2027, 3, 26, 0, 0),
        Instant.FromUtc(2027, 10, 29, 22, 0), Instant.FromUtc(2027, 4, 2, 11, 45),
    ];

    private static readonly Gen<Person> People = Gen.Select(
        OneOf(Zones), Gen.Int[1, 127], Gen.Int[0, 20], Gen.Int[2, 24], (zone, days, from, length) =>
            TestPeople.Person("ann", zone: DateTimeZoneProviders.Tzdb[zone]) with
            {
                Week = new WorkingWeek(Enumerable.Range(1, 7).Where(d => (days & (1 << (d - 1))) != 0).Select(d => (IsoDayOfWeek)d))
                {
                    Hours = new WorkingHours(new LocalTime(from, 0), new LocalTime(Math.Min(23, from + (length / 2) + 1), 30)),
                },
            });

    private static readonly Gen<(int Start, int Minutes)[]> Busy = Gen.Select(Gen.Int[-600, 7 * 24 * 60], Gen.Int[1, 900]).Array[0, 30];

    private static readonly Gen<(int Start, int Hours)[]> Away = Gen.Select(Gen.Int[-30, 150], Gen.Int[1, 60]).Array[0, 2];

    private static readonly Gen<Calendar> Calendars = Gen.Select(
        People, Busy, Gen.Int[0, 8].Array[0, 3], Away, (person, busy, holidays, away) => new Calendar(person, busy, holidays, away));

    [Fact]
    public void Suggested_times_are_free_and_none_are_suggested_only_if_none_were_free() =>
        Gen.Select(Calendars, Calendars, OneOf(Weeks), OneOf(15, 30, 45, 90)).Sample(
            (mine, theirs, start, minutes) =>
            {
                var (window, length) = (new Interval(start, start + Week), Duration.FromMinutes(minutes));
                var choose = new ChooseTimes(mine.At(start), theirs.At(start), length, window);

                var starts = HalfHours(window, mine.Person.TimeZone);
                var free = starts.Where(at => mine.IsFree(start, at, minutes) && theirs.IsFree(start, at, minutes)).ToList();
                var chosen = choose.Choose();

                Assert.Equal(free.Count == 0, chosen.Count == 0);
                Assert.All(chosen, c => Assert.Contains(c.Time.Start, free));
                Assert.All(chosen, c => Assert.Equal(length, c.Time.Duration));
                Assert.Equal(free.Take(1), chosen.Where(c => c.Reason == TimeReason.FirstFree).Select(c => c.Time.Start));
                Assert.Equal(chosen.OrderBy(c => c.Time.Start), chosen);
                Assert.DoesNotContain(chosen.Zip(chosen.Skip(1)), pair => pair.First.Time.End > pair.Second.Time.Start);
            });

    [Fact]
    public void The_usual_time_is_suggested_whenever_it_is_free_and_else_another_time_on_that_day() =>
        Gen.Select(Calendars, Calendars, OneOf(Weeks), Gen.Int[1, 7], Gen.Int[0, 47]).Sample(
            (mine, theirs, start, day, half) =>
            {
                var window = new Interval(start, start + Week);
                var usual = new UsualTime((IsoDayOfWeek)day, LocalTime.Midnight.PlusMinutes(30 * half));
                var choose = new ChooseTimes(mine.At(start), theirs.At(start), Duration.FromMinutes(30), window) { Usual = usual };

                var free = HalfHours(window, mine.Person.TimeZone)
                    .Where(at => mine.IsFree(start, at, 30) && theirs.IsFree(start, at, 30))
                    .Select(at => (At: at, Local: at.InZone(mine.Person.TimeZone).LocalDateTime)).ToList();
                var onTheDay = free.Where(f => f.Local.DayOfWeek == usual.Day).ToList();
                var same = onTheDay.Where(f => f.Local.TimeOfDay == usual.Start).Select(f => f.At).Take(1).ToList();
                var chosen = choose.Choose();

                Assert.Equal(same, chosen.Where(c => c.Reason == TimeReason.UsualTime).Select(c => c.Time.Start));
                var others = chosen.Where(c => c.Reason == TimeReason.UsualDay).Select(c => c.Time.Start).ToList();
                Assert.Equal(same.Count == 0 && onTheDay.Count > 0 ? 1 : 0, others.Count);
                Assert.All(others, at => Assert.Contains(at, onTheDay.Select(f => f.At)));
            });

    [Fact]
    public void What_is_named_as_in_the_way_is_ones_own_and_making_room_there_gives_a_time() =>
        Gen.Select(Calendars, Calendars, OneOf(Weeks)).Sample(
            (mine, theirs, start) =>
            {
                var window = new Interval(start, start + Week);
                var choose = new ChooseTimes(mine.At(start), theirs.At(start), Duration.FromMinutes(30), window);

                var wouldDo = HalfHours(window, mine.Person.TimeZone)
                    .Where(at => (mine with { Busy = [] }).IsFree(start, at, 30) && theirs.IsFree(start, at, 30)).ToList();
                var named = choose.OwnConflicts();

                Assert.All(named, busy => Assert.Contains(busy, mine.BusyFrom(start)));
                Assert.All(named, busy => Assert.Contains(wouldDo, at => at < busy.End && at + Duration.FromMinutes(30) > busy.Start));
                Assert.Equal(
                    wouldDo.Exists(at => mine.BusyFrom(start).Exists(b => at < b.End && at + Duration.FromMinutes(30) > b.Start)),
                    named.Count > 0);
            });

    private static Duration Week => Duration.FromDays(7);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    /// <summary>Every minute of the week whose local minute is 0 or 30; for an hour that occurs twice, the first.</summary>
    private static List<Instant> HalfHours(Interval window, DateTimeZone zone)
    {
        var (seen, starts) = (new HashSet<LocalDateTime>(), new List<Instant>());
        for (var at = window.Start; at < window.End; at += Duration.FromMinutes(1))
        {
            var local = at.InZone(zone).LocalDateTime;
            if (local is { Minute: 0 or 30, Second: 0 } && seen.Add(local) && zone.MapLocal(local).First().ToInstant() == at)
            {
                starts.Add(at);
            }
        }

        return starts;
    }

    /// <summary>What is in somebody's calendar in a week, counted from its start.</summary>
    /// <param name="Person">With working hours.</param>
    /// <param name="Busy">Minutes.</param>
    /// <param name="Holidays">Days after the local day on which the week starts.</param>
    /// <param name="Away">Hours.</param>
    private sealed record Calendar(
        Person Person, (int Start, int Minutes)[] Busy, int[] Holidays, (int Start, int Hours)[] Away)
    {
        public Availability At(Instant start) => new(Person, HolidaysFrom(start), BusyFrom(start)) { Away = AwayFrom(start) };

        public List<Interval> BusyFrom(Instant start) =>
            [.. Busy.Select(b => new Interval(start + Duration.FromMinutes(b.Start), start + Duration.FromMinutes(b.Start + b.Minutes)))];

        public bool IsFree(Instant week, Instant start, int minutes)
        {
            var (hours, holidays, taken) = (Person.Week.Hours!.Value, HolidaysFrom(week), BusyFrom(week).Concat(AwayFrom(week)).ToList());
            var end = (start + Duration.FromMinutes(minutes)).InZone(Person.TimeZone).LocalDateTime;
            return Enumerable.Range(0, minutes).All(minute =>
            {
                var at = start + Duration.FromMinutes(minute);
                var local = at.InZone(Person.TimeZone).LocalDateTime;
                return Person.Week.Includes(local.DayOfWeek) && !holidays.Contains(local.Date)
                    && local.TimeOfDay >= hours.Start && local.TimeOfDay < hours.End
                    && !taken.Exists(t => t.Start < at + Duration.FromMinutes(1) && t.End > at);
            }) && end.Date == start.InZone(Person.TimeZone).Date && end.TimeOfDay <= hours.End;
        }

        private HashSet<LocalDate> HolidaysFrom(Instant start) =>
            [.. Holidays.Select(day => start.InZone(Person.TimeZone).Date.PlusDays(day))];

        private List<Interval> AwayFrom(Instant start) =>
            [.. Away.Select(a => new Interval(start + Duration.FromHours(a.Start), start + Duration.FromHours(a.Start + a.Hours)))];
    }
}
