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

    [Fact]
    public void Suggested_times_are_free_and_none_are_suggested_only_if_none_were_free() =>
        Gen.Select(People, People, Busy, Busy, OneOf(Weeks), OneOf(15, 30, 45, 90)).Sample(
            (mine, theirs, busy, otherBusy, start, minutes) =>
            {
                var (my, their) = (Times(busy, start), Times(otherBusy, start));
                var window = new Interval(start, start + Duration.FromDays(7));
                var length = Duration.FromMinutes(minutes);
                var choose = new ChooseTimes(new(mine, NoDays, my), new(theirs, NoDays, their), length, window);

                var free = HalfHours(window, mine.TimeZone)
                    .Where(at => IsFreeByMinutes(mine, my, at, minutes) && IsFreeByMinutes(theirs, their, at, minutes)).ToList();
                var chosen = choose.Choose();

                Assert.Equal(free.Count == 0, chosen.Count == 0);
                Assert.All(chosen, c => Assert.Contains(c.Time.Start, free));
                Assert.All(chosen, c => Assert.Equal(length, c.Time.Duration));
                Assert.Equal(free.Take(1), chosen.Where(c => c.Reason == TimeReason.FirstFree).Select(c => c.Time.Start));
                Assert.Equal(chosen.OrderBy(c => c.Time.Start), chosen);
            });

    private static HashSet<LocalDate> NoDays => [];

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static List<Interval> Times((int Start, int Minutes)[] busy, Instant start) =>
        [.. busy.Select(b => new Interval(start + Duration.FromMinutes(b.Start), start + Duration.FromMinutes(b.Start + b.Minutes)))];

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

    private static bool IsFreeByMinutes(Person person, List<Interval> busy, Instant start, int minutes)
    {
        var hours = person.Week.Hours!.Value;
        var end = (start + Duration.FromMinutes(minutes)).InZone(person.TimeZone).LocalDateTime;
        return Enumerable.Range(0, minutes).All(minute =>
        {
            var at = start + Duration.FromMinutes(minute);
            var local = at.InZone(person.TimeZone).LocalDateTime;
            return person.Week.Includes(local.DayOfWeek) && local.TimeOfDay >= hours.Start && local.TimeOfDay < hours.End
                && !busy.Exists(b => b.Start < at + Duration.FromMinutes(1) && b.End > at);
        }) && end.Date == start.InZone(person.TimeZone).Date && end.TimeOfDay <= hours.End;
    }
}
