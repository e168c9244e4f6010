using OutlookOneOnOne.Core.Invites;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Core.Settings;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Invites;

/// <summary>
/// An invite that anybody or anything besides the two people and rooms receives contains only a link, and nothing that the two wrote.
/// </summary>
public sealed class AlsoReceivedTests
{
    private static readonly PersonSettings EveryOccurrence = new() { PreparesAgendas = true, WritesEveryOccurrence = true };

    public static TheoryData<string, Attendee> Others => new()
    {
        { "the notetaker Fred", new Attendee(EmailAddress.Parse("fred@fireflies.ai"), "Fred", AttendeeType.Optional) },
        { "the logging address 1@bcc.hubspot.com", new Attendee(EmailAddress.Parse("1@bcc.hubspot.com")) },
        { "Hana Rose", new Attendee(EmailAddress.Parse("hr@contoso.example"), "Hana Rose", AttendeeType.Informed) },
        { "the calendar relay Team", new Attendee(EmailAddress.Parse("1@group.calendar.google.com"), "Team") },
        { "Bo Dahl, who is invited without an address", new Attendee(EmailAddress.Parse("invalid:nomail"), "Bo Dahl") },
        {
            "Cy Cole",
            new Attendee(EmailAddress.Parse("cy@contoso.example"), "Cy Cole", AttendeeType.Required, AttendeeResponse.Delegated)
            {
                DelegatedTo = Pairs.Bo.Email,
            }
        },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task If_anybody_else_receives_it_only_the_link_is_written_automatically(string name, Attendee other)
    {
        var world = await InviteWorld.Create(EveryOccurrence, change: m => m with { Attendees = [.. m.Attendees, other] });

        Assert.Equal([name], Words(Assert.IsType<InsertionResult.Written>(await world.Insert(2))));

        AssertOnlyLink(world, world.Single!, "/agenda/" + InviteWorld.Request().Agenda.Pair + "/2026-12-10T10:00:00Z");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task If_anybody_else_receives_it_only_the_link_is_written_when_the_button_is_pressed(string name, Attendee other)
    {
        var world = await InviteWorld.Create(recurring: false, change: m => m with { Attendees = [.. m.Attendees, other] });

        Assert.Equal([name], Words(Assert.IsType<InsertionResult.Written>(await world.Insert(askedBy: Pairs.Ann.Id))));

        AssertOnlyLink(world, world.Single!, "/agenda/" + InviteWorld.Request().Agenda.Pair + "/2026-11-26T10:00:00Z");
    }

    [Fact]
    public async Task A_series_gets_the_link_to_the_next_agenda()
    {
        var world = await InviteWorld.Create(change: With(Fred));

        Assert.True(Assert.IsType<InsertionResult.Written>(await world.Insert()).Series);
        Assert.IsType<InsertionResult.AlreadyThere>(await world.Insert(1));

        AssertOnlyLink(world, world.Series, "/agenda/" + InviteWorld.Request().Agenda.Pair + "\"");
        Assert.Equal(1, world.Calendar.Mails);
    }

    [Fact]
    public async Task The_assistant_who_sends_an_invite_keeps_the_agenda_out_of_it()
    {
        var world = await InviteWorld.Create(recurring: false, change: m => m with { SentBy = EmailAddress.Parse("cy@contoso.example") });

        Assert.Equal(["cy@contoso.example"], Words(await world.Insert()));
        AssertOnlyLink(world, world.Single!, "/agenda/");
    }

    [Fact]
    public async Task Rooms_do_not_count()
    {
        var room = new Attendee(EmailAddress.Parse("aquarium@contoso.example"), "Aquarium", AttendeeType.Resource);
        var world = await InviteWorld.Create(recurring: false, change: With(room));

        Assert.Empty((await world.Insert()).AlsoReceivedBy);
        Assert.Contains("Budget", world.Calendar[world.Single!].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_does_not_matter_whom_Exchange_names_as_the_organiser_of_their_own_copy()
    {
        var world = await InviteWorld.Create(recurring: false, change: m => m with
        {
            Organizer = new Attendee(EmailAddress.Parse("/o=contoso/cn=annlee"), Pairs.Ann.Name),
        });

        Assert.Empty((await world.Insert()).AlsoReceivedBy);
        Assert.Contains("Budget", world.Calendar[world.Single!].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_replaces_the_agenda_when_a_notetaker_has_been_added_and_the_button_is_pressed_again()
    {
        var world = await InviteWorld.Create(recurring: false);
        await world.Insert();
        world.Calendar.Invite(world.Single!, Fred);

        var written = Assert.IsType<InsertionResult.Written>(await world.Insert(askedBy: Pairs.Ann.Id));

        Assert.Equal(["the notetaker Fred"], Words(written));
        AssertOnlyLink(world, world.Single!, "/agenda/");
    }

    [Fact]
    public async Task Somebody_added_while_we_write_counts()
    {
        var world = await InviteWorld.Create(recurring: false);
        world.Calendar.Change(world.Single!, i => i with { Meeting = With(Fred)(i.Meeting!) });

        Assert.Equal(["the notetaker Fred"], Words(await world.Insert()));
        AssertOnlyLink(world, world.Single!, "/agenda/");
    }

    [Fact]
    public async Task An_invite_whose_people_cannot_be_read_gets_the_link()
    {
        var world = await InviteWorld.Create(recurring: false);
        world.Calendar.Change(world.Single!, i => i with { Meeting = null });

        Assert.Equal(["people we could not identify"], Words(await world.Insert()));
        AssertOnlyLink(world, world.Single!, "/agenda/");
    }

    private static IReadOnlyList<string> Words(InsertionResult result) =>
        [.. result.AlsoReceivedBy.Select(r => r.In(Languages.English))];

    private static Attendee Fred { get; } = new(EmailAddress.Parse("fred@fireflies.ai"), "Fred");

    private static Func<CalendarEvent, CalendarEvent> With(Attendee other) => m => m with { Attendees = [.. m.Attendees, other] };

    private static void AssertOnlyLink(InviteWorld world, InviteRef invite, string link)
    {
        var html = world.Calendar[invite].Html;
        var section = html[InviteBody.Of(html).Section!.Start..InviteBody.Of(html).Section!.End];
        Assert.Contains(link, section, StringComparison.Ordinal);
        Assert.Equal("Open the live agenda", string.Concat(section.Split('<', '>').Where((_, at) => at % 2 == 0)).Trim());
    }
}
