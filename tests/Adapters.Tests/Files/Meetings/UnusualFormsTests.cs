using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>What a person would read in forms that are not in any standard, or only nearly.</summary>
public sealed class UnusualFormsTests
{
    private const string One = "UID:1\nDTSTART:20261102T080000Z\nDURATION:PT30M\n";

    private static readonly Interval Year = new(Instant.FromUtc(2026, 6, 1, 0, 0), Instant.FromUtc(2026, 12, 15, 0, 0));

    [Theory]
    [InlineData("RRULE:RRULE:FREQ=WEEKLY;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY\\;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:\"FREQ=WEEKLY;COUNT=2\"", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO,,TU", "11-02 08:00, 11-03 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=02", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20261109T0800Z", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20261109T080000+0000", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=2026-11-09", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;WKST=XX", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=1.0;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYSETPOS=0", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYHOUR=25", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=-1;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYEASTER=1", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE;X-A=b:FREQ=WEEKLY;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE:20261109T080000Z;20261116T080000Z", "11-02 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;TZID=Customized Time Zone:20261109T090000", "11-02 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261109T080000Z,", "11-02 08:00, 11-16 08:00")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2", "11-02 08:00, 12-07 08:00")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=2", "11-02 08:00, 12-07 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTHDAY=2,7;BYDAY=MO;COUNT=2", "11-02 08:00, 12-07 08:00")]
    [InlineData("RRULE:", "11-02 08:00")]
    [InlineData("RRULE: \nRRULE:FREQ=WEEKLY;COUNT=2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261109 080000Z", "11-02 08:00, 11-16 08:00")]
    [InlineData("item1.RRULE:FREQ=WEEKLY;COUNT=2\nitem2.X-ABLABEL:x", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;WKST=SU;INTERVAL=1;BYMONTHDAY=2", "11-02 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTHDAY=2,9", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTHDAY=-1", "11-30 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTHDAY=2;BYSETPOS=-2,-1", "11-02 08:00, 12-02 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYYEARDAY=306,307", "11-02 08:00, 11-03 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYWEEKNO=45,46", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYWEEKNO=45,46;BYDAY=MO,FR", "11-02 08:00, 11-06 08:00, 11-09 08:00, 11-13 08:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=11,12;BYDAY=1MO", "11-02 08:00, 12-07 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU;COUNT=3", "11-02 08:00, 11-15 08:00, 11-16 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE: FREQ = WEEKLY ; COUNT = 2", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;RSCALE=GREGORIAN;SKIP=BACKWARD", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=99;UNTIL=20261109T235959Z", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2;BYMONTH=\"\"", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nDTEND:20261102T240000Z", "11-02 08:00, 11-09 08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;VALUE=PERIOD:20261203T080000Z/PT1H", "11-02 08:00, 11-09 08:00, 12-03 08:00")]
    public async Task A_rule_takes_place_as_its_readable_parts_say(string rule, string starts) =>
        Assert.Equal(starts, await StartsAsync("UID:1\nDTSTART:20261102T080000Z\n" + rule));

    [Theory]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z\nDTSTART:20261109T080000Z\nSTATUS:CANCELLED", "11-02 08:00, -11-09 08:00, -11-16 08:00, -11-23 08:00")]
    [InlineData("RECURRENCE-ID;range=\"thisandfuture\":20261109T080000Z\nDTSTART:20261110T100000Z", "11-02 08:00, 11-10 10:00, 11-17 10:00, 11-24 10:00")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z\nDTSTART:20261110T080000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261116T080000Z\nDTSTART:20261118T080000Z", "11-02 08:00, 11-10 08:00, 11-18 08:00, 11-25 08:00")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z\nDTSTART:20261110T080000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20261116T080000Z\nDTSTART:20261120T080000Z", "11-02 08:00, 11-10 08:00, 11-20 08:00, 11-24 08:00")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z\nDTSTART:someday", "11-02 08:00, -11-09 08:00, -11-16 08:00, -11-23 08:00")]
    public async Task An_exception_with_all_later_ones_changes_those(string exception, string starts) =>
        Assert.Equal(starts, await StartsAsync("UID:1\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=4", "UID:1\n" + exception));

    // MS-OXCICAL 2.1.3.1.1.20.26: the digits 33 to 40 are the day that an exception replaces.
    [Theory]
    [InlineData("040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F50101000000000000000010000000AABBCCDDEEFF00112233445566778899", "040000008200e00074c5b7101a82e00807ea0b09a0b1c2d3e4f50101000000000000000010000000aabbccddeeff00112233445566778899")]
    [InlineData("a", " a ")]
    public async Task An_exception_belongs_to_its_series(string one, string other) => Assert.Equal(
        "11-02 08:00, 11-10 08:00",
        await StartsAsync(
            $"UID:{one}\nDTSTART:20261102T080000Z\nRRULE:FREQ=WEEKLY;COUNT=2",
            $"UID:{other}\nRECURRENCE-ID:20261109T080000Z\nDTSTART:20261110T080000Z"));

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}BEGIN:VEVENT\nUID:2\nDTSTART:20261103T080000Z\nEND:VEVENT\nEND:VCALENDAR", "11-02 08:00, 11-03 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}END:VCALENDAR", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}END:VEVENT\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STAND", "11-02 08:00")]
    [InlineData("From: x\nSubject: y\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}END:VEVENT\nEND:VCALENDAR", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\n\uFEFFBEGIN:VCALENDAR\nX-WR-TIMEZONE:UTC\nBEGIN:VEVENT\n{0}END:VEVENT\nEND:VCALENDAR", "11-02 08:00")]
    [InlineData("begin:vcalendar\nbegin:vevent\n{0}end:vevent\nend:vcalendar", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}DTEND:20261102T070000Z\nEND:VEVENT\nEND:VCALENDAR", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}DTEND:unknown\nEND:VEVENT\nEND:VCALENDAR", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{0}END:VEVENT\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\nDTSTART:2026", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nEND:VALARM\n{0}BEGIN:VALARM\nTRIGGER:-PT5M\nEND:VEVENT\nEND:VCALENDAR", "11-02 08:00")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:9\nBEGIN:VEVENT\n{0}END:VEVENT\nEND:VTODO\nEND:VCALENDAR", "11-02 08:00")]
    public void A_damaged_file_gives_its_whole_events(string text, string starts)
    {
        using var folder = new CalendarFolder(("a.ics", text.Replace("{0}", One, StringComparison.Ordinal)));

        Assert.Equal(starts, string.Join(", ", Starts(folder.Load().Meetings.Select(m => m.First))));
    }

    [Theory]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;CN=Berg, Bo:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;CN=\"Bo Berg\";X-NUM-GUESTS=0:mailto:bo@contoso.test")]
    [InlineData("ATTENDEE:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo+calendar@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:MAILTO:SMTP:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE;ROLE=NON-PARTICIPANT:mailto:cy@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE:mailto:fred@fireflies.ai")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE:mailto:c_1@resource.calendar.google.com")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE;CUTYPE=X-RESOURCE:mailto:beamer@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE;PARTSTAT=X-CALENDARSERVER;CUTYPE=LOCATION:mailto:blue@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;CN=Bo Berg;mailto:bo@contoso.test:mailto:bo@contoso.test")]
    [InlineData("ORGANIZER;CN=Ann Lee:MAILTO:ann@contoso.test\nATTENDEE;CN='bo@contoso.test':mailto:bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:<bo@contoso.test>")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:'bo@contoso.test'")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto://bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto: bo@contoso.test")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE;EMAIL=bo@contoso.test:invalid:nomail")]
    [InlineData("ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nATTENDEE:mailto:BO@CONTOSO.TEST")]
    public void It_is_a_1_1_of_Ann_and_Bo(string people)
    {
        var meeting = Only("UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T093000Z\n" + people);
        var verdict = new OneOnOneRecognizer(Contoso, RecognitionPolicy.Default).Recognize(meeting);

        Assert.True(verdict.IsOneOnOne);
        Assert.Equal([Ann, Bo], new[] { verdict.Pair!.Value.First.Person?.Email, verdict.Pair.Value.Second.Person?.Email }.Order());
    }

    private static async Task<string> StartsAsync(params string[] events)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(events)));
        return string.Join(", ", Starts(await Read(folder.Load(), Ann, Year)));
    }
}
