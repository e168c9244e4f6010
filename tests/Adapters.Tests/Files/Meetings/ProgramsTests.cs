using NodaTime;
using OutlookOneOnOne.Core.Meetings;
using static OutlookOneOnOne.Adapters.Tests.Files.Meetings.CalendarFolder;

namespace OutlookOneOnOne.Adapters.Tests.Files.Meetings;

public sealed class ProgramsTests
{
    [Fact]
    public async Task An_Outlook_export_is_read_with_Windows_zones_exceptions_and_its_owner()
    {
        var calendars = Load(Contoso, Fixture("outlook.ics"));

        Assert.Empty(calendars.Warnings);
        Assert.Equal(
            ["11-02 08:00", "11-05 07:30", "11-05 23:00", "11-09 08:00", "11-24 14:00", "11-30 08:00"], Starts(await Read(calendars, Ann)));
        var meeting = calendars.Meetings[0];
        Assert.Equal((35, true, Ann), (meeting.Line, meeting.IsSeries, meeting.Mailbox));
        Assert.True(meeting.First is { IsPrivate: true, IsOrganizerCopy: true, IsAllDay: false, ShowAs: ShowAs.Busy });
        Assert.Equal("assistant@contoso.test", meeting.First.SentBy?.Value);
        Assert.Equal([AttendeeType.Required, AttendeeType.Resource], meeting.First.Attendees.Select(a => a.Type));
        Assert.Equal("Bo Berg", meeting.First.Attendees[0].Name);
    }

    [Fact]
    public async Task An_Outlook_all_day_absence_covers_the_owners_days()
    {
        var absence = Assert.Single(await Absences(Load(Contoso, Fixture("outlook.ics")), Ann));

        // Berlin's midnights, Friday to Monday.
        Assert.Equal(new Interval(Instant.FromUtc(2026, 11, 5, 23, 0), Instant.FromUtc(2026, 11, 8, 23, 0)), absence);
    }

    [Fact]
    public void An_Exchange_invitation_is_read_with_roles_groups_and_busy_status()
    {
        var meeting = Assert.Single(Load(Contoso, Fixture("exchange.ics")).Meetings);

        Assert.Equal("ann@contoso.test", meeting.First.Organizer?.Address.Value);
        Assert.Equal(Instant.FromUtc(2026, 11, 3, 15, 0), meeting.First.Time.Start);
        Assert.Equal(ShowAs.WorkingElsewhere, meeting.First.ShowAs);
        Assert.True(meeting.First.IsPrivate);
        Assert.Equal(
            [AttendeeType.Required, AttendeeType.Optional, AttendeeType.Informed, AttendeeType.Group],
            meeting.First.Attendees.Select(a => a.Type));
        Assert.Equal(AttendeeResponse.Tentative, meeting.First.Attendees[1].Response);
        Assert.Equal("team", meeting.First.Attendees[3].Address.Value);
    }

    [Fact]
    public async Task A_Google_export_is_read_with_moved_occurrences_and_all_day_events()
    {
        var calendars = Load(Contoso, Fixture("google.ics"));
        var events = await Read(calendars, Bo);

        Assert.Empty(calendars.Warnings);
        Assert.Equal(["10-12 08:00", "11-10 15:00", "12-25 05:00"], Starts(events));
        Assert.Equal([AttendeeResponse.Accepted, AttendeeResponse.Declined], events.Take(2).Select(e => e.Attendees[0].Response));
        Assert.True(events[2] is { IsAllDay: true, ShowAs: ShowAs.Free, Organizer: null });
        Assert.Equal("abc123@google.com/20261109T090000Z", events[1].Id.Value);
        Assert.Equal(events[0].Series, events[1].Series);
    }

    [Fact]
    public async Task An_Apple_export_names_people_by_the_EMAIL_parameter()
    {
        var calendars = Load(Contoso, Fixture("apple.ics"));
        var events = await Read(calendars, Bo);

        Assert.Equal(["11-04 21:00", "12-02 21:00"], Starts(events));
        Assert.Equal(Ann, events[0].Organizer?.Address);
        Assert.Equal([Ann, Bo], events[0].Attendees.Select(a => a.Address));
        Assert.Null(Assert.Single(calendars.Meetings).Mailbox);
    }

    [Fact]
    public async Task A_Notes_export_is_read_with_its_defined_zone_dates_as_periods_and_Notes_names()
    {
        var calendars = Load(Contoso, Fixture("notes.ics"));
        var events = await Read(calendars, Ann);

        Assert.Empty(calendars.Warnings);
        Assert.Equal(["10-26 13:00", "11-02 16:00", "11-09 14:00"], Starts(events));
        Assert.Equal([30, 60, 60], events.Select(e => e.Time.Duration.TotalMinutes));
        Assert.Equal("cn=ann lee/o=acme", events[0].Organizer?.Address.Value);
        Assert.Single(calendars.Meetings);
    }

    [Fact]
    public async Task Replies_folded_inside_names_are_applied_or_reported()
    {
        var calendars = Load(Contoso, Fixture("replies.ics"));

        Assert.Equal(AttendeeResponse.Declined, Assert.Single(await Read(calendars, Bo)).Attendees[0].Response);
        var warning = Assert.Single(calendars.Warnings);
        Assert.Equal(6, warning.Line);
        Assert.Contains("unknown@example.test", warning.Message, StringComparison.Ordinal);
    }
}
