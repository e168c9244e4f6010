using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class MergingTests
{
    private const string Weekly = "UID:1\nDTSTART:20261102T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3\n";

    [Fact]
    public async Task The_same_meeting_in_two_files_counts_once_with_the_responses_of_the_organisers_copy()
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar(Weekly + Invited("DECLINED", "NEEDS-ACTION"))),
            ("ann@contoso.test.ics", Calendar(Weekly + Invited("ACCEPTED", "TENTATIVE"))));
        var calendars = folder.Load();
        var events = await Read(calendars, Bo);

        Assert.Equal(3, events.Count);
        Assert.All(events, e => Assert.True(e.IsOrganizerCopy));
        Assert.All(events, e => Assert.Equal([AttendeeResponse.Accepted, AttendeeResponse.Tentative], e.Attendees.Select(a => a.Response)));
        Assert.Equal(2, calendars.Meetings.Count);
    }

    [Fact]
    public async Task Occurrences_missing_from_the_organisers_copy_do_not_count()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar(Weekly + Invited("", "") + "EXDATE:20261109T080000Z")),
            ("bo@contoso.test.ics", Calendar(Weekly + Invited("", ""), "UID:1\nRECURRENCE-ID:20261116T080000Z\nDTSTART:20261117T080000Z\n" + Invited("", ""))));

        Assert.Equal(["11-02 08:00", "11-16 08:00"], Starts(await Read(folder.Load(), Bo)));
    }

    [Fact]
    public async Task Without_the_organisers_copy_each_attendees_own_file_gives_their_response()
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar(Weekly + Invited("DECLINED", "NEEDS-ACTION"))),
            ("cy@contoso.test.ics", Calendar(Weekly + Invited("ACCEPTED", "ACCEPTED"))));
        var events = await Read(folder.Load(), Ann);

        Assert.Equal(3, events.Count);
        Assert.Equal([AttendeeResponse.Declined, AttendeeResponse.Accepted], events[0].Attendees.Select(a => a.Response));
        Assert.False(events[0].IsOrganizerCopy);
    }

    [Fact]
    public async Task Without_the_organisers_copy_everybody_on_any_equally_recent_copy_is_invited()
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T080000Z\nORGANIZER:ann@contoso.test\nATTENDEE:bo@contoso.test")),
            ("cy@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T080000Z\nORGANIZER:ann@contoso.test\nATTENDEE:cy@contoso.test")));

        Assert.Equal([Bo, Cy], Assert.Single(await Read(folder.Load(), Ann)).Attendees.Select(a => a.Address).Order());
    }

    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(0, 1, false)]
    public async Task The_copy_with_the_highest_sequence_decides_whether_it_is_cancelled(int cancelled, int confirmed, bool expected)
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar($"UID:1\nSEQUENCE:{cancelled}\nDTSTART:20261102T080000Z\nSTATUS:CANCELLED\n" + Invited("", ""))),
            ("cy@contoso.test.ics", Calendar($"UID:1\nSEQUENCE:{confirmed}\nDTSTART:20261102T080000Z\n" + Invited("", ""))));

        Assert.Equal(expected, Assert.Single(await Read(folder.Load(), Bo)).IsCancelled);
    }

    [Fact]
    public async Task Somebody_invited_to_one_occurrence_takes_part_only_in_that_one()
    {
        const string one =
            "UID:1\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261109T080000Z\nORGANIZER:ann@contoso.test\nATTENDEE:cy@contoso.test";
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar(Weekly + "ORGANIZER:ann@contoso.test\nATTENDEE:bo@contoso.test", one)), ("cy@contoso.test.ics", Calendar(one)));
        var calendars = folder.Load();

        Assert.Equal(["11-09 08:00"], Starts(await Read(calendars, Cy)));
        Assert.Equal(["11-02 08:00", "11-16 08:00"], Starts(await Read(calendars, Bo)));
    }

    [Fact]
    public async Task Aliases_are_the_same_person()
    {
        using var folder = new CalendarFolder(
            (
                "ann.lee@contoso.test.ics",
                Calendar("UID:1\nDTSTART:20261102T080000Z\nORGANIZER:MAILTO:Ann@Contoso.test\nATTENDEE:bo@contoso.test")));

        Assert.True(Assert.Single(await Read(folder.Load(), Ann)).IsOrganizerCopy);
    }

    [Fact]
    public async Task A_series_written_in_two_time_zones_is_the_same_series()
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar("UID:1\nDTSTART;TZID=America/New_York:20261102T090000\nRRULE:FREQ=WEEKLY;COUNT=2\n" + Invited("", ""))),
            ("cy@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T140000Z\nRRULE:FREQ=WEEKLY;COUNT=2\n" + Invited("", ""))));

        Assert.Equal(["1/20261102T140000Z", "1/20261109T140000Z"], (await Read(folder.Load(), Ann)).Select(e => e.Id.Value));
    }

    [Fact]
    public void A_UID_with_two_different_times_in_one_file_is_reported()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar("UID:1\nDTSTART:20261102T080000Z", "UID:1\nDTSTART:20261103T080000Z")));
        var calendars = folder.Load();

        Assert.Equal(3, Assert.Single(calendars.Warnings).Line);
        Assert.Equal("11-03 08:00", Assert.Single(Starts(calendars.Meetings.Select(m => m.First))));
    }

    [Fact]
    public async Task The_same_UID_from_two_organisers_is_two_meetings_and_an_exception_belongs_to_its_own()
    {
        const string bo =
            "UID:1\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2\nORGANIZER:mailto:bo@contoso.test\n"
                + "ATTENDEE:mailto:ann@contoso.test";
        const string moved =
            "UID:1\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261110T080000Z\nORGANIZER:mailto:bo@contoso.test\n"
                + "ATTENDEE:mailto:ann@contoso.test";
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar(bo, moved)),
            ("cy@contoso.test.ics", Calendar("UID:1\nDTSTART:20261105T080000Z\nORGANIZER:mailto:cy@contoso.test\nATTENDEE:mailto:ann@contoso.test")));

        Assert.Equal(["11-02 08:00", "11-05 08:00", "11-10 08:00"], Starts(await Read(folder.Load(), Ann)));
    }

    [Fact]
    public async Task A_UID_is_the_same_with_and_without_escapes()
    {
        using var folder = new CalendarFolder(
            (
                "ann@contoso.test.ics",
                Calendar(
                    "UID:a\\,b\\;c\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2",
                    "UID:a,b;c\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261110T080000Z")));

        Assert.Equal(["11-02 08:00", "11-10 08:00"], Starts(await Read(folder.Load(), Ann)));
    }

    [Fact]
    public async Task Copies_without_a_UID_are_one_meeting_and_different_meetings_stay_separate()
    {
        const string one = "DTSTART:20261102T080000Z\nORGANIZER:mailto:ann@contoso.test\nATTENDEE;PARTSTAT={0}:mailto:bo@contoso.test";
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar(one.Replace("{0}", "ACCEPTED", StringComparison.Ordinal), "DTSTART:20261103T080000Z")),
            ("bo@contoso.test.ics", Calendar(one.Replace("{0}", "NEEDS-ACTION", StringComparison.Ordinal))));

        Assert.Equal(["11-02 08:00", "11-03 08:00"], Starts(await Read(folder.Load(), Ann)));
    }

    [Fact]
    public async Task The_highest_sequence_of_a_UID_that_appears_twice_in_a_file_counts()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(
            "UID:1\nSEQUENCE:2\nDTSTART:20261104T080000Z", "UID:1\nSEQUENCE:1\nDTSTART:20261102T080000Z")));

        Assert.Equal(["11-04 08:00"], Starts(await Read(folder.Load(), Ann)));
    }

    [Fact]
    public async Task A_private_appointment_has_no_organiser_and_is_in_its_owners_calendar()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar("UID:1\nDTSTART:20261102T080000Z\nDTEND:20261103T080000Z\nX-MICROSOFT-CDO-BUSYSTATUS:OOF")),
            ("bo@contoso.test.ics", Calendar()));
        var calendars = folder.Load();

        Assert.Null(Assert.Single(await Read(calendars, Ann)).Organizer);
        Assert.Equal((await Read(calendars, Ann))[0].Time, Assert.Single(await Absences(calendars, Ann)));
        Assert.Empty(await Absences(calendars, Bo));
    }

    [Fact]
    public async Task An_absence_that_overlaps_the_start_of_the_window_counts_and_a_cancelled_one_does_not()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(
            "UID:1\nDTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20261010\nX-MICROSOFT-CDO-BUSYSTATUS:OOF",
            "UID:2\nDTSTART;VALUE=DATE:20260901\nDTEND;VALUE=DATE:20260910\nX-MICROSOFT-CDO-BUSYSTATUS:OOF",
            "UID:3\nDTSTART;VALUE=DATE:20261101\nSTATUS:CANCELLED\nX-MICROSOFT-CDO-BUSYSTATUS:OOF")));

        Assert.Single(await Absences(folder.Load(), Ann));
    }

    private static string Invited(string bo, string cy) =>
        $"ORGANIZER:mailto:ann@contoso.test\nATTENDEE;PARTSTAT={bo}:mailto:bo@contoso.test\n"
            + $"ATTENDEE;PARTSTAT={cy}:mailto:cy@contoso.test\n";
}
