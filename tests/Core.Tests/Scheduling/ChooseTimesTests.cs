using NodaTime;
using NodaTime.Text;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Scheduling;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Scheduling;

/// <summary>Ann in Berlin looks for half an hour with Bo from Monday, 30 November 2026, 08:00 her time, for two weeks.</summary>
public sealed class ChooseTimesTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly HashSet<LocalDate> NoHolidays = [];

    [Fact]
    public void The_usual_time_is_suggested_if_both_are_free()
    {
        var choose = Between([], []) with { Usual = new UsualTime(IsoDayOfWeek.Tuesday, new LocalTime(10, 0)) };

        Assert.Equal(["Mon 30 09:00 FirstFree", "Tue 1 10:00 UsualTime", "Wed 2 09:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void A_usual_time_that_is_not_on_the_half_hour_is_found_too()
    {
        var choose = Between([], []) with { Usual = new UsualTime(IsoDayOfWeek.Tuesday, new LocalTime(10, 10)) };

        Assert.Contains("Tue 1 10:10 UsualTime", Texts(choose));
    }

    [Fact]
    public void When_the_usual_time_is_taken_the_nearest_time_of_that_weekday_is_suggested()
    {
        var choose = Between(["2026-12-01T09:30/2026-12-01T11:00", "2026-12-08T09:00/2026-12-08T17:00"], [])
            with
        {
            Usual = new UsualTime(IsoDayOfWeek.Tuesday, new LocalTime(10, 0)),
        };

        Assert.Contains("Tue 1 09:00 UsualDay", Texts(choose));
    }

    [Fact]
    public void Without_a_usual_time_the_first_free_half_hour_of_three_days_is_suggested()
    {
        var choose = Between(["2026-11-30T09:00/2026-11-30T10:00"], ["2026-11-30T10:00/2026-11-30T10:30"]);

        Assert.Equal(["Mon 30 10:30 FirstFree", "Tue 1 09:00 AlsoFree", "Wed 2 09:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void Only_when_there_are_too_few_days_are_two_times_of_one_day_suggested()
    {
        var choose = Between(["2026-11-30T10:30/2026-12-20T00:00"], []);

        Assert.Equal(["Mon 30 09:00 FirstFree", "Mon 30 09:30 AlsoFree", "Mon 30 10:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void The_working_hours_of_both_count_each_in_their_own_time_zone()
    {
        var choose = Between([], [], theirs: NewYork);

        Assert.Equal(["Mon 30 15:00 FirstFree", "Tue 1 15:00 AlsoFree", "Wed 2 15:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void A_meeting_may_end_when_work_ends_and_begin_when_another_ends()
    {
        var choose = Between(["2026-11-30T09:00/2026-11-30T16:30"], []);

        Assert.Equal("Mon 30 16:30 FirstFree", Texts(choose)[0]);
    }

    [Fact]
    public void Days_on_which_one_of_the_two_does_not_work_are_left_out()
    {
        var ann = Ann with { Week = new WorkingWeek(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday) };
        var choose = Between([], []) with { Mine = new Availability(ann, new HashSet<LocalDate> { new(2026, 12, 1) }, []) };

        Assert.Equal(["Wed 2 09:00 FirstFree", "Tue 8 09:00 AlsoFree", "Wed 9 09:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void Known_working_hours_replace_the_usual_ones()
    {
        var bo = Bo(Berlin) with { Week = new WorkingWeek(IsoDayOfWeek.Friday) { Hours = new WorkingHours(new(13, 0), new(14, 0)) } };
        var choose = Between([], []) with { Theirs = new Availability(bo, NoHolidays, []) };

        Assert.Equal(["Fri 4 13:00 FirstFree", "Fri 4 13:30 AlsoFree", "Fri 11 13:00 AlsoFree"], Texts(choose));
    }

    [Fact]
    public void If_no_time_suits_the_callers_own_conflicts_are_named_and_nothing_about_the_other_person()
    {
        var choose = Between(
            ["2026-12-02T11:00/2026-12-02T12:00"], ["2026-11-30T00:00/2026-12-02T11:30", "2026-12-02T12:00/2026-12-20T00:00"]);

        Assert.Empty(choose.Choose());
        Assert.Equal([Time("2026-12-02T11:00/2026-12-02T12:00")], choose.OwnConflicts());
    }

    [Fact]
    public void If_the_other_person_has_no_time_at_all_no_conflict_is_named()
    {
        var choose = Between(["2026-12-02T11:00/2026-12-02T12:00"], ["2026-11-30T00:00/2026-12-20T00:00"]);

        Assert.Empty(choose.Choose());
        Assert.Empty(choose.OwnConflicts());
    }

    [Fact]
    public void On_the_day_of_a_clock_change_times_that_do_not_exist_are_left_out()
    {
        var night = new WorkingWeek(IsoDayOfWeek.Sunday) { Hours = new WorkingHours(new(2, 0), new(4, 0)) };
        var (ann, bo) = (Ann with { Week = night }, Bo(Berlin) with { Week = night });
        var choose = Between([], []) with
        {
            Mine = new Availability(ann, NoHolidays, []),
            Theirs = new Availability(bo, NoHolidays, []),
            Window = Time("2027-03-28T00:00/2027-03-28T12:00"),
        };

        Assert.Equal(["Sun 28 03:00 FirstFree", "Sun 28 03:30 AlsoFree"], Texts(choose));
    }

    private static Person Ann => TestPeople.Person("ann", zone: Berlin);

    private static Person Bo(DateTimeZone zone) => TestPeople.Person("bo", "ann", zone);

    /// <param name="mine">Ann's busy times, in Berlin's local time.</param>
    /// <param name="others">Bo's, in Berlin's local time too.</param>
    /// <param name="theirs">Bo's zone.</param>
    private static ChooseTimes Between(string[] mine, string[] others, DateTimeZone? theirs = null) => new(
        new Availability(Ann, NoHolidays, mine.Select(Time)),
        new Availability(Bo(theirs ?? Berlin), NoHolidays, others.Select(Time)),
        Duration.FromMinutes(30),
        Time("2026-11-30T08:00/2026-12-14T08:00"));

    private static Interval Time(string local)
    {
        var ends = local.Split('/').Select(t => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(t).Value)
            .Select(t => t.InZoneStrictly(Berlin).ToInstant()).ToList();
        return new Interval(ends[0], ends[1]);
    }

    private static List<string> Texts(ChooseTimes choose) =>
    [
        .. choose.Choose().Select(t =>
            t.Time.Start.InZone(Berlin).ToString("ddd d HH:mm", System.Globalization.CultureInfo.InvariantCulture) + $" {t.Reason}"),
    ];
}
