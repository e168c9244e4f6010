using NodaTime;
using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>Bo has left, and Boris has got the address. The lists are read on the days 1 to 30 of November 2026.</summary>
public sealed class PassedAddressesTests
{
    private const string Eve = "eve@x.org|Eve|1", Bo = "bo@x.org|Bo|2", Boris = "bo@x.org|Boris|3";

    [Theory]
    [InlineData(4, null)] // Bo had it, who has left
    [InlineData(10, null)] // nobody had it
    [InlineData(20, "bo@x.org~2")]
    [InlineData(28, "bo@x.org~2")]
    public void A_1_1_counts_for_whoever_had_the_address_on_its_day(int day, string? with)
    {
        var list = Read(20, [Eve, Boris], Read(5, [Eve], Read(1, [Eve, Bo])));

        Assert.Equal(with, WithOn(day, list));
    }

    [Fact]
    public void An_address_that_is_passed_on_between_two_readings_changes_hands_at_the_second()
    {
        var list = Read(20, [Eve, Boris], Read(1, [Eve, Bo]));

        Assert.Equal((null, "bo@x.org~2"), (WithOn(19, list), WithOn(20, list)));
    }

    [Fact]
    public void Two_people_who_swap_their_addresses_keep_their_1_1s()
    {
        var list = Read(20, [Eve, "cy@x.org|Bo|2", "bo@x.org|Cy|3"], Read(1, [Eve, Bo, "cy@x.org|Cy|3"]));

        Assert.Equal(("bo@x.org", "cy@x.org"), (WithOn(19, list), WithOn(20, list)));
    }

    [Fact]
    public void An_address_of_before_a_marriage_is_still_theirs()
    {
        var list = Read(20, [Eve, "berg@x.org|Bo Berg|2"], Read(1, [Eve, Bo]));

        Assert.Empty(list.FormerOwners);
        Assert.Equal("bo@x.org", WithOn(4, list));
    }

    [Fact]
    public void Whoever_returns_has_had_the_address_all_along()
    {
        var list = Read(20, [Eve, Bo], Read(5, [Eve], Read(1, [Eve, Bo])));

        Assert.Empty(list.FormerOwners);
        Assert.Equal(("bo@x.org", "bo@x.org"), (WithOn(4, list), WithOn(10, list)));
    }

    [Fact]
    public void An_address_may_change_hands_twice()
    {
        var list = Read(25, [Eve, "bo@x.org|Bob|4"], Read(20, [Eve, Boris, "z@x.org|Z|9"], Read(1, [Eve, Bo, "z@x.org|Z|9"])));

        Assert.Equal((null, null, "bo@x.org~3"), (WithOn(19, list), WithOn(22, list), WithOn(25, list)));
    }

    [Fact]
    public void In_a_directory_with_ids_of_its_own_it_is_the_same()
    {
        var (eve, bo, boris) = (Person("e", "eve@x.org"), Person("b1", "bo@x.org"), Person("b2", "bo@x.org"));
        var before = new Organisation(TestPeople.Chart([eve, bo]));

        var later = Remember(new Organisation(TestPeople.Chart([eve, boris])), before, 20);

        Assert.Equal((null, "b2"), (WithOn(19, later), WithOn(20, later)));
    }

    [Fact]
    public void Another_company_takes_nothing_away_from_anybody()
    {
        var list = Read(20, ["top@y.org|Top", "a@y.org|A", "eve@x.org|E"], Read(1, [Eve, Bo]));

        Assert.Empty(list.FormerOwners);
    }

    [Fact]
    public void It_is_remembered_for_26_weeks()
    {
        var passed = Read(20, [Eve, Boris], Read(1, [Eve, Bo]));
        var old = PassedAddresses.Remember(passed, passed, new LocalDate(2026, 11, 20).PlusDays(181));
        Assert.Single(old);

        Assert.Empty(PassedAddresses.Remember(passed, passed, new LocalDate(2026, 11, 20).PlusDays(182)));
    }

    private static string? WithOn(int day, Organisation organisation)
    {
        var time = new Interval(Instant.FromUtc(2026, 11, day, 9, 0), Instant.FromUtc(2026, 11, day, 9, 30));
        var meeting = new CalendarEvent(new EventId("event"), time)
        {
            Organizer = new Attendee(EmailAddress.Parse("eve@x.org")),
            Attendees = [new Attendee(EmailAddress.Parse("bo@x.org"))],
        };
        var eve = organisation.Find(EmailAddress.Parse("eve@x.org"))!.Id;
        return new OneOnOneRecognizer(organisation, RecognitionPolicy.Default).Recognize(meeting).FactFor(eve)?.With.Value;
    }

    private static Organisation Read(int day, string[] rows, Organisation? before = null) =>
        Remember(IdentitiesTests.Read(rows, before), before, day);

    private static Organisation Remember(Organisation read, Organisation? before, int day) =>
        read.With(PassedAddresses.Remember(read, before, new LocalDate(2026, 11, day)));

    private static Person Person(string id, string address) => new(new PersonId(id), EmailAddress.Parse(address), id);
}
