using CsCheck;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class MendedChartTests
{
    private static readonly Gen<Person> Anybody =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 14], Gen.Int[0, 12].Array[0, 3]).Select((id, mail, manager, aliases) =>
            new Person(TestPeople.Id($"p{id}"), TestPeople.Address($"m{mail}"), $"Person {id}")
            {
                Manager = manager > 13 ? null : TestPeople.Id($"p{manager}"),
                Aliases = [.. aliases.Select(a => TestPeople.Address($"m{a}"))],
            });

    [Fact]
    public void A_sound_organisation_stays_as_it_is()
    {
        var people = TestPeople.Parse("ann; bo:ann; cy:ann; dee:bo");
        var mended = MendedChart.Of(people);
        Assert.Equal(people, mended.Chart.People);
        Assert.Empty(mended.Warnings);
    }

    [Fact]
    public void Whatever_a_directory_holds_becomes_an_organisation() => Anybody.List[0, 20].Sample(people =>
    {
        var mended = MendedChart.Of(people);
        Assert.IsType<OrgChartResult.Valid>(OrgChart.Create(mended.Chart.People));
        Assert.Subset(people.Select(p => p.Id).ToHashSet(), mended.Chart.People.Select(p => p.Id).ToHashSet());
    });

    [Fact]
    public void Mending_twice_changes_nothing() => Anybody.List[0, 20].Sample(people =>
    {
        var once = MendedChart.Of(people);
        var twice = MendedChart.Of(once.Chart.People);
        Assert.Equal(once.Chart.People, twice.Chart.People);
        Assert.Empty(twice.Warnings);
    });

    [Fact]
    public void A_circle_opens_above_the_least_id_and_those_below_stay()
    {
        var mended = MendedChart.Of(TestPeople.Parse("cy:ann; bo:cy; ann:bo; dee:cy"));
        Assert.Null(mended.Chart.ManagerOf(TestPeople.Id("ann")));
        Assert.Equal(["bo", "dee"], mended.Chart.DirectReportsOf(TestPeople.Id("cy")).Select(p => p.Id.Value));
        Assert.Contains("ann is left without a manager", Assert.Single(mended.Warnings));
    }

    [Fact]
    public void An_address_given_twice_is_whose_primary_it_is()
    {
        var impostor = TestPeople.Person("ann") with { Aliases = [TestPeople.Address("bo"), TestPeople.Address("a.lee")] };
        var mended = MendedChart.Of([impostor, TestPeople.Person("bo")]);
        Assert.Equal([TestPeople.Address("a.lee")], mended.Chart.Find(TestPeople.Id("ann"))!.Aliases);
        Assert.Equal(TestPeople.Address("bo"), mended.Chart.Find(TestPeople.Id("bo"))!.Email);
    }
}
