using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

using OutlookOneOnOne.Adapters.Files.Meetings;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class FaultsTests
{
    [Theory]
    [InlineData("UID:1\nDTSTART:2026-11-02", 9, "DTSTART")]
    [InlineData("UID:1\nDTSTART:20261302T090000Z", 9, "DTSTART")]
    [InlineData("UID:1\nDTSTART:tomorrow", 9, "DTSTART")]
    [InlineData("UID:1", 7, "no DTSTART")]
    [InlineData("DTSTART:20261102T090000Z", 7, "no UID")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T080000Z", 10, "ends before it starts")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDURATION:-PT1H", 10, "ends before it starts")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nDURATION:an hour", 10, "DURATION")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=SOMETIMES", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;BYDAY=XX", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=someday", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=SECONDLY", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=MONTHLY;INTERVAL=2147483647", 10, "RRULE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY\nEXDATE:never", 11, "EXDATE")]
    [InlineData("UID:1\nDTSTART:20261102T090000Z\nRDATE;VALUE=PERIOD:20261103T090000Z/never", 10, "RDATE")]
    [InlineData("UID:1\nDTSTART;TZID=Atlantis:20261102T090000", 9, "Atlantis")]
    [InlineData("UID:1\nRECURRENCE-ID:x\nDTSTART:20261102T090000Z", 9, "RECURRENCE-ID")]
    public void A_broken_event_is_skipped_with_the_line_and_the_remedy_and_the_others_are_read(string lines, int line, string reason)
    {
        using var folder = new CalendarFolder(("a.ics", Calendar("UID:good\nDTSTART:20261102T090000Z", lines + "\nSUMMARY:secret\nDESCRIPTION:secret")));
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
    [InlineData("BEGIN:VEVENT\nEND:VEVENT", 1, "outside")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:2026", 2, "ends inside the VEVENT")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:2.0", 1, "ends inside the VCALENDAR")]
    [InlineData("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", 2, "closes nothing")]
    public void A_broken_file_is_an_error_that_names_it(string text, int? line, string reason)
    {
        using var folder = new CalendarFolder(("bad.ics", text), ("good.ics", Calendar()));
        var error = Assert.Single(folder.Errors());

        Assert.Equal((Path.Combine(folder.Path, "bad.ics"), line), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        using var folder = new CalendarFolder(("a.ics", ""), ("b.ics", "x"), ("sub/c.ical", ""), ("sub/notes.txt", ""));
        using var empty = new CalendarFolder();

        Assert.Equal(5, folder.Errors(folder.Path, empty.Path, Path.Combine(folder.Path, "nothing.ics")).Count);
    }

    [Fact]
    public void A_file_in_use_or_forbidden_is_an_error_that_names_it()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar()));
        using var held = new FileStream(Path.Combine(folder.Path, "a.ics"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains("cannot be read", Assert.Single(folder.Errors()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_found_in_folders_of_folders_ordinally_and_each_once()
    {
        var calendar = Calendar("UID:1\nDTSTART:20261102T090000Z");
        using var folder = new CalendarFolder(("b/z.ics", calendar), ("b.ics", calendar), ("B/A.ICAL", calendar), ("._b.ics", "\0"), (".hidden/x.ics", calendar));

        Assert.Equal(
            [".hidden/x.ics", "B/A.ICAL", "b.ics", "b/z.ics"],
            Load(Contoso, folder.Path, Path.Combine(folder.Path, "b.ics")).Meetings.Select(m => Path.GetRelativePath(folder.Path, m.File).Replace('\\', '/')));
    }

    [Fact]
    public void An_event_that_nobody_closed_is_skipped_and_the_next_one_read()
    {
        using var folder = new CalendarFolder(("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261102T090000Z\nBEGIN:VEVENT\nUID:2\nDTSTART:20261102T090000Z\nEND:VEVENT\nEND:VCALENDAR"));
        var calendars = folder.Load();

        Assert.Equal("2", Assert.Single(calendars.Meetings).Uid);
        Assert.Equal(2, Assert.Single(calendars.Warnings).Line);
    }

    [Fact]
    public void A_line_that_is_no_property_is_reported_and_the_event_read()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar("UID:1\nDTSTART:20261102T090000Z\nDESCRIPTION:Dear all\nplease come, secretly")));
        var calendars = folder.Load();

        Assert.Single(calendars.Meetings);
        Assert.Equal(7, Assert.Single(calendars.Warnings).Line);
        Assert.DoesNotContain("secret", calendars.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tasks_journals_and_free_busy_times_are_no_meetings()
    {
        using var folder = new CalendarFolder(("a.ics", "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:1\nEND:VTODO\nBEGIN:VJOURNAL\nUID:2\nEND:VJOURNAL\nBEGIN:VFREEBUSY\nUID:3\nEND:VFREEBUSY\nEND:VCALENDAR"));
        var calendars = folder.Load();

        Assert.Empty(calendars.Meetings);
        Assert.Empty(calendars.Warnings);
    }

    [Fact]
    public void Reading_stops_when_asked_to()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar()));

        Assert.Throws<OperationCanceledException>(() => IcsCalendars.Load([folder.Path], Contoso, new CancellationToken(canceled: true)));
    }
}
