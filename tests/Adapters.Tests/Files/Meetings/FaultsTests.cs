using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

using OutlookOneOnOne.Adapters.Files.Meetings;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class FaultsTests
{
    [Theory]
    [InlineData("UID:1\nDTSTART:2026/11/02", 9, "2026/11/02")]
    [InlineData("UID:1\nDTSTART:2026-13-02T09:00:00Z", 9, "2026-13-02T09:00:00Z")]
    [InlineData("UID:1\nDTSTART;VALUE=DATE:99991231", 9, "too far in the past or future")]
    [InlineData("UID:1\nDTSTART:00010101T000000Z", 9, "too far in the past or future")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=20261001", 10, "UNTIL of its RRULE is before its start")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:RSCALE=CHINESE;FREQ=YEARLY", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261302T090000Z", 9, "DTSTART")]
    [InlineData("UID:1\nDTSTART:tomorrow", 9, "DTSTART")]
    [InlineData("UID:1", 7, "no DTSTART")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T080000Z", 10, "ends before it starts")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDURATION:-PT1H", 10, "ends before it starts")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDURATION:an hour", 10, "DURATION")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=SOMETIMES", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=SECONDLY", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=MONTHLY;INTERVAL=2147483647", 10, "RRULE")]
    [InlineData("UID:1\nRECURRENCE-ID:x\nDTSTART:20261102T090000Z", 9, "RECURRENCE-ID")]
    public void An_invalid_event_is_skipped_with_line_and_remedy_and_others_are_read(string lines, int line, string reason)
    {
        using var folder = new CalendarFolder(
            ("a.ics", Calendar("UID:good\nDTSTART:20261102T090000Z", lines + "\nSUMMARY:secret\nDESCRIPTION:secret")));
        var calendars = folder.Load();
        var warning = Assert.Single(calendars.Warnings);

        Assert.Equal("good", Assert.Single(calendars.Meetings).Uid);
        Assert.Equal(line, warning.Line);
        Assert.Contains(reason, warning.Message, StringComparison.Ordinal);
        Assert.Contains("skipped", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", warning.Message, StringComparison.Ordinal);
        Assert.StartsWith(Path.Combine(folder.Path, "a.ics") + ":", warning.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null, "empty")]
    [InlineData("\r\n\r\n", null, "empty")]
    [InlineData("Dear Ann,\nsee you", 1, "not an iCalendar")]
    [InlineData("PK\u0003\u0004\0\0", 1, "not an iCalendar")]
    public void An_invalid_file_is_an_error_that_names_it(string text, int? line, string reason)
    {
        using var folder = new CalendarFolder(("bad.ics", text), ("good.ics", Calendar()));
        var error = Assert.Single(folder.Errors());

        Assert.Equal((Path.Combine(folder.Path, "bad.ics"), line), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DTSTART:20261102T090000Z", 7, "no UID")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=XX", 10, "BYDAY=XX")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,XX", 10, "BYDAY=MO,XX")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=someday", 10, "UNTIL=SOMEDAY")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;COUNT=-1", 10, "COUNT=-1")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nEXDATE:never", 11, "never")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nEXDATE:99991231T235959Z", 11, "too far in the past or future")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nRDATE:99991231T235959Z", 11, "too far in the past or future")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nEXRULE:FREQ=NEVER", 11, "EXRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRDATE;VALUE=PERIOD:20261103T090000Z/never", 10, "never")]
    [InlineData("UID:1\nDTSTART;TZID=Atlantis:20261102T090000", 9, "Atlantis")]
    public void An_invalid_part_is_reported_with_its_line_and_the_event_is_read(string lines, int line, string reason)
    {
        using var folder = new CalendarFolder(("a.ics", Calendar("UID:good\nDTSTART:20261102T090000Z", lines)));
        var calendars = folder.Load();
        var warning = Assert.Single(calendars.Warnings);

        Assert.Equal(2, calendars.Meetings.Count);
        Assert.Equal(line, warning.Line);
        Assert.False(warning.IsSkippedEvent);
        Assert.Contains(reason, warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BEGIN:VEVENT\n{0}\nEND:VEVENT", 1, "outside")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART:2026", 6, "no END:VEVENT")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}\nEND:VEVENT", 1, "no END:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nBEGIN:VEVENT\n{0}\nEND:VEVENT\nEND:VCALENDAR", 2, "has no matching BEGIN")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}\nEND:VEVENT\nEND:VALARM\nEND:VCALENDAR", 6, "has no matching BEGIN")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}\nEND:VEVENT\nEND:VCALENDAR", 1, "no END:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nTRIGGER:-PT15M\n{0}\nEND:VEVENT\nEND:VCALENDAR", 3, "no END:VALARM")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\nBEGIN:VTODO\nBEGIN:VEVENT\n{0}\nEND:VEVENT", 3, "outside")]
    public void A_damaged_file_gives_its_complete_events_and_reports_the_damaged_line(string text, int line, string reason)
    {
        using var folder = new CalendarFolder(("a.ics", text.Replace("{0}", "UID:1\nDTSTART:20261102T090000Z", StringComparison.Ordinal)));
        var calendars = folder.Load();

        Assert.Equal("11-02 09:00", Assert.Single(Starts(calendars.Meetings.Select(m => m.First))));
        Assert.Contains(calendars.Warnings, w => w.Line == line && w.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261102T090000Z\nEND:VEVENT\nEND:VCALENDAR\n{0}END:VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261102T090000Z\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VCALENDAR\n{0}END:VCALENDAR")]
    public void Calendars_inside_and_after_another_calendar_are_read(string text)
    {
        using var folder = new CalendarFolder(
            ("a.ics", text.Replace("{0}", "BEGIN:VEVENT\nUID:2\nDTSTART:20261102T090000Z\nEND:VEVENT\n", StringComparison.Ordinal)));
        var calendars = folder.Load();

        Assert.Equal(["1", "2"], calendars.Meetings.Select(m => m.Uid).Order());
        Assert.Empty(calendars.Warnings);
    }

    [Theory]
    [InlineData("BEGIN:X-NEST\n", "")]
    [InlineData("BEGIN:VCALENDAR\n", "")]
    [InlineData("BEGIN:VEVENT\n", "")]
    [InlineData("no line of a calendar\n", "")]
    [InlineData("END:VEVENT\n", "")]
    [InlineData("BEGIN:VEVENT\n", "END:VEVENT\n")]
    public void A_file_with_an_error_in_every_line_is_read_quickly_with_at_most_a_thousand_warnings(string line, string closing)
    {
        var text = "BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat(line + closing, 100_000)) + "END:VCALENDAR\n"
            + Calendar("UID:1\nDTSTART:20261102T090000Z");
        using var folder = new CalendarFolder(("a.ics", text));
        var calendars = folder.Load();

        Assert.Single(calendars.Meetings);
        Assert.InRange(calendars.Warnings.Count, 1, 1001);
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY;COUNT=2147483647")]
    [InlineData("RRULE:FREQ=HOURLY;COUNT=2000000000;BYDAY=MO")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9,10,11")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z")]
    [InlineData("DTEND:99991231T235959Z")]
    [InlineData("DURATION:P999999D")]
    [InlineData("RRULE:FREQ=WEEKLY\nEXDATE:00010101T000000Z\nRDATE:00010101T000000Z")]
    public async Task Extreme_dates_and_counts_are_read_quickly(string lines)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T090000Z\n" + lines)));

        Assert.Equal("11-02 09:00", Starts(await Read(folder.Load(), Ann))[0]);
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        using var folder = new CalendarFolder(("a.ics", ""), ("b.ics", "x"), ("sub/c.ical", ""), ("sub/notes.txt", ""));
        using var empty = new CalendarFolder();

        Assert.Equal(5, folder.Errors(folder.Path, empty.Path, Path.Combine(folder.Path, "nothing.ics")).Count);
    }

    [Fact]
    public void A_locked_or_forbidden_file_is_an_error_that_names_it()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar()));
        using var held = new FileStream(Path.Combine(folder.Path, "a.ics"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("cannot be read", Assert.Single(folder.Errors()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_found_in_nested_folders_in_ordinal_order_each_once()
    {
        var calendar = Calendar("UID:1\nDTSTART:20261102T090000Z");
        using var folder = new CalendarFolder(
            ("b/z.ics", calendar), ("b.ics", calendar), ("B/A.ICAL", calendar), ("._b.ics", "\0"), (".hidden/x.ics", calendar));

        Assert.Equal(
            [".hidden/x.ics", "B/A.ICAL", "b.ics", "b/z.ics"],
            Load(Contoso, folder.Path, Path.Combine(folder.Path, "b.ics"))
                .Meetings.Select(m => Path.GetRelativePath(folder.Path, m.File).Replace('\\', '/')));
    }

    [Fact]
    public void An_unclosed_event_is_read_up_to_where_the_next_one_begins()
    {
        using var folder = new CalendarFolder(
            (
                "a.ics",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261102T090000Z\nBEGIN:VEVENT\nUID:2\nDTSTART:20261102T090000Z\n"
                    + "END:VEVENT\nEND:VCALENDAR"));
        var calendars = folder.Load();

        Assert.Equal(["1", "2"], calendars.Meetings.Select(m => m.Uid));
        Assert.Equal(2, Assert.Single(calendars.Warnings).Line);
    }

    [Fact]
    public void A_line_that_is_not_a_property_is_reported_and_the_event_is_read()
    {
        using var folder = new CalendarFolder(
            ("a.ics", Calendar("UID:1\nDTSTART:20261102T090000Z\nDESCRIPTION:Dear all\nplease come, secretly")));
        var calendars = folder.Load();

        Assert.Single(calendars.Meetings);
        Assert.Equal(7, Assert.Single(calendars.Warnings).Line);
        Assert.DoesNotContain("secret", calendars.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tasks_journals_and_free_busy_times_are_not_meetings()
    {
        using var folder = new CalendarFolder(
            (
                "a.ics",
                "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nEND:VTODO\nBEGIN:VJOURNAL\nUID:2\nEND:VJOURNAL\nBEGIN:VFREEBUSY\nUID:3\n"
                    + "END:VFREEBUSY\nEND:VCALENDAR"));
        var calendars = folder.Load();

        Assert.Empty(calendars.Meetings);
        Assert.Empty(calendars.Warnings);
    }

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar()));

        Assert.Throws<OperationCanceledException>(() => IcsCalendars.Load([folder.Path], Contoso, new CancellationToken(canceled: true)));
    }
}
