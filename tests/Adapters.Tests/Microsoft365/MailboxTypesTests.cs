using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.SimulatedGraph;
using OutlookOneOnOne.SimulatedGraph.Calendars;
using OutlookOneOnOne.SimulatedGraph.Directory;
using EventId = OutlookOneOnOne.Core.Meetings.EventId;

namespace OutlookOneOnOne.Adapters.Tests.Microsoft365;

/// <summary>Rooms and equipment are known by the type of their mailboxes, although their invitations call them required.</summary>
public sealed class MailboxTypesTests
{
    private static readonly SimulatedUser Ann = SimulatedUser.Called("Ann", "ann@contoso.example");
    private static readonly SimulatedUser Bo = SimulatedUser.Called("Bo", "bo@contoso.example") with { ManagerId = Ann.Id };
    private static readonly SimulatedUser Projector = Disabled("Projector", MailboxPurpose.Equipment) with
    {
        Aliases = ["beamer@contoso.example"],
    };

    private static readonly SimulatedUser Attic = Disabled("Attic", MailboxPurpose.Room);
    private static readonly SimulatedUser Sales = Disabled("Sales", MailboxPurpose.Shared);
    private static readonly SimulatedUser Left = Disabled("Left", MailboxPurpose.User);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Equipment_and_rooms_are_rooms_and_other_disabled_accounts_are_not()
    {
        var (organisation, warnings) = await ReadAsync(new SimulatorOptions());

        Assert.Empty(warnings);
        Assert.All(["projector", "beamer", "attic"], name => Assert.True(organisation.IsRoom(Address(name))));
        Assert.All(["sales", "left", "bo"], name => Assert.False(organisation.IsRoom(Address(name))));
        Assert.Equal(2, organisation.Chart.People.Count);
    }

    [Theory]
    [InlineData("projector", true)]
    [InlineData("attic", true)]
    [InlineData("sales", false)]
    public async Task A_1_1_with_required_equipment_is_a_1_1(string third, bool isOneOnOne)
    {
        var (organisation, _) = await ReadAsync(new SimulatorOptions());
        var start = Instant.FromUtc(2026, 11, 2, 9, 0);
        var meeting = new CalendarEvent(new EventId("1"), new Interval(start, start + Duration.FromMinutes(30)))
        {
            Organizer = new Attendee(Address("ann")),
            Attendees = [new Attendee(Address("bo")), new Attendee(Address(third))],
        };

        Assert.Equal(isOneOnOne, new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(meeting).IsOneOnOne);
    }

    private static async Task<DirectoryReadResult> ReadAsync(SimulatorOptions options)
    {
        await using var microsoft365 = new SimulatedMicrosoft365(
            Tenant.Of([Ann, Bo, Projector, Attic, Sales, Left], Array.Empty<SimulatedEvent>()), options);
        return await microsoft365.Get<IDirectory>().ReadAsync(Cancel);
    }

    private static SimulatedUser Disabled(string name, MailboxPurpose purpose) =>
        SimulatedUser.Called(name, $"{name.ToLowerInvariant()}@contoso.example") with { AccountEnabled = false, Purpose = purpose };

    private static EmailAddress Address(string name) => EmailAddress.Parse($"{name}@contoso.example");
}
