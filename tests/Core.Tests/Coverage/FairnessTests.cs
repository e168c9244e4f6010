using NodaTime;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Coverage;

/// <summary>
/// What the people in a report may expect of its figures. Dates are in 2026; the cadence is 14 days unless a test's name says otherwise.
/// </summary>
public sealed class FairnessTests
{
    [Theory]
    [InlineData("2 Nov", 0, CoverageStatus.Covered)]
    [InlineData("16 Nov", 14, CoverageStatus.Covered)]
    [InlineData("17 Nov", 15, CoverageStatus.Slipping)]
    [InlineData("23 Nov", 21, CoverageStatus.Slipping)]
    [InlineData("24 Nov", 22, CoverageStatus.Overdue)]
    public void Age_is_counted_in_calendar_days(string day, int age, CoverageStatus status) => Assert.Equal(
        (age, status), AgeAndStatus(new Fair().Met("2 Nov").PairOn(day, hour: 23)));

    [Theory]
    [InlineData("20 Nov", 13, CoverageStatus.Covered)]
    [InlineData("23 Nov", 16, CoverageStatus.Slipping)]
    public void Days_on_which_the_report_is_away_do_not_count(string day, int age, CoverageStatus status) => Assert.Equal(
        (age, status), AgeAndStatus(new Fair().Met("2 Nov").Away("bo", "9 Nov", "13 Nov").PairOn(day)));

    [Theory]
    [InlineData("ann")]
    [InlineData("bo")]
    public void A_public_holiday_of_either_does_not_count(string who) => Assert.Equal(
        (14, CoverageStatus.Covered), AgeAndStatus(new Fair().Met("2 Nov").Holiday(who, "16 Nov").PairOn("17 Nov")));

    [Theory]
    [InlineData("20 Nov", CoverageStatus.Away)]
    [InlineData("21 Nov", CoverageStatus.Away)]
    [InlineData("22 Nov", CoverageStatus.Away)]
    [InlineData("23 Nov", CoverageStatus.NewInRole)]
    [InlineData("6 Dec", CoverageStatus.NewInRole)]
    [InlineData("7 Dec", CoverageStatus.Overdue)]
    public void After_four_weeks_away_with_the_weekend_that_follows_a_pair_is_new_for_fourteen_days(string day, CoverageStatus expected)
    {
        var pair = new Fair().Met("5 Oct").Away("bo", "26 Oct", "20 Nov");
        Assert.Equal(expected, pair.On(day));
        Assert.Equal(49 - 26, pair.PairOn("23 Nov").Age);
    }

    [Fact]
    public void Leave_entered_on_the_working_days_of_a_part_time_week_is_one_absence()
    {
        var pair = new Fair().Works(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday)
            .Met("3 Nov").Away("bo", "10 Nov", "12 Nov").Away("bo", "17 Nov", "19 Nov").PairOn("20 Nov");
        Assert.Equal((17 - 10, CoverageStatus.Covered), AgeAndStatus(pair));
    }

    [Fact]
    public void Somebody_on_the_second_of_ten_days_of_leave_is_away() =>
        Assert.Equal(CoverageStatus.Away, new Fair().Met("19 Oct").Away("bo", "16 Nov", "25 Nov").On("17 Nov"));

    [Fact]
    public void An_old_1_1_with_the_next_one_tomorrow_is_slipping_with_its_date()
    {
        var pair = new Fair().Met("26 Oct", "24 Nov").PairOn("23 Nov");
        Assert.Equal((28, CoverageStatus.Slipping), AgeAndStatus(pair));
        Assert.Equal(Fair.Date("24 Nov"), pair.Next!.Value.InUtc().Date);
    }

    [Theory]
    [InlineData("22 Nov", CoverageStatus.Overdue)]
    [InlineData("23 Nov", CoverageStatus.Slipping)]
    public void A_1_1_in_the_next_seven_days_is_soon_enough(string day, CoverageStatus expected) =>
        Assert.Equal(expected, new Fair().Met("5 Oct", "30 Nov").On(day));

    [Fact]
    public void A_1_1_later_today_is_soon_enough() => Assert.Equal(CoverageStatus.Slipping, new Fair().Met("5 Oct", "23 Nov").On("23 Nov"));

    [Fact]
    public void A_report_who_missed_nine_of_ten_working_days_is_on_track()
    {
        var pair = new Fair().Met("2 Nov").Away("bo", "3 Nov", "6 Nov").Away("bo", "9 Nov", "13 Nov");
        Assert.Equal((14 - 11, CoverageStatus.Covered), AgeAndStatus(pair.PairOn("16 Nov")));
    }

