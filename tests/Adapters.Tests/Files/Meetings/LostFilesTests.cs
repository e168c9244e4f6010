using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

/// <summary>A calendar file that cannot be read affects its owner; everybody else's figures stay the same.</summary>
public sealed class LostFilesTests
{
    private static readonly string AnnAndBo = Calendar(
        "UID:1\nDTSTART:20261102T090000Z\nDTEND:20261102T093000Z\nORGANIZER:mailto:ann@contoso.test\nATTENDEE:mailto:bo@contoso.test");

    [Theory]
    [InlineData("bo@contoso.test.ics")]
    [InlineData("bo@contoso.test/2026.ics")]
    public async Task An_unreadable_file_affects_its_owner_and_nobody_else(string name)
    {
        using var folder = new CalendarFolder(
            ("ann@contoso.test.ics", AnnAndBo), ("cy@contoso.test.ics", Calendar()), (name, "no calendar"));
        var calendars = folder.Load();

        Assert.Equal(CalendarFault.Damaged, await FaultAsync(calendars, Bo));
        Assert.Equal(["11-02 09:00"], Starts(await Read(calendars, Ann)));
        Assert.Empty(await Read(calendars, Cy));
        Assert.Equal(Bo, Assert.Single(calendars.Unread).Mailbox);
    }

    [Fact]
    public async Task Another_file_of_the_same_person_does_not_compensate_for_an_unreadable_one()
    {
        using var folder = new CalendarFolder(("ann@contoso.test/2026.ics", AnnAndBo), ("ann@contoso.test/2027.ics", ""));

        Assert.Equal(CalendarFault.Damaged, await FaultAsync(folder.Load(), Ann));
    }

    [Fact]
    public async Task The_calendars_of_all_reports_do_not_compensate_for_an_unreadable_one()
    {
        using var folder = new CalendarFolder(("bo@contoso.test.ics", AnnAndBo), ("cy@contoso.test.ics", Calendar()));
        Assert.Equal(["11-02 09:00"], Starts(await Read(folder.Load(), Ann)));

        folder.Add("ann@contoso.test.ics", "no calendar");
        Assert.Equal(CalendarFault.Damaged, await FaultAsync(folder.Load(), Ann));
    }

    [Fact]
    public async Task An_unreadable_file_of_a_report_means_that_not_all_reports_are_known()
    {
        using var folder = new CalendarFolder(("bo@contoso.test.ics", AnnAndBo), ("cy@contoso.test.ics", "no calendar"));

        Assert.Equal(CalendarFault.NotFound, await FaultAsync(folder.Load(), Ann));
    }

    [Fact]
    public async Task An_unreadable_file_without_an_owner_affects_everybody_without_their_own_calendar()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", AnnAndBo), ("export.ics", Calendar()));
        Assert.Empty(await Read(folder.Load(), Cy));

        folder.Add("export2.ics", "no calendar");
        var calendars = folder.Load();
        Assert.Equal(CalendarFault.Damaged, await FaultAsync(calendars, Cy));
        Assert.Equal(["11-02 09:00"], Starts(await Read(calendars, Ann)));
        Assert.Null(Assert.Single(calendars.Unread).Mailbox);
    }

    [Fact]
    public async Task A_missing_path_affects_the_person_it_is_named_after()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", AnnAndBo), ("export.ics", Calendar()));
        var calendars = Load(Contoso, folder.Path, Path.Combine(folder.Path, "gone", "bo@contoso.test.ics"));

        Assert.Equal(CalendarFault.Damaged, await FaultAsync(calendars, Bo));
        Assert.Empty(await Read(calendars, Cy));
    }

    [Fact]
    public async Task An_empty_folder_affects_nobody_and_is_reported()
    {
        using var folder = new CalendarFolder(("ann@contoso.test.ics", AnnAndBo), ("export.ics", Calendar()));
        using var empty = new CalendarFolder();
        var calendars = Load(Contoso, folder.Path, empty.Path);

        Assert.Empty(await Read(calendars, Cy));
        Assert.False(Assert.Single(calendars.Unread).IsLost);
    }

    [Fact]
    public void Finding_nothing_is_reported_only_if_there_is_no_file_at_all()
    {
        using var empty = new CalendarFolder();
        Assert.IsType<IcsLoad.NothingFound>(IcsCalendars.Load([empty.Path], Contoso, TestContext.Current.CancellationToken));

        using var folder = new CalendarFolder(("ann@contoso.test.ics", "no calendar"));
        Assert.IsType<IcsLoad.Loaded>(IcsCalendars.Load([folder.Path], Contoso, TestContext.Current.CancellationToken));
    }

    private static async Task<CalendarFault> FaultAsync(IcsCalendars calendars, EmailAddress owner)
    {
        var reading = await calendars.ReadAsync(Id(owner), Autumn, TestContext.Current.CancellationToken);
        return Assert.IsType<CalendarReadResult.NotReadable>(reading).Fault;
    }
}
