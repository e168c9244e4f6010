using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class PeopleTests
{
    [Theory]
    [InlineData(":mailto:ann@contoso.test", "ann@contoso.test")]
    [InlineData(":MAILTO:Ann@Contoso.test", "ann@contoso.test")]
    [InlineData(":MAILTO:mailto:ann@contoso.test", "ann@contoso.test")]
    [InlineData(":ann@contoso.test", "ann@contoso.test")]
    [InlineData(":mailto:Ann%2BLee%40contoso.test", "ann+lee@contoso.test")]
    [InlineData(":mailto:Ann Lee <ann@contoso.test>", "ann@contoso.test")]
    [InlineData(":mailto:ann@contoso.test?subject=x", "ann@contoso.test")]
    [InlineData(";CN=\"Lee: Ann; CEO\":mailto:ann@contoso.test", "ann@contoso.test")]
    [InlineData(";SENT-BY=mailto:cy@contoso.test:mailto:ann@contoso.test", "ann@contoso.test")]
    [InlineData(";CN=\"Ann:mailto:ann@contoso.test", "ann@contoso.test")]
    [InlineData(";EMAIL=ann@contoso.test:/a/principal/", "ann@contoso.test")]
    [InlineData(";EMAIL=\"ann@contoso.test\":urn:uuid:1", "ann@contoso.test")]
    [InlineData(":urn:uuid:1", "urn:uuid:1")]
    [InlineData(":CN=Ann Lee/O=Acme", "cn=ann lee/o=acme")]
    [InlineData(";CN=Ann Lee:invalid:nomail", "ann@contoso.test")]
    [InlineData(";CN=Ann Other:invalid:nomail", "ann other")]
    public void An_organiser_is_recognised_however_the_address_is_written(string written, string address) =>
        Assert.Equal(address, Only($"UID:1\nDTSTART:20261102T090000Z\nORGANIZER{written}").Organizer?.Address.Value);

    [Theory]
    [InlineData("mailto:bo@contoso.test,mailto:cy@contoso.test", "bo@contoso.test", "cy@contoso.test")]
    [InlineData("mailto:bo@contoso.test; cy@contoso.test;", "bo@contoso.test", "cy@contoso.test")]
    [InlineData("mailto:bo@contoso.test;", "bo@contoso.test")]
    [InlineData("mailto:Day\\, Bo <bo@contoso.test>", "bo@contoso.test")]
    [InlineData("mailto:bo@contoso.test?cc=cy@contoso.test,ann@contoso.test", "bo@contoso.test")]
    public void Everybody_in_one_entry_is_invited(string written, params string[] addresses) =>
        Assert.Equal(addresses, Only($"UID:1\nDTSTART:20261102T090000Z\nATTENDEE:{written}").Attendees.Select(a => a.Address.Value));

    [Fact]
    public void Somebody_in_a_group_of_lines_is_invited() => Assert.Equal(
        ["bo@contoso.test"],
        Only("UID:1\nitem1.DTSTART:20261102T090000Z\nitem2.ATTENDEE:mailto:bo@contoso.test").Attendees.Select(a => a.Address.Value));

    [Fact]
    public void The_sender_who_acts_for_the_organiser_is_kept() =>
        Assert.Equal(
            Cy, Only("UID:1\nDTSTART:20261102T090000Z\nORGANIZER;SENT-BY=\"MAILTO:cy@contoso.test\":mailto:ann@contoso.test").SentBy);

    [Theory]
    [InlineData("CUTYPE=ROOM", AttendeeType.Resource)]
    [InlineData("CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT", AttendeeType.Resource)]
    [InlineData("CUTYPE=GROUP", AttendeeType.Group)]
    [InlineData("CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT", AttendeeType.Optional)]
    [InlineData("CUTYPE=EQUIPMENT", AttendeeType.Resource)]
    [InlineData("CUTYPE=workspace", AttendeeType.Resource)]
    [InlineData("ROLE=NON-PARTICIPANT", AttendeeType.Informed)]
    [InlineData("ROLE=CHAIR", AttendeeType.Required)]
    [InlineData("RSVP=TRUE", AttendeeType.Required)]
    public void Rooms_groups_and_optional_attendees_are_distinguished(string parameters, AttendeeType type) =>
        Assert.Equal(type, Invited(parameters).Type);

    [Theory]
    [InlineData("PARTSTAT=ACCEPTED", AttendeeResponse.Accepted)]
    [InlineData("partstat=\"tentative\"", AttendeeResponse.Tentative)]
    [InlineData("PARTSTAT=DECLINED", AttendeeResponse.Declined)]
    [InlineData("PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:bo@contoso.test\"", AttendeeResponse.Delegated)]
    [InlineData("PARTSTAT=NEEDS-ACTION", AttendeeResponse.None)]
    public void Responses_are_distinguished(string parameters, AttendeeResponse response) =>
        Assert.Equal(response, Invited(parameters).Response);

    [Theory]
    [InlineData("TRANSP:TRANSPARENT", ShowAs.Free)]
    [InlineData("TRANSP:OPAQUE", ShowAs.Busy)]
    [InlineData("STATUS:TENTATIVE", ShowAs.Tentative)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:OOF\nTRANSP:OPAQUE", ShowAs.OutOfOffice)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:OUTOFOFFICE", ShowAs.OutOfOffice)]
    [InlineData("X-APPLE-EWS-BUSYSTATUS:OOF", ShowAs.OutOfOffice)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE", ShowAs.Free)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", ShowAs.Tentative)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:BUSY\nTRANSP:TRANSPARENT", ShowAs.Busy)]
    public void The_free_busy_status_is_read(string lines, ShowAs showAs) =>
        Assert.Equal(showAs, Only("UID:1\nDTSTART:20261102T090000Z\n" + lines).ShowAs);

    [Theory]
    [InlineData("PUBLIC", false)]
    [InlineData("PRIVATE", true)]
    [InlineData("CONFIDENTIAL", true)]
    [InlineData("X-OURS", true)]
    public void Private_and_confidential_meetings_are_private(string value, bool isPrivate) =>
        Assert.Equal(isPrivate, Only($"UID:1\nDTSTART:20261102T090000Z\nCLASS:{value}").IsPrivate);

    [Fact]
    public void An_attendee_without_address_and_name_is_reported()
    {
        using var folder = new CalendarFolder(("a.ics", Calendar("UID:1\nDTSTART:20261102T090000Z\nATTENDEE:mailto:")));

        Assert.Equal(6, Assert.Single(folder.Load().Warnings).Line);
    }

    [Theory]
    [InlineData("ann@contoso.test.ics", "")]
    [InlineData("Ann.Lee@contoso.test.ics", "")]
    [InlineData("ann@contoso.test/calendar.ics", "")]
    [InlineData("a.ics", "X-WR-CALNAME:ann@contoso.test")]
    [InlineData("a.ics", "X-OWNER;CN=\"Ann\":mailto:ann@contoso.test")]
    [InlineData("a.ics", "X-WR-RELCALID:ann@contoso.test")]
    [InlineData("a.ics", "X-PRIMARY-CALENDAR:ann@contoso.test")]
    public void A_calendars_owner_is_given_by_its_file_name_folder_or_content(string file, string line)
    {
        using var folder = new CalendarFolder(
            (file, Calendar("UID:1\nDTSTART:20261102T090000Z").Replace("VERSION:2.0", line + "\r\nVERSION:2.0", StringComparison.Ordinal)));

        Assert.Equal(Ann, Assert.Single(folder.Load().Meetings).Mailbox);
    }

    [Fact]
    public void Without_an_organisation_a_file_named_after_an_address_belongs_to_it()
    {
        using var folder = new CalendarFolder(
            ("x@else.test.ics", Calendar("UID:1\nDTSTART:20261102T090000Z\nORGANIZER:mailto:X@else.test")),
            ("work.ics", Calendar("UID:2\nDTSTART:20261102T090000Z")));
        var meetings = Load(Organisation.Unknown, folder.Path).Meetings;

        Assert.Equal(["x@else.test", null], meetings.OrderBy(m => m.Uid).Select(m => m.Mailbox?.Value));
        Assert.True(meetings.Single(m => m.Uid == "1").First.IsOrganizerCopy);
    }

    [Theory]
    [InlineData("ann@contoso.test.ics", "UID:1\nDTSTART:20261102T090000Z", false)]
    [InlineData("ann@contoso.test.ics", "UID:1\nDTSTART:20261102T090000Z\nATTENDEE:bo@contoso.test", true)]
    [InlineData("everybody.ics", "UID:1\nDTSTART:20261102T090000Z", true)]
    [InlineData("bo@contoso.test.ics", "UID:1\nDTSTART:20200101T090000Z", true)]
    public async Task A_calendar_that_was_not_provided_is_missing_rather_than_empty(string file, string lines, bool isRead)
    {
        using var folder = new CalendarFolder((file, Calendar(lines)));
        var reading = await folder.Load().ReadAsync(Id(Bo), Autumn, TestContext.Current.CancellationToken);

        Assert.Equal(isRead, reading is CalendarReadResult.Read);
    }

    [Theory]
    [InlineData(new[] { "bo@contoso.test.ics" }, false)]
    [InlineData(new[] { "bo@contoso.test.ics", "cy@contoso.test.ics" }, true)]
    public async Task A_missing_manager_calendar_is_replaced_only_by_those_of_all_reports(string[] files, bool isRead)
    {
        const string WithBo = "UID:1\nDTSTART:20261102T090000Z\nORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test";
        using var folder = new CalendarFolder([.. files.Select(f => (f, Calendar(WithBo)))]);
        var reading = await folder.Load().ReadAsync(Id(Ann), Autumn, TestContext.Current.CancellationToken);

        Assert.Equal(isRead, reading is CalendarReadResult.Read { Events.Count: 1 });
    }

    private static Attendee Invited(string parameters) =>
        Assert.Single(Only($"UID:1\nDTSTART:20261102T090000Z\nATTENDEE;{parameters}:mailto:x@contoso.test").Attendees);

    [Theory]
    [InlineData("ORGANIZER:SMTP:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER;CN=Ann Lee:invalid:nomail\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER;CN=Ann Lee:MAILTO:/o=Fabrikam/cn=Recipients/cn=alee\nATTENDEE;CN=Ann Lee:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER;CN=Ann Lee;EMAIL=ann@contoso.test:mailto:2_ABCDEF@imip.me.com\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:unknownorganizer@calendar.google.com\nATTENDEE:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;CN=bo berg:invalid:nomail")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:bo@contoso.test\":mailto:cy@contoso.test\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;PARTSTAT=DELEGATED:mailto:cy@contoso.test\nATTENDEE;DELEGATED-FROM=\"mailto:cy@contoso.test\":mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE;ROLE=NON-PARTICIPANT;CN=Blue Room:mailto:blueroom@contoso.test")]
    public void People_are_recognised_however_a_program_names_them(string people)
    {
        var meeting = Only("UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T093000Z\n" + people);
        var pair = new OneOnOneRecognizer(Contoso, RecognitionPolicy.Default).Recognize(meeting).Pair!.Value;

        Assert.Equal([Ann, Bo], new[] { pair.First.Address, pair.Second.Address }.Order());
    }
}