    [Fact]
    public void Three_weeks_of_leave_in_the_calendar_are_away_and_then_new_for_fourteen_days()
    {
        var pair = new Fair().Met("12 Oct").Away("bo", "2 Nov", "20 Nov");
        Assert.Equal(CoverageStatus.Away, pair.On("2 Nov"));
        Assert.Equal(CoverageStatus.Away, pair.On("22 Nov"));
        Assert.Equal(CoverageStatus.NewInRole, pair.On("23 Nov"));
        Assert.Equal(CoverageStatus.NewInRole, pair.On("6 Dec"));
        Assert.NotEqual(CoverageStatus.NewInRole, pair.On("7 Dec"));
    }

    [Fact]
    public void Back_on_Monday_after_four_weeks_with_the_first_1_1_next_week_is_new() =>
        Assert.Equal(CoverageStatus.NewInRole, new Fair().Met("5 Oct", "1 Dec").Away("bo", "26 Oct", "20 Nov").On("23 Nov"));

    [Fact]
    public void A_1_1_that_was_moved_because_of_a_public_holiday_is_slipping_with_its_date()
    {
        var pair = new Fair().Met("2 Nov", "23 Nov").Holiday("ann", "16 Nov").PairOn("23 Nov");
        Assert.Equal((21 - 1, CoverageStatus.Slipping), AgeAndStatus(pair));
        Assert.Equal(Fair.Date("23 Nov"), pair.Next!.Value.InUtc().Date);
    }

    [Fact]
    public void A_manager_in_Sydney_who_is_away_for_two_weeks_is_away_for_a_report_in_New_York()
    {
        var pair = new Fair().In("Australia/Sydney", "America/New_York").Met("19 Oct").Away("ann", "9 Nov", "20 Nov");
        Assert.Equal(CoverageStatus.Away, pair.On("9 Nov"));
        Assert.Equal(CoverageStatus.Away, pair.On("16 Nov"));
        Assert.Equal(CoverageStatus.Away, pair.On("22 Nov"));
        Assert.NotEqual(CoverageStatus.Away, pair.On("8 Nov"));
    }

    [Fact]
    public void An_absence_is_counted_by_dates_in_the_time_zone_of_the_absent_person()
    {
        // Five whole days in Los Angeles begin in the evening of the 9th in Sydney, where the manager is.
        var pair = new Fair().In("Australia/Sydney", "America/Los_Angeles").Met("2 Nov").Away("bo", "9 Nov", "13 Nov");
        Assert.Equal([6, 6, 6, 7], new[] { "8 Nov", "9 Nov", "13 Nov", "14 Nov" }.Select(day => pair.PairOn(day).Age!.Value));
    }

    [Fact]
    public void A_1_1_held_by_phone_counts_once_it_is_entered()
    {
        var time = new Interval(Instant.FromUtc(2026, 11, 18, 15, 0), Instant.FromUtc(2026, 11, 18, 15, 30));
        var held = new Correction.HeldWithoutInvite(TestPeople.Id("bo"), Instant.FromUtc(2026, 11, 19, 9, 0), time);
        Assert.Equal((5, CoverageStatus.Covered), AgeAndStatus(new Fair().Corrected(held).PairOn("23 Nov")));
    }

    [Fact]
    public void Parental_leave_without_a_calendar_is_away_once_it_is_entered_even_under_a_new_manager()
    {
        var leave = new Correction.Away(TestPeople.Id("bo"), Instant.FromUtc(2026, 9, 1, 9, 0), Fair.Date("1 Sep"), Fair.Date("31 Dec"));
        Assert.Equal(CoverageStatus.Away, new Fair().Reporting("20 Nov").Corrected(leave).On("23 Nov"));
    }

    [Theory]
    [InlineData("20 Nov", CoverageStatus.Away)]
    [InlineData("22 Nov", CoverageStatus.Away)]
    [InlineData("23 Nov", CoverageStatus.NewInRole)]
    [InlineData("6 Dec", CoverageStatus.NewInRole)]
    [InlineData("7 Dec", CoverageStatus.Overdue)]
    public void Leave_without_a_calendar_counts_like_leave_in_a_calendar_whoever_entered_it_and_of_whom(
        string day, CoverageStatus expected)
    {
        Fair[] pairs =
        [
            new Fair().Met("5 Oct").Away("bo", "26 Oct", "20 Nov"),
            new Fair().Met("5 Oct").Entered("bo", "26 Oct", "20 Nov"),
            new Fair().Met("5 Oct").Entered("ann", "26 Oct", "20 Nov"),
            new Fair().Met("5 Oct").Listed("bo", "26 Oct", "20 Nov"),
            new Fair().Met("5 Oct").Listed("ann", "26 Oct", "20 Nov"),
            new Fair().Met("5 Oct").Listed("bo", "26 Oct", "6 Nov").Entered("bo", "2 Nov", "13 Nov").Away("bo", "16 Nov", "20 Nov"),
            new Fair().Met("5 Oct").Entered("bo", "26 Oct", "20 Nov").Entered("bo", "26 Oct", "20 Nov").Listed("bo", "26 Oct", "20 Nov"),
        ];
        Assert.All(pairs, pair => Assert.Equal(expected, pair.On(day)));
        Assert.All(pairs, pair => Assert.Equal(pairs[0].PairOn(day).Age, pair.PairOn(day).Age));
    }

