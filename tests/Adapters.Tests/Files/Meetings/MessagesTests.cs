using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class MessagesTests
{
    private const string Weekly =
        "UID:1\nSEQUENCE:1\nDTSTAMP:20261001T080000Z\nDTSTART:20261102T080000Z\nDURATION:PT30M\nRRULE:FREQ=WEEKLY;COUNT=3\n"
            + "ORGANIZER:ann@contoso.test\nATTENDEE;PARTSTAT=NEEDS-ACTION:bo@contoso.test";
    private const string Reply = "UID:1\nSEQUENCE:1\nDTSTAMP:20261002T080000Z\nATTENDEE;PARTSTAT=DECLINED:mailto:bo@contoso.test";

    [Fact]
    public async Task A_reply_to_a_series_applies_to_each_occurrence() =>
        Assert.Equal(
            [AttendeeResponse.Declined, AttendeeResponse.Declined, AttendeeResponse.Declined],
            (await After(Method("REPLY", Reply))).Select(e => e.Attendees[0].Response));

    [Fact]
    public async Task A_reply_to_one_occurrence_applies_only_to_that_one() =>
        Assert.Equal(
            [AttendeeResponse.None, AttendeeResponse.Declined, AttendeeResponse.None],
            (await After(Method("REPLY", Reply + "\nRECURRENCE-ID:20261109T080000Z"))).Select(e => e.Attendees[0].Response));

    [Fact]
    public async Task A_reply_to_an_older_invitation_is_void() =>
        Assert.Equal(
            AttendeeResponse.None,
            (await After(Method("REPLY", Reply.Replace("SEQUENCE:1", "SEQUENCE:0", StringComparison.Ordinal))))[0].Attendees[0].Response);

    [Fact]
    public async Task The_latest_of_several_replies_counts() =>
        Assert.Equal(
            AttendeeResponse.Accepted,
            (
                await After(
                    Method(
                        "REPLY",
                        Reply
                            .Replace("DECLINED", "ACCEPTED", StringComparison.Ordinal)
                            .Replace("20261002", "20261003", StringComparison.Ordinal),
                        Reply)))[0]
                .Attendees[0]
                .Response);

    [Theory]
    [InlineData("UID:9\nATTENDEE:mailto:bo@contoso.test", "none of the files")]
    [InlineData("UID:1\nSEQUENCE:1\nATTENDEE:mailto:stranger@contoso.test", "not invited")]
    [InlineData("UID:1\nSEQUENCE:1\nRECURRENCE-ID:20261110T080000Z\nATTENDEE:mailto:bo@contoso.test", "no occurrence")]
    [InlineData("UID:1", "no ATTENDEE")]
    public void A_reply_to_an_unknown_meeting_is_reported(string reply, string reason)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(Weekly)), ("reply.ics", Method("REPLY", reply)));
        var warning = Assert.Single(folder.Load().Warnings);

        Assert.Contains(reason, warning.Message, StringComparison.Ordinal);
        Assert.EndsWith("reply.ics", warning.File, StringComparison.Ordinal);
        Assert.Equal(4, warning.Line);
    }

    [Theory]
    [InlineData("UID:1\nSEQUENCE:2", new[] { "-11-02 08:00", "-11-09 08:00", "-11-16 08:00" })]
    [InlineData("UID:1\nSEQUENCE:2\nRECURRENCE-ID:20261109T080000Z", new[] { "11-02 08:00", "-11-09 08:00", "11-16 08:00" })]
    [InlineData("UID:1\nSEQUENCE:2\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261109T080000Z", new[] { "11-02 08:00", "-11-09 08:00", "-11-16 08:00" })]
    [InlineData("UID:1\nSEQUENCE:1", new[] { "11-02 08:00", "11-09 08:00", "11-16 08:00" })]
    [InlineData("UID:1\nSEQUENCE:0", new[] { "11-02 08:00", "11-09 08:00", "11-16 08:00" })]
    public async Task A_newer_cancellation_cancels_the_meeting_or_the_occurrence(string cancellation, string[] expected)
    {
        var events = await After(Method("CANCEL", cancellation));

        Assert.Equal(expected, Starts(events));
        Assert.All(events, e => Assert.Equal(30, e.Time.Duration.TotalMinutes));
        Assert.All(events, e => Assert.Equal(Bo, e.Attendees[0].Address));
    }

    [Fact]
    public async Task An_equally_recent_cancellation_cancels_a_copy_that_is_not_the_organisers()
    {
        using var folder = new CalendarFolder(
            ("bo@contoso.test.ics", Calendar(Weekly)), ("cancel.ics", Method("CANCEL", "UID:1\nSEQUENCE:1")));

        Assert.All(await Read(folder.Load(), Bo), e => Assert.True(e.IsCancelled));
    }

    [Fact]
    public void A_complete_cancellation_is_a_cancelled_meeting_and_an_incomplete_one_is_reported()
    {
        using var folder = new CalendarFolder(("cancel.ics", Method("CANCEL", "UID:2\nDTSTART:20261102T080000Z", "UID:3")));
        var calendars = folder.Load();

        Assert.True(Assert.Single(calendars.Meetings).First.IsCancelled);
        Assert.Equal(8, Assert.Single(calendars.Warnings).Line);
    }

    [Fact]
    public void A_counterproposal_is_not_a_meeting_and_is_reported()
    {
        using var folder = new CalendarFolder(("counter.ics", Method("COUNTER", "UID:1\nDTSTART:20261102T080000Z")));
        var calendars = folder.Load();

        Assert.Empty(calendars.Meetings);
        Assert.Contains("COUNTER", Assert.Single(calendars.Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_added_occurrence_belongs_to_the_series() =>
        Assert.Equal(
            ["11-02 08:00", "11-04 08:00", "11-09 08:00", "11-16 08:00"],
            Starts(
                await After(
                    Method("ADD", "UID:1\nSEQUENCE:2\nDTSTART:20261104T080000Z\nORGANIZER:ann@contoso.test\nATTENDEE:bo@contoso.test"),
                    "ann@contoso.test/added.ics")));

    private static async Task<IReadOnlyList<CalendarEvent>> After(string message, string file = "message.ics")
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(Weekly)), (file, message));
        var calendars = folder.Load();
        Assert.Empty(calendars.Warnings);
        return await Read(calendars, Bo);
    }
}
