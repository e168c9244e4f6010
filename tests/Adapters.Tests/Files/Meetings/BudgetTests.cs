using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Coverage;
using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>A file over budget affects its owner, an event over budget affects its pair, and nobody has to wait for either.</summary>
public sealed class BudgetTests
{
    private const string AnnAndBo = "ORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test\nDTSTART:20261102T090000Z\n";

    private static readonly IcsBudget Small =
        new() { Bytes = 5_000, Lines = 100, Events = 8, Calendars = 4, StartsPerDay = 2, Dates = 5, Rules = 2 };

    [Theory]
    [InlineData("bytes", null)]
    [InlineData("lines", null)]
    [InlineData("events", 35)]
    [InlineData("calendars", 13)]
    [InlineData("meetings on one day", 13)]
    public async Task A_file_over_budget_makes_its_owner_unknown_and_names_the_exceeded_limit(string what, int? line)
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar("UID:1\n" + AnnAndBo)), ("bo@contoso.test.ics", TooMuchOf(what)));
        var calendars = Load(folder);

        var error = Assert.Single(calendars.Unread);
        Assert.Equal((Bo, line), (error.Mailbox, error.Line));
        Assert.Contains($" {what}, so it is not read; export", error.Message, StringComparison.Ordinal);
        var bos = await calendars.ReadAsync(Id(Bo), Autumn, TestContext.Current.CancellationToken);
        Assert.Equal(CalendarFault.Damaged, Assert.IsType<CalendarReadResult.NotReadable>(bos).Fault);
        Assert.Equal(["11-02 09:00"], Starts(await Read(calendars, Ann)));
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY\nRRULE:FREQ=MONTHLY", "more than 2 rules (RRULE)")]
    [InlineData("RRULE:FREQ=DAILY\nEXDATE:20261103,20261104,20261105,20261106,20261107,20261108", "more than 5 dates (EXDATE)")]
    [InlineData("RDATE:20261103,20261104,20261105,20261106,20261107,20261108", "more than 5 dates (RDATE)")]
    [InlineData("RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5", "not a valid recurrence rule")]
    public async Task An_event_over_budget_affects_only_its_pair(string rule, string reason)
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar("UID:1\n" + AnnAndBo + rule, "UID:2\nDTSTART:20261103T090000Z")));
        var calendars = Load(folder);

        Assert.Contains(reason, Assert.Single(calendars.Warnings).Message, StringComparison.Ordinal);
        Assert.Equal(["11-03 09:00"], Starts(await Read(calendars, Ann)));
        Assert.Equal(
            [new UnreadableEntry(Id(Bo), null)],
            await ((IUnreadableEntries)calendars).OfAsync(Id(Ann), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_file_within_its_budget_is_read()
    {
        var weekly = Enumerable.Range(0, 8).Select(i => $"UID:{i}\nDTSTART:20261102T090000Z\nRRULE:FREQ=WEEKLY");
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar([.. weekly])));

        Assert.Equal(8, Load(folder).Meetings.Count);
    }

    [Fact]
    public async Task Twenty_years_of_a_busy_calendar_are_within_the_default_budget()
    {
        var single = Enumerable.Range(0, 20_000).Select(i => $"UID:single{i}\n{AnnAndBo}");
        var series = Enumerable.Range(0, 2_000).Select(i => $"UID:series{i}\nDTSTART:20101102T090000Z\nRRULE:FREQ=WEEKLY;UNTIL=20111231");
        using var folder = new CalendarFolder(("ann@contoso.test.ics", Calendar([.. single, .. series])));
        var calendars = folder.Load();

        Assert.Empty(calendars.Unread);
        Assert.Equal(20_000, (await Read(calendars, Ann)).Count);
    }

    [Fact]
    public async Task A_file_that_is_read_from_the_disk_again_and_again_has_the_meetings_of_a_small_one()
    {
        var much = new string('x', 700_000);
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar([.. Enumerable.Range(1, 16).Select(i => $"UID:{i}\n{AnnAndBo}DESCRIPTION:{much}")])));
        var calendars = folder.Load();

        Assert.Empty(calendars.Warnings);
        Assert.Equal(16, (await Read(calendars, Ann)).Count);
    }

    [Fact]
    public async Task What_exceeds_the_limits_of_an_event_is_left_out_and_the_rest_counts()
    {
        var attendees = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"ATTENDEE:mailto:p{i}@x.test\n"));
        var categories = string.Concat(Enumerable.Repeat("CLASS:PUBLIC\n", 30_000));
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", Calendar("UID:1\n" + AnnAndBo + attendees, "UID:2\n" + AnnAndBo + categories + "UID:3")));
        var read = await Read(folder.Load(), Ann);

        Assert.Equal([2, 2_000], read.Select(e => e.Attendees.Count == 1 ? 2 : e.Attendees.Count).Order());
    }

    private static string TooMuchOf(string what) => what switch
    {
        "bytes" => Calendar("UID:1\nDTSTART:20261102T090000Z\nDESCRIPTION:" + new string('x', 5_000)),
        "lines" => Calendar("UID:1\nDTSTART:20261102T090000Z\n" + string.Concat(Enumerable.Repeat("X-A:\n", 100))),
        "calendars" => string.Concat(Enumerable.Repeat(Calendar(), 5)),
        "events" => Calendar([.. Enumerable.Range(0, 9).Select(i => $"UID:{i}\nDTSTART:20261102T090000Z")]),
        _ => Calendar([.. Enumerable.Range(0, 4).Select(i => $"UID:{i}\nDTSTART:20261102T090000Z\nRRULE:FREQ=DAILY")]),
    };

    private static IcsCalendars Load(CalendarFolder folder) =>
        Assert.IsType<IcsLoad.Loaded>(IcsCalendars.Load([folder.Path], Contoso, Small, TestContext.Current.CancellationToken)).Calendars;
}
