using OutlookOneOnOne.Core.Directory;
using OutlookOneOnOne.Core.People;
using OutlookOneOnOne.Fakes;

namespace OutlookOneOnOne.Core.Tests.Directory;

/// <summary>A row is: address, name, number and alias, of which the last two may be missing. Everybody reports to the first.</summary>
public sealed class IdentitiesTests
{
    private const string Eve = "eve@x.org|Eve|1";

    [Fact]
    public void Whoever_keeps_their_address_is_the_same_person_even_with_another_name()
    {
        var list = Read(["eve@x.org|Eve", "ann@x.org|Ann Berg"], Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"]));
        Assert.Equal("ann@x.org", IdOf(list, "ann@x.org"));
    }

    [Fact]
    public void After_a_marriage_the_number_says_who_it_is_and_the_old_address_still_finds_them()
    {
        var list = Read([Eve, "ann.berg@x.org|Ann Berg|2"], Read([Eve, "ann@x.org|Ann Lee|2"]));

        Assert.Equal("ann@x.org", IdOf(list, "ann.berg@x.org"));
        Assert.Equal("Ann Berg", list.Find(EmailAddress.Parse("ann@x.org"))?.Name);
        Assert.Empty(list.FormerPeople);
    }

    [Fact]
    public void Without_numbers_the_old_address_among_the_aliases_says_so()
    {
        var list = Read(["eve@x.org|Eve", "ann.berg@x.org|Ann Berg||ann@x.org"], Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"]));
        Assert.Equal("ann@x.org", IdOf(list, "ann.berg@x.org"));
    }

    [Fact]
    public void With_neither_a_new_address_is_a_stranger()
    {
        var list = Read(["eve@x.org|Eve", "ann.berg@x.org|Ann Berg"], Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"]));

        Assert.Equal("ann.berg@x.org", IdOf(list, "ann.berg@x.org"));
        Assert.Equal("ann@x.org", Assert.Single(list.FormerPeople).Id.Value);
        Assert.Null(list.Find(EmailAddress.Parse("ann@x.org")));
    }

    [Fact]
    public void The_reports_of_somebody_with_a_new_address_still_report_to_them()
    {
        var list = Read(["e.berg@x.org|Eve|1", "ann@x.org|Ann Lee|2"], Read([Eve, "ann@x.org|Ann Lee|2"]));

        Assert.Equal("eve@x.org", list.Chart.Find(new PersonId("ann@x.org"))!.Manager!.Value.Value);
    }

    [Theory]
    [InlineData("Ann Lee", "ann@x.org")]
    [InlineData("ann LÉE", "ann@x.org")]
    [InlineData("Ann Leeson", "ann@x.org~2")]
    [InlineData("ann@x.org", "ann@x.org~2")] // no name
    public void An_address_that_was_missing_once_belongs_to_a_namesake_or_to_a_stranger(string name, string id)
    {
        var without = Read(["eve@x.org|Eve"], Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"]));
        Assert.Equal(id, IdOf(Read(["eve@x.org|Eve", $"ann@x.org|{name}"], without), "ann@x.org"));
    }

    [Fact]
    public void Somebody_new_with_an_old_address_and_another_number_is_a_stranger_from_one_list_to_the_next()
    {
        var list = Read([Eve, "ann@x.org|Ann Lee|9", "dee@x.org|Dee|3"], Read([Eve, "ann@x.org|Ann Lee|2", "dee@x.org|Dee|3"]));
        Assert.Equal("ann@x.org~2", IdOf(list, "ann@x.org"));

        var third = Read([Eve, "dee@x.org|Dee|3"], list);
        Assert.Equal("ann@x.org~3", IdOf(Read([Eve, "ann@x.org|Ann Lee|12", "dee@x.org|Dee|3"], third), "ann@x.org"));
        Assert.Equal("ann@x.org~2", IdOf(Read([Eve, "a.lee@x.org|Ann Lee|9", "dee@x.org|Dee|3"], third), "a.lee@x.org"));
    }

    [Fact]
    public void Two_people_may_swap_their_addresses()
    {
        var list = Read(
            [Eve, "lee2@x.org|Ann Lee|2", "lee@x.org|Amy Lee|3"], Read([Eve, "lee@x.org|Ann Lee|2", "lee2@x.org|Amy Lee|3"]));

        Assert.Equal("lee@x.org", IdOf(list, "lee2@x.org"));
        Assert.Equal("lee2@x.org", IdOf(list, "lee@x.org"));
        Assert.Equal("Amy Lee", list.Find(EmailAddress.Parse("lee@x.org"))?.Name);
    }

    [Fact]
    public void An_old_address_that_somebody_else_has_had_since_finds_nobody_when_they_leave()
    {
        var married = Read([Eve, "ann.berg@x.org|Ann Berg|2"], Read([Eve, "ann@x.org|Ann Lee|2"]));
        var namesake = Read([Eve, "ann.berg@x.org|Ann Berg|2", "ann@x.org|Ann Moe|7"], married);
        var left = Read([Eve, "ann.berg@x.org|Ann Berg|2"], namesake);

        Assert.Equal("Ann Moe", namesake.Find(EmailAddress.Parse("ann@x.org"))?.Name);
        Assert.Null(left.Find(EmailAddress.Parse("ann@x.org")));
    }

    [Fact]
    public void Whoever_returns_with_the_same_number_is_the_same_person()
    {
        var without = Read([Eve], Read([Eve, "ann@x.org|Ann Lee|2"]));
        Assert.Equal("ann@x.org", IdOf(Read([Eve, "berg@x.org|Ann Berg|2"], without), "berg@x.org"));
    }

    [Fact]
    public void People_who_are_known_by_address_get_a_number_later_and_a_list_without_numbers_forgets_none()
    {
        var numbered = Read([Eve, "ann@x.org|Ann Lee|2"], Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"]));
        var without = Read(["eve@x.org|Eve", "ann@x.org|Ann Lee"], numbered);
        Assert.Equal("ann@x.org", IdOf(Read([Eve, "berg@x.org|Ann Berg|2"], without), "berg@x.org"));
    }

    [Fact]
    public void Numbers_under_another_heading_say_nothing()
    {
        var list = Read([Eve, "ann@x.org|Ann Lee|2"], Read([Eve, "ann@x.org|Ann Lee|2"], heading: "badge"), heading: "employeeid");
        Assert.Equal("ann@x.org", IdOf(list, "ann@x.org"));
    }

    [Fact]
    public void When_most_numbers_change_at_once_nobody_becomes_a_stranger()
    {
        var list = Read(
            ["eve@x.org|Eve|71", "ann@x.org|Ann|72", "bo@x.org|Bo|3"], Read([Eve, "ann@x.org|Ann|2", "bo@x.org|Bo|3"]));
        Assert.All(list.Chart.People, p => Assert.Equal(p.Email.Value, p.Id.Value));
    }

    [Fact]
    public void A_number_that_two_people_have_identifies_neither()
    {
        var list = Read(
            [Eve, "ann@x.org|Ann|2", "bo@x.org|Bo|2", "berg@x.org|Ann Berg|2"], Read([Eve, "ann@x.org|Ann|2", "bo@x.org|Bo|2"]));
        Assert.Equal("berg@x.org", IdOf(list, "berg@x.org"));
        Assert.Equal("bo@x.org", IdOf(list, "bo@x.org"));
    }

    [Fact]
    public void In_a_directory_with_ids_of_its_own_only_the_old_address_is_remembered()
    {
        var before = new Organisation(TestPeople.Chart([new Person(new PersonId("77"), EmailAddress.Parse("ann@x.org"), "Ann Lee")]));
        var read = new Organisation(TestPeople.Chart(
        [
            new Person(new PersonId("77"), EmailAddress.Parse("berg@x.org"), "Ann Berg"),
            new Person(new PersonId("78"), EmailAddress.Parse("ann.new@x.org"), "Ann New"),
        ]));

        var list = Identities.Remember(read, before);

        Assert.Equal("77", list.Find(EmailAddress.Parse("ann@x.org"))?.Id.Value);
        Assert.Equal("78", IdOf(list, "ann.new@x.org"));
        Assert.Empty(Identities.Remember(before, read).FormerPeople);
    }

    [Fact]
    public void The_id_of_somebody_who_left_is_found_by_an_address_that_only_one_of_them_had()
    {
        var married = Read([Eve, "berg@x.org|Ann Berg|2"], Read([Eve, "ann@x.org|Ann Lee|2"]));
        var left = Read([Eve], married);
        Assert.Equal("ann@x.org", left.FormerIdOf("berg@x.org").Value);
        Assert.Equal("ann@x.org", left.FormerIdOf("ann@x.org").Value);
        Assert.Equal("eve@x.org", left.FormerIdOf("eve@x.org").Value);

        var again = Read([Eve], Read([Eve, "berg@x.org|Boris Berg|9"], left));
        Assert.Equal("berg@x.org", again.FormerIdOf("berg@x.org").Value); // an id comes first
    }

    [Fact]
    public void Finding_out_twice_changes_nothing()
    {
        var before = Read([Eve, "ann@x.org|Ann Lee|2", "bo@x.org|Bo|4"]);
        var once = Read([Eve, "ann@x.org|Ann Lee|9", "berg@x.org|Bo Berg|4", "new@x.org|New|7"], before);
        var twice = Identities.Remember(once, before);
        Assert.Equal(once.Chart.People.Select(p => p.Id), twice.Chart.People.Select(p => p.Id));
        Assert.Equal("Bo Berg", twice.Find(EmailAddress.Parse("bo@x.org"))?.Name);
    }

    [Fact]
    public void An_unchanged_list_stays_as_it_was_read()
    {
        var read = Read([Eve, "ann@x.org|Ann Lee|2"]);
        Assert.Same(read, Identities.Remember(read, Read([Eve, "ann@x.org|Ann Lee|2"])));
    }

    internal static Organisation Read(string[] rows, Organisation? before = null, string heading = "id") =>
        Identities.Remember(new Organisation(TestPeople.Chart(rows.Select((row, i) => Person(row, heading, i == 0 ? null : rows[0]))))
        {
            IsList = true,
        }, before);

    private static Person Person(string row, string heading, string? top)
    {
        var cells = row.Split('|');
        return new Person(new PersonId(cells[0]), EmailAddress.Parse(cells[0]), cells[1])
        {
            Manager = top is null ? null : new PersonId(top.Split('|')[0]),
            ListedIds = cells.Length > 2 && cells[2].Length > 0 ? [$"{heading}:{cells[2]}"] : [],
            Aliases = cells.Length > 3 ? [EmailAddress.Parse(cells[3])] : [],
        };
    }

    private static string IdOf(Organisation list, string address) =>
        list.Chart.People.Single(p => p.Email.Value == address).Id.Value;
}
