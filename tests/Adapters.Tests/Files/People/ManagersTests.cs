namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class ManagersTests : ListOnDisk
{
    private const string Head = "id,email,name,manager\n12,ann@x.org,Ann Lee,\n";

    private const string WithIds = "Employee ID,Email,Name,Manager,Manager ID\n12,ann@x.org,Ann Lee,,\n";

    [Theory]
    [InlineData("ann@x.org")]
    [InlineData("ANN@X.ORG")]
    [InlineData("Ann Lee <ann@x.org>")]
    [InlineData("Ann Lee (ann@x.org)")]
    [InlineData("12")]
    [InlineData("Ann Lee")]
    [InlineData("  ann   LEE ")]
    [InlineData("\"Lee, Ann\"")]
    [InlineData("Ann Lee (On Leave)")]
    [InlineData("Ann Lee (12)")]
    [InlineData("Ann Lee [C]")]
    [InlineData("=\"12\"")]
    public void A_manager_is_found_by_address_id_or_name(string written) =>
        Assert.Equal(["ann", "bo -> ann"], Lines(Valid($"{Head}13,bo@x.org,Bo Ek,{written}\n")));

    [Fact]
    public void A_name_shared_by_two_people_identifies_nobody()
    {
        var read = Valid($"{Head}13,bo@x.org,Bo Ek,Ann Lee\n14,ann.lee@x.org,\"Lee, Ann\",\n");

        Assert.Equal(["ann", "bo", "ann.lee"], Lines(read));
        Assert.Equal(
            ["people.csv:3: bo@x.org has no manager, because the name Ann Lee matches line 2 and line 4; name the manager by address"],
            Told(read.Warnings));
    }

    [Theory]
    [InlineData("14,,Ann Lee,,")]
    [InlineData("14,old@x.org,Ann Lee,,inactive")]
    public void A_name_is_not_unique_if_somebody_left_out_of_the_organisation_has_it(string other) => Assert.Equal(
        ["ann", "bo"], Lines(Valid($"id,email,name,manager,status\n12,ann@x.org,Ann Lee,,\n13,bo@x.org,Bo Ek,Ann Lee,\n{other}\n")));

    [Fact]
    public void An_address_or_id_distinguishes_two_people_with_the_same_name()
    {
        var read = Valid($"{WithIds}14,ann.lee@x.org,Ann Lee,,\n13,bo@x.org,Bo Ek,Ann Lee,12\n");

        Assert.Equal(["ann", "ann.lee", "bo -> ann"], Lines(read));
        Assert.Empty(read.Warnings);
    }

    [Fact]
    public void Contradictory_columns_identify_nobody()
    {
        var read = Valid($"{WithIds}14,cy@x.org,Cy Oz,,\n13,bo@x.org,Bo Ek,Cy Oz,12\n");

        Assert.Equal(["ann", "cy", "bo"], Lines(read));
        Assert.StartsWith("bo@x.org has no manager, because its columns name different managers", Assert.Single(read.Warnings).What);
    }

    [Fact]
    public void A_name_does_not_compensate_for_an_unknown_id()
    {
        var read = Valid($"{WithIds}13,bo@x.org,Bo Ek,Ann Lee,99\n");

        Assert.Equal(["ann", "bo"], Lines(read));
    }

    [Theory]
    [InlineData("inactive", "the manager, Ann Lee (line 2), has left or is inactive; name the new manager")]
    [InlineData("Terminated - 2026-01-31", "the manager, Ann Lee (line 2), has left or is inactive; name the new manager")]
    public void A_manager_who_has_left_manages_nobody(string status, string why)
    {
        var read = Valid($"email,name,manager,status\nann@x.org,Ann Lee,,{status}\nbo@x.org,Bo Ek,ann@x.org,active\n");

        Assert.Equal(["bo"], Lines(read));
        Assert.Equal([$"people.csv:3: bo@x.org has no manager, because {why}"], Told(read.Warnings));
    }
}
