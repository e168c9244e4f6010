using NodaTime;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>An event that cannot be read affects the two people whose 1:1 it may have been.</summary>
public sealed class UnreadableEntriesTests
{
    private const string AnnAndBo = "UID:1\nORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\n";

    [Theory]
    [InlineData("DTSTART:tomorrow")]
    [InlineData("DTSTART:20261102T090000Z\nRRULE:FREQ=SOMETIMES")]
    [InlineData("DTSTART:20261102T090000Z\nRECURRENCE-ID:x")]
    [InlineData("RECURRENCE-ID:20261102T090000Z\nDTSTART:x")]
    [InlineData("SUMMARY:no start")]
    public async Task It_may_have_been_at_any_time(string times)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(AnnAndBo + times)));
        var calendars = folder.Load();

        Assert.Equal([new UnreadableEntry(Id(Bo), null)], await UnreadableAsync(calendars, Ann));
        Assert.Equal([new UnreadableEntry(Id(Ann), null)], await UnreadableAsync(calendars, Bo));
        Assert.Empty(await UnreadableAsync(calendars, Cy));
    }

    [Fact]
    public async Task It_may_have_been_when_it_started_if_that_can_be_read()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar(AnnAndBo + "DTSTART:20261102T090000Z\nDURATION:an hour")));

        Assert.Equal(
            [new UnreadableEntry(Id(Bo), Instant.FromUtc(2026, 11, 2, 9, 0))], await UnreadableAsync(folder.Load(), Ann));
    }

    [Theory]
    [InlineData(AnnAndBo + "ATTENDEE:mailto:cy@contoso.test\nDTSTART:x")]
    [InlineData("UID:1\nORGANIZER:mailto:ann@contoso.test\nDTSTART:x")]
    [InlineData("UID:1\nORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:someone@elsewhere.test\nDTSTART:x")]
    [InlineData(AnnAndBo + "STATUS:CANCELLED\nDTSTART:x")]
    [InlineData(AnnAndBo + "TRANSP:TRANSPARENT\nDTSTART:x")]
    [InlineData(AnnAndBo + "CLASS:PRIVATE\nDTSTART:x")]
    [InlineData(AnnAndBo + "DTSTART:99991231T090000Z")]
    [InlineData(AnnAndBo + "DTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=20261001")]
    public async Task An_event_that_could_not_have_been_a_1_1_affects_nobody(string lines)
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar(lines)));
        var calendars = folder.Load();

        Assert.Contains(calendars.Warnings, w => w.IsSkippedEvent);
        Assert.Empty(await UnreadableAsync(calendars, Ann));
    }

    [Fact]
    public async Task If_another_calendar_contains_the_same_meeting_nothing_is_unknown()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar(AnnAndBo + "DTSTART:x")),
            ("bo@contoso.test.ics", Calendar(AnnAndBo + "DTSTART:20261102T090000Z")));

        Assert.Empty(await UnreadableAsync(folder.Load(), Ann));
    }

    [Fact]
    public async Task An_event_that_was_cut_off_may_have_been_with_anybody()
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20261102T090000Z\nATTEN"),
            ("bo@contoso.test.ics", Calendar()));
        var calendars = folder.Load();

        Assert.Equal([new UnreadableEntry(null, null)], await UnreadableAsync(calendars, Ann));
        Assert.Empty(await UnreadableAsync(calendars, Bo));
    }

    private static Task<IReadOnlyList<UnreadableEntry>> UnreadableAsync(IcsCalendars calendars, EmailAddress manager) =>
        ((IUnreadableEntries)calendars).OfAsync(Id(manager), TestContext.Current.CancellationToken);
}
