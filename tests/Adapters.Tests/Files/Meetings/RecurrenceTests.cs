using NodaTime;
using NodaTime.Text;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class RecurrenceTests
{
    private const string Weekly = "UID:1\nDTSTART;TZID=Europe/Berlin:20261102T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=4";

    [Fact]
    public async Task A_series_stays_at_its_local_time_across_daylight_saving() =>
        Assert.Equal(
            ["10-19 07:00", "10-26 08:00"], await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:20261019T090000\nRRULE:FREQ=WEEKLY;COUNT=2"));

    [Fact]
    public async Task A_monthly_series_of_the_31st_skips_the_months_that_have_none() =>
        Assert.Equal(
            ["10-31 08:00", "12-31 08:00"],
            await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:20261031T090000\nRRULE:FREQ=MONTHLY;COUNT=2"));

    [Fact]
    public async Task An_occurrence_at_a_time_that_comes_twice_takes_place_at_the_first() =>
        Assert.Equal(
            ["10-24 00:30", "10-25 00:30", "10-26 01:30"],
            await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:20261024T023000\nRRULE:FREQ=DAILY;COUNT=3"));

    [Theory]
    [InlineData("Europe/Berlin", "20260328T023000", "03-28 01:30", "03-29 01:30", "03-30 00:30")]
    [InlineData("Africa/Cairo", "20260423T003000", "04-22 22:30", "04-23 22:30", "04-24 21:30")]
    [InlineData("Asia/Beirut", "20260328T000000", "03-27 22:00", "03-28 22:00", "03-29 21:00")]
    public async Task An_occurrence_at_a_time_that_the_clocks_skip_takes_place_after_the_gap(
        string zone, string start, params string[] expected)
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar($"UID:1\nDTSTART;TZID={zone}:{start}\nDURATION:PT30M\nRRULE:FREQ=DAILY;COUNT=3")));
        var spring = new Interval(Instant.FromUtc(2026, 3, 1, 0, 0), Instant.FromUtc(2026, 6, 1, 0, 0));

        Assert.Equal(expected, Starts(await Read(folder.Load(), Ann, spring)));
    }

    [Theory]
    [InlineData("2026-06-22", "2026-07-01", "06-22 08:00", "06-29 08:00", "06-30 08:00")]
    [InlineData("2026-07-01", "2026-07-15", "07-13 08:00")]
    public async Task An_occurrence_counts_in_the_window_into_which_it_was_moved(string from, string to, params string[] expected)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(
            "UID:1\nDTSTART:20260622T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=4",
            "UID:1\nRECURRENCE-ID:20260706T080000Z\nDTSTART:20260630T080000Z\nDURATION:PT30M")));
        var window = new Interval(Midnight(from), Midnight(to));

        Assert.Equal(expected, Starts(await Read(folder.Load(), Ann, window)).Order());
    }

    [Fact]
    public async Task UNTIL_is_an_inclusive_instant() =>
        Assert.Equal(
            ["11-02 08:00", "11-09 08:00"],
            await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:20261102T090000\nRRULE:FREQ=WEEKLY;UNTIL=20261109T080000Z"));

    [Fact]
    public async Task UNTIL_as_a_date_means_the_whole_day() =>
        Assert.Equal(
            ["11-02 08:00", "11-09 08:00"],
            await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:20261102T090000\nRRULE:FREQ=WEEKLY;UNTIL=20261109"));

    [Theory]
    [InlineData("EXDATE;TZID=Europe/Berlin:20261109T090000")]
    [InlineData("EXDATE:20261109T080000Z")]
    [InlineData("EXDATE:20261109T090000")]
    [InlineData("EXDATE;VALUE=DATE:20261109")]
    [InlineData("EXDATE;TZID=America/New_York:20261109T030000")]
    [InlineData("EXRULE:FREQ=WEEKLY;INTERVAL=9;BYDAY=MO\nEXDATE:20261109T080000Z\nRDATE:20261102T090000\nEXDATE:20261102T070000Z")]
    public async Task Excluded_dates_do_not_take_place(string lines)
    {
        var starts = await Starts(Weekly + "\n" + lines);

        Assert.DoesNotContain("11-09 08:00", starts);
        Assert.Equal(["11-16 08:00", "11-23 08:00"], starts[^2..]);
    }

    [Fact]
    public async Task A_time_without_a_zone_is_excluded_by_its_instant_where_the_owner_is() =>
        Assert.Equal(
            ["11-02 08:00", "11-16 08:00"],
            await Starts("UID:1\nDTSTART:20261102T090000\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261109T080000Z"));

    [Fact]
    public async Task Several_excluded_and_additional_dates_can_be_on_one_line() =>
        Assert.Equal(
            ["11-02 08:00", "11-05 10:00", "11-06 10:00", "11-23 08:00"],
            await Starts(Weekly + "\nEXDATE;TZID=Europe/Berlin:20261109T090000,20261116T090000\nRDATE:20261105T100000Z,20261106T100000Z"));

    [Fact]
    public async Task An_additional_date_equal_to_a_regular_one_counts_once() =>
        Assert.Equal(4, (await Starts(Weekly + "\nRDATE:20261102T080000Z")).Length);

    [Fact]
    public async Task A_moved_occurrence_counts_at_its_new_time() =>
        Assert.Equal(
            ["11-02 08:00", "11-10 15:00", "11-16 08:00", "11-23 08:00"],
            await Starts(Weekly, "UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20261109T090000\nDTSTART:20261110T150000Z"));

    [Theory]
    [InlineData("RECURRENCE-ID:20261109T080000Z")]
    [InlineData("RECURRENCE-ID:20261109T090000")]
    [InlineData("RECURRENCE-ID;VALUE=DATE:20261109")]
    public async Task A_cancelled_occurrence_stays_cancelled_however_it_is_identified(string id) =>
        Assert.Equal(
            ["11-02 08:00", "-11-09 08:00", "11-16 08:00", "11-23 08:00"],
            await Starts(Weekly, $"UID:1\n{id}\nDTSTART:20261109T080000Z\nSTATUS:CANCELLED"));

    [Fact]
    public async Task An_occurrence_moved_into_the_window_is_in_it_and_one_moved_out_is_not()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(
            Weekly,
            "UID:1\nRECURRENCE-ID:20261102T080000Z\nDTSTART:20270201T080000Z",
            "UID:1\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20270202T080000Z")));
        var calendars = folder.Load();

        Assert.Equal(["11-16 08:00", "11-23 08:00"], Starts(await Read(calendars, Ann)));
        Assert.Equal(
            ["02-01 08:00", "02-02 08:00"],
            Starts(await Read(calendars, Ann, new Interval(Autumn.End, Autumn.End + Duration.FromDays(60)))));
    }

    [Fact]
    public async Task This_and_future_moves_all_later_occurrences_by_the_same_amount()
    {
        using var folder = new CalendarFolder(
            (
                "ann@contoso.test.ics",
                Calendar(
                    Weekly + "\nATTENDEE:mailto:bo@contoso.test",
                    "UID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261109T090000\n"
                        + "DTSTART;TZID=Europe/Berlin:20261110T100000\nDURATION:PT1H\nATTENDEE:mailto:cy@contoso.test")));
        var events = await Read(folder.Load(), Ann);

        Assert.Equal(["11-02 08:00", "11-10 09:00", "11-17 09:00", "11-24 09:00"], Starts(events));
        Assert.Equal([30, 60, 60, 60], events.Select(e => e.Time.Duration.TotalMinutes));
        Assert.Equal([Bo, Cy, Cy, Cy], events.Select(e => e.Attendees[0].Address));
        Assert.Equal("1/20261116T080000Z", events[2].Id.Value);
    }

    [Fact]
    public void An_obsolete_range_and_a_rule_in_an_exception_are_reported()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(
            Weekly, "UID:1\nRECURRENCE-ID;RANGE=THISANDPRIOR:20261109T080000Z\nDTSTART:20261109T100000Z\nRRULE:FREQ=DAILY")));

        Assert.Equal([11, 13], folder.Load().Warnings.Select(w => w.Line));
    }

    [Fact]
    public async Task An_all_day_series_takes_place_on_the_owners_days() =>
        Assert.Equal(
            ["10-23 22:00", "10-24 22:00", "10-25 23:00"],
            await Starts("UID:1\nDTSTART;VALUE=DATE:20261024\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;VALUE=DATE:20261027"));

    [Fact]
    public async Task An_exception_without_its_series_is_a_meeting_of_a_series()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar("UID:1\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261110T150000Z")));
        var calendars = folder.Load();

        Assert.Equal("1", Assert.Single(await Read(calendars, Ann)).Series?.Value);
        Assert.False(Assert.Single(calendars.Meetings).IsSeries);
    }

    [Fact]
    public void A_series_is_listed_once_at_its_first_occurrence_or_as_cancelled_if_none_is_left()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar(
            Weekly + "\nEXDATE:20261102T080000Z",
            "UID:1\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261109T120000Z",
            "UID:2\nDTSTART:20261102T080000Z\nRRULE:FREQ=DAILY;COUNT=1\nEXDATE:20261102T080000Z")));
        var meetings = folder.Load().Meetings;

        Assert.Equal(["11-09 12:00", "-11-02 08:00"], Starts(meetings.Select(m => m.First)));
        Assert.All(meetings, m => Assert.True(m.IsSeries));
    }

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY; COUNT=2; BYDAY=MO")]
    [InlineData("RRULE:freq=weekly;count=2")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;")]
    [InlineData("RRULE:RSCALE=GREGORIAN;FREQ=WEEKLY;COUNT=2;SKIP=OMIT")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=5;UNTIL=20261109T080000Z")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;UNTIL=20270109T080000Z")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=1MO;COUNT=2")]
    public async Task Rules_are_read_in_the_forms_that_programs_write(string rule) =>
        Assert.Equal(["11-02 08:00", "11-09 08:00"], await Starts("UID:1\nDTSTART:20261102T080000Z\n" + rule));

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;INTERVAL=0")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;X-FOO=1")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYMONTH=13")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;COUNT=3")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;WKST")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:INVALID")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261109T250000Z")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE:soon")]
    public async Task An_invalid_part_of_a_series_affects_only_that_part(string lines)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T080000Z\n" + lines)));
        var calendars = folder.Load();

        Assert.Equal(["11-02 08:00", "11-09 08:00"], Starts(await Read(calendars, Ann)));
        Assert.False(Assert.Single(calendars.Warnings).IsSkippedEvent);
    }

    [Fact]
    public async Task A_date_with_a_Z_means_that_day() =>
        Assert.Equal(
            ["11-02 08:00", "12-10 08:00"], await Starts("UID:1\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=1\nRDATE:20261210Z"));

    [Theory]
    [InlineData("RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000\nDTSTART;TZID=Contoso Time:20261113T090000", "11-13 08:00")]
    [InlineData("RECURRENCE-ID;TZID=Contoso Time:20261109T090000\nDTSTART;TZID=Contoso Time:20261113T090000", "11-13 08:00")]
    [InlineData("RECURRENCE-ID;TZID=Europe/Berlin:20261109T090000\nDTSTART:some other day", "-11-09 08:00")]
    public async Task A_partly_readable_exception_still_removes_its_occurrence(string exception, string instead)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(Weekly, "UID:1\n" + exception)));
        var starts = Starts(await Read(folder.Load(), Ann));

        Assert.DoesNotContain("11-09 08:00", starts);
        Assert.Contains(instead, starts);
        Assert.Equal(4, starts.Length);
    }

    [Fact]
    public async Task An_endless_daily_series_from_1990_has_its_occurrences_in_the_window() =>
        Assert.Equal(92, (await Starts("UID:1\nDTSTART;TZID=Europe/Berlin:19900101T090000\nRRULE:FREQ=DAILY")).Length);

    private static Instant Midnight(string date) => LocalDatePattern.Iso.Parse(date).Value.AtMidnight().InUtc().ToInstant();
}