    [Fact]
    public void A_day_of_leave_is_a_date_where_the_absent_person_is()
    {
        Fair Pair() => new Fair().In("Australia/Sydney", "America/Los_Angeles").Met("2 Nov");
        string[] days = ["8 Nov", "9 Nov", "13 Nov", "14 Nov"];
        Assert.Equal(
            days.Select(day => Pair().Away("bo", "9 Nov", "13 Nov").PairOn(day).Age),
            days.Select(day => Pair().Listed("bo", "9 Nov", "13 Nov").PairOn(day).Age));
    }

    [Fact]
    public void After_a_reorganisation_on_Friday_the_report_is_new_on_Monday() =>
        Assert.Equal(CoverageStatus.NewInRole, new Fair().Reporting("20 Nov").On("23 Nov"));

    [Theory]
    [InlineData(7, "14 Nov", CoverageStatus.NewInRole)]
    [InlineData(7, "15 Nov", CoverageStatus.Never)]
    [InlineData(14, "14 Nov", CoverageStatus.NewInRole)]
    [InlineData(14, "15 Nov", CoverageStatus.Never)]
    [InlineData(28, "28 Nov", CoverageStatus.NewInRole)]
    [InlineData(28, "29 Nov", CoverageStatus.Never)]
    public void A_pair_is_new_for_fourteen_days_or_its_interval_whichever_is_longer(int cadence, string day, CoverageStatus expected) =>
        Assert.Equal(expected, new Fair().Every(cadence).Reporting("1 Nov").On(day));

    [Fact]
    public void A_day_on_which_both_are_away_is_subtracted_once() =>
        Assert.Equal(13 - 6, new Fair().Met("2 Nov").Away("ann", "9 Nov", "12 Nov").Away("bo", "11 Nov", "14 Nov").PairOn("15 Nov").Age);

    [Theory]
    [InlineData("12 Nov", 4)]
    [InlineData("13 Nov", 5)]
    public void Absences_on_both_sides_of_a_weekend_are_one(string lastDayBefore, int daysAway) => Assert.Equal(
        CoverageStatusOf(daysAway), new Fair().Met("5 Oct").Away("bo", lastDayBefore).Away("bo", "16 Nov", "17 Nov").On("17 Nov"));

    [Fact]
    public void A_public_holiday_on_a_weekend_is_not_an_absence() =>
        Assert.Equal(14, new Fair().Met("2 Nov").Holiday("ann", "14 Nov", "15 Nov").PairOn("16 Nov").Age);

    [Fact]
    public void A_public_holiday_joins_the_leave_on_either_side_of_it()
    {
        var pair = new Fair().Met("5 Oct").Away("bo", "12 Nov").Holiday("bo", "13 Nov").Away("bo", "16 Nov", "17 Nov");
        Assert.Equal(CoverageStatus.Away, pair.On("12 Nov"));
        Assert.Equal(43 - 6, pair.PairOn("17 Nov").Age);
    }

    [Fact]
    public void A_public_holiday_directly_after_leave_is_still_away()
    {
        var pair = new Fair().Met("5 Oct").Away("bo", "9 Nov", "13 Nov").Holiday("bo", "16 Nov");
        Assert.Equal([CoverageStatus.Away, CoverageStatus.Overdue], new[] { "16 Nov", "17 Nov" }.Select(pair.On));
    }

    [Fact]
    public void After_the_last_day_of_a_list_of_holidays_a_day_is_an_ordinary_day() =>
        Assert.Empty(new HolidayList(default, "a test", Fair.Date("15 Nov"), [Fair.Date("16 Nov")]).Days);

    [Fact]
    public void The_last_1_1_is_kept_as_long_as_the_pair_lasts() =>
        Assert.Equal(CoverageStatus.Overdue, new Fair().Met("12 Jan").On("23 Nov"));

    [Fact]
    public void The_day_of_a_1_1_is_the_date_where_the_manager_is()
    {
        // 10:00 on the 3rd in Auckland is still the 2nd in Honolulu.
        var pair = new Fair().In("Pacific/Auckland", "Pacific/Honolulu").Met("3 Nov");
        Assert.Equal((14, CoverageStatus.Covered), AgeAndStatus(pair.PairOn("17 Nov")));
    }

    private static CoverageStatus CoverageStatusOf(int daysAway) => daysAway >= 5 ? CoverageStatus.Away : CoverageStatus.Overdue;

    private static (int? Age, CoverageStatus Status) AgeAndStatus(PairCoverage pair) => (pair.Age, pair.Status);
}
