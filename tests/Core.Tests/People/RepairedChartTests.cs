using CsCheck;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class RepairedChartTests
{
    private static readonly Gen<Person> Anybody =
        Gen.Select(Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 14], Gen.Int[0, 12].Array[0, 3]).Select((id, mail, manager, aliases) =>
            new Person(TestPeople.Id($"p{id}"), TestPeople.Address($"m{mail}"), $"Person {id}")
            {
                Manager = manager > 13 ? null : TestPeople.Id($"p{manager}"),
                Aliases = [.. aliases.Select(a => TestPeople.Address($"m{a}"))],
            });

    [Fact]
    public void A_valid_organisation_is_not_changed()
    {
        var people = TestPeople.Parse("ann; bo:ann; cy:ann; dee:bo");
        var repaired = RepairedChart.Of(people);
        Assert.Equal(people, repaired.Chart.People);
        Assert.Empty(repaired.Warnings);
    }

    [Fact]
    public void Any_directory_content_becomes_a_valid_organisation() => Anybody.List[0, 20].Sample(people =>
    {
        var repaired = RepairedChart.Of(people);
        Assert.IsType<OrgChartResult.Valid>(OrgChart.Create(repaired.Chart.People));
        Assert.Subset(people.Select(p => p.Id).ToHashSet(), repaired.Chart.People.Select(p => p.Id).ToHashSet());
    });

    [Fact]
    public void Repairing_twice_changes_nothing() => Anybody.List[0, 20].Sample(people =>
    {
        var once = RepairedChart.Of(people);
        var twice = RepairedChart.Of(once.Chart.People);
        Assert.Equal(once.Chart.People, twice.Chart.People);
        Assert.Empty(twice.Warnings);
    });

    [Fact]
    public void A_cycle_is_opened_above_the_lowest_id_and_the_people_below_stay()
    {
        var repaired = RepairedChart.Of(TestPeople.Parse("cy:ann; bo:cy; ann:bo; dee:cy"));
        Assert.Null(repaired.Chart.ManagerOf(TestPeople.Id("ann")));
        Assert.Equal(["bo", "dee"], repaired.Chart.DirectReportsOf(TestPeople.Id("cy")).Select(p => p.Id.Value));
        Assert.Contains("ann has no manager now", Assert.Single(repaired.Warnings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_address_goes_to_the_person_whose_primary_address_it_is()
    {
        var impostor = TestPeople.Person("ann") with { Aliases = [TestPeople.Address("bo"), TestPeople.Address("a.lee")] };
        var repaired = RepairedChart.Of([impostor, TestPeople.Person("bo")]);
        Assert.Equal([TestPeople.Address("a.lee")], repaired.Chart.Find(TestPeople.Id("ann"))!.Aliases);
        Assert.Equal(TestPeople.Address("bo"), repaired.Chart.Find(TestPeople.Id("bo"))!.Email);
    }
}
