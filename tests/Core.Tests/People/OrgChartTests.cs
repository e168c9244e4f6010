using CsCheck;
using OutlookOneOnOne.Core.People;
using static OutlookOneOnOne.Fakes.TestPeople;

namespace OutlookOneOnOne.Core.Tests.People;

public sealed class OrgChartTests
{
    // ceo ─┬─ ann ─┬─ bo ── cy
    //      │       └─ di
    //      ├─ eve ─── fay ── gus
    //      └─ hal
    private static readonly OrgChart Contoso = Chart("ceo; ann:ceo; eve:ceo; hal:ceo; bo:ann; di:ann; cy:bo; fay:eve; gus:fay");

    [Theory]
    [InlineData("ann", "bo", Relationship.DirectReport)]
    [InlineData("bo", "ann", Relationship.Manager)]
    [InlineData("ann", "cy", Relationship.SkipLevel)]
    [InlineData("cy", "ann", Relationship.SkipLevel)]
    [InlineData("ceo", "gus", Relationship.SkipLevel)]
    [InlineData("bo", "di", Relationship.Peer)]
    [InlineData("ann", "hal", Relationship.Peer)]
    [InlineData("bo", "fay", Relationship.Peer)]
    [InlineData("di", "fay", Relationship.Colleague)]
    [InlineData("cy", "gus", Relationship.Colleague)]
    [InlineData("bo", "eve", Relationship.Colleague)]
    [InlineData("bo", "stranger", Relationship.External)]
    [InlineData("stranger", "bo", Relationship.External)]
    public void Each_kind_of_relationship_is_recognised(string self, string other, Relationship expected) =>
        Assert.Equal(expected, Contoso.Relationship(Id(self), Id(other)));

    [Fact]
    public void Nobody_has_a_relationship_with_themselves() =>
        Assert.Throws<ArgumentException>(() => Contoso.Relationship(Id("ann"), Id("ann")));

    [Fact]
    public void The_line_above_leads_from_the_manager_to_the_top()
    {
        Assert.Equal(["Bo", "Ann", "Ceo"], Contoso.LineAbove(Id("cy")).Select(p => p.Name));
        Assert.Empty(Contoso.LineAbove(Id("ceo")));
        Assert.Empty(Contoso.LineAbove(Id("stranger")));
    }

    [Fact]
    public void Managers_of_managers_have_a_report_with_reports() =>
        Assert.Equal(["Ceo", "Ann", "Eve"], Contoso.ManagersOfManagers().Select(p => p.Name));

    [Fact]
    public void The_line_below_lists_each_person_with_those_below_them() =>
        Assert.Equal(["Ann", "Bo", "Cy", "Di", "Eve", "Fay", "Gus", "Hal"], Contoso.LineBelow(Id("ceo")).Select(p => p.Name));

    [Theory]
    [InlineData("ceo", 5)]
    [InlineData("ann", 1)]
    [InlineData("bo", 0)]
    [InlineData("stranger", 0)]
    public void Skip_levels_are_counted(string who, int expected)
    {
        Assert.Equal(expected, Contoso.SkipLevelCount(Id(who)));
        Assert.Equal(expected, Contoso.SkipLevelsOf(Id(who)).Count());
    }

    [Fact]
    public void A_managers_peers_are_siblings_and_managers_of_the_same_level()
    {
        Assert.Equal(["Di", "Fay"], Contoso.PeersOf(Id("bo")).Select(p => p.Name));
        Assert.Equal(["Bo"], Contoso.PeersOf(Id("di")).Select(p => p.Name));
        Assert.Empty(Contoso.PeersOf(Id("cy")));
    }

    [Theory]
    [InlineData("ann; ann", OrgChartFaultKind.DuplicatePerson, "ann@contoso.example is in the list 2 times; keep one.")]
    [InlineData("ann:zoe", OrgChartFaultKind.UnknownManager, "Ann (ann@contoso.example) reports to zoe, who is not in the list.")]
    [InlineData("ann:ann", OrgChartFaultKind.Cycle, "Ann reports to themselves.")]
    [InlineData(
        "di:ann; ann:bo; bo:cy; cy:ann",
        OrgChartFaultKind.Cycle,
        "Ann (ann@contoso.example), Bo (bo@contoso.example), Cy (cy@contoso.example) report to each other in a circle; one of them "
            + "needs another manager.")]
    public void An_invalid_organisation_is_refused_with_the_names_involved(string people, OrgChartFaultKind kind, string message)
    {
        var fault = Assert.Single(Faults(Parse(people)));
        Assert.Equal((kind, message), (fault.Kind, fault.Message));
    }

    [Fact]
    public void An_address_has_one_owner()
    {
        var ann = new Person(Id("ann"), Address("ann"), "Ann") { Aliases = [Address("shared")] };
        var bo = new Person(Id("bo"), Address("bo"), "Bo") { Aliases = [Address("shared")] };
        Assert.Equal(
            "shared@contoso.example belongs to Ann (ann@contoso.example), Bo (bo@contoso.example); an address can have only one owner.",
            Assert.Single(Faults([ann, bo])).Message);
    }

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Assert.Equal(
            [OrgChartFaultKind.DuplicatePerson, OrgChartFaultKind.UnknownManager, OrgChartFaultKind.Cycle, OrgChartFaultKind.Cycle],
            Faults(Parse("ann; ann; bo:zoe; cy:di; di:cy; eve:eve")).Select(f => f.Kind));

    /// <summary>Everybody reports to somebody earlier in the list or to nobody.</summary>
    private static readonly Gen<OrgChart> GenChart =
        Gen.Int[-1, 1000].Array[1, 40].Select(bosses => Chart(bosses.Select((boss, i) =>
            Person($"p{i}", boss < 0 || i == 0 ? null : $"p{boss % i}"))));

    [Fact]
    public void The_two_sides_of_a_relationship_match() =>
        GenChart.Sample(chart =>
        {
            foreach (var (a, b) in from a in chart.People from b in chart.People where a != b select (a.Id, b.Id))
            {
                Assert.Equal(Mirror(chart.Relationship(a, b)), chart.Relationship(b, a));
            }
        });

    [Fact]
    public void Counts_agree_with_relationships() =>
        GenChart.Sample(chart =>
        {
            foreach (var self in chart.People)
            {
                var kinds = chart.People.Where(p => p != self).ToLookup(p => chart.Relationship(self.Id, p.Id), p => p.Id);
                Assert.Equal(kinds[Relationship.DirectReport].Order(), chart.DirectReportsOf(self.Id).Select(p => p.Id).Order());
                Assert.Equal(kinds[Relationship.Peer].Order(), chart.PeersOf(self.Id).Select(p => p.Id).Order());
                Assert.Equal(kinds[Relationship.Peer].Count(), chart.PeerCount(self.Id));
                Assert.Equal(
                    kinds[Relationship.SkipLevel].Where(o => chart.LevelOf(o) > chart.LevelOf(self.Id)).Order(),
                    chart.SkipLevelsOf(self.Id).Select(p => p.Id).Order());
            }
        });

    private static Relationship Mirror(Relationship kind) => kind switch
    {
        Relationship.DirectReport => Relationship.Manager,
        Relationship.Manager => Relationship.DirectReport,
        Relationship.SkipLevel or Relationship.Peer or Relationship.Colleague or Relationship.External => kind,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static IReadOnlyList<OrgChartFault> Faults(IEnumerable<Person> people) =>
        OrgChart.Create(people).Match(_ => [], faults => faults);
}
