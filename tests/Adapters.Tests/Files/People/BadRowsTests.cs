namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class BadRowsTests : ListOnDisk
{
    private const string Head = "email,name,manager\nann@x.org,Ann,\nbo@x.org,Bo,ann@x.org\n";

    [Theory]
    [InlineData("cy@x.org,,ann@x.org", "cy@x.org has no name, so the address is shown instead; write the name", "cy -> ann")]
    [InlineData("cy,Cy,ann@x.org", "'cy' is not a single email address, so the row is left out; write an address like ann@example.com", null)]
    [InlineData("cy@x.org;di@x.org,Cy,ann@x.org", "'cy@x.org;di@x.org' is not a single email address, so the row is left out; write an address like ann@example.com", null)]
    [InlineData(",Cy,ann@x.org", "the row has no email address, so it is left out; write an address like ann@example.com", null)]
    [InlineData("cy@x.org,Cy,anne@x.org", "cy@x.org has no manager, because the manager 'anne@x.org' is not in the list; add a row for them, correct it, or leave it blank. Did you mean 'ann@x.org'?", "cy")]
    [InlineData("cy@x.org,Cy,cy@x.org", "cy@x.org reports to themselves and has no manager; leave the manager blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy", "cy@x.org has no manager, because the row ends before the column 'manager'; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy,#N/A", "cy@x.org has no manager, because the manager’s cell contains the error #N/A; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy,#NV", "cy@x.org has no manager, because the manager’s cell contains the error #NV; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy,0", "cy@x.org has no manager, because the manager’s cell contains 0, which a formula without a value leaves behind; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy,\"1,23457E+11\"", "cy@x.org has no manager, because the manager’s id 1,23457E+11 has lost digits; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Cy,Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject", "cy@x.org has no manager, because the manager’s cell contains the type of an object (Microsoft.Graph.PowerShell.Models.MicrosoftGraphDirectoryObject) instead of a manager; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,Oz, Cy,ann@x.org", "the row is left out, because 'ann@x.org' is in column 4, which has no name; name the column, or put a value that contains the separator in double quotes", null)]
    [InlineData("cy@x.org,Oz, Ann,", "cy@x.org has no manager, because the row has more columns than the headings, so 'Ann' may belong to another column; write the manager’s address, or leave the cell blank for somebody at the top", "cy")]
    [InlineData("cy@x.org,\"Cy,ann@x.org", "the row is left out, because it has an opening double quote and no closing one; close the quote or remove it, and double any quote inside a quoted value", null)]
    public void An_invalid_row_affects_only_itself(string row, string told, string? line)
    {
        var read = Valid($"{Head}{row}\ndi@x.org,Di,ann@x.org\n");

        Assert.Equal([$"people.csv:4: {told}"], Told(read.Warnings));
        Assert.Equal(line is null ? ["ann", "bo -> ann", "di -> ann"] : ["ann", "bo -> ann", line, "di -> ann"], Lines(read));
    }

    [Fact]
    public void Two_unclosed_quotes_do_not_swallow_the_rows_between_them()
    {
        var read = Valid(
            $"{Head}cy@x.org,\"Cy,ann@x.org\ndi@x.org,Di,ann@x.org\ned@x.org,Ed\",ann@x.org\nflo@x.org,Flo,ann@x.org\n");

        Assert.Equal(["ann", "bo -> ann", "di -> ann", "ed -> ann", "flo -> ann"], Lines(read));
        Assert.Equal([4], read.Warnings.Select(w => w.Line));
    }

    [Fact]
    public void Text_after_a_closing_quote_is_part_of_the_value() =>
        Assert.Equal("Cy \"Oz", Person(Valid($"{Head}cy@x.org,\"Cy\" \"Oz,ann@x.org\n"), "cy@x.org").Name);

    [Fact]
    public void Two_rows_with_the_same_address_and_manager_are_one_person()
    {
        var read = Valid($"{Head}cy@x.org,Cy,ann@x.org\nCY@x.org,Cy,Ann\n");

        Assert.Equal(["ann", "bo -> ann", "cy -> ann"], Lines(read));
        Assert.Equal(
            ["people.csv:4: cy@x.org is in the list 2 times (lines 4, 5) and is read as one person; keep one of the rows"],
            Told(read.Warnings));
    }

    [Theory]
    [InlineData("bo@x.org")]
    [InlineData("")]
    [InlineData("nobody@x.org")]
    public void Two_rows_with_the_same_address_and_different_managers_give_no_manager(string other)
    {
        var read = Valid($"{Head}cy@x.org,Cy,ann@x.org\ncy@x.org,Cy,{other}\ndi@x.org,Di,cy@x.org\n");

        Assert.Equal(["ann", "bo -> ann", "cy", "di -> cy"], Lines(read));
        Assert.Contains(
            "people.csv:4: cy@x.org is in the list 2 times with different managers (lines 4, 5) and has no manager; keep one of the rows",
            Told(read.Warnings));
    }

    [Fact]
    public void Exactly_the_people_in_a_reporting_circle_have_no_manager()
    {
        var read = Valid($"{Head}cy@x.org,Cy,di@x.org\ndi@x.org,Di,ed@x.org\ned@x.org,Ed,cy@x.org\nflo@x.org,Flo,ed@x.org\n");

        Assert.Equal(["ann", "bo -> ann", "cy", "di", "ed", "flo -> ed"], Lines(read));
        var warning = Assert.Single(read.Warnings);
        Assert.Equal("cy@x.org, di@x.org, ed@x.org report to each other in a circle (lines 4, 5, 6) and have no manager", warning.What);
        Assert.Equal((4, "correct the manager of one of them"), (warning.Line, warning.Remedy));
    }

    [Fact]
    public void A_shared_alias_belongs_to_nobody_and_a_shared_primary_address_to_its_owner()
    {
        var read = Valid(
            """
            email,name,manager,aliases
            ann@x.org,Ann,,team@x.org;bo@x.org
            bo@x.org,Bo,,team@x.org
            cy@x.org,Cy,team@x.org,
            di@x.org,Di,bo@x.org,
            """);

        Assert.Equal(["ann", "bo", "cy", "di -> bo"], Lines(read));
        Assert.Null(read.Organisation.Find(Core.People.EmailAddress.Parse("team@x.org")));
        Assert.Equal([2, 2, 3, 4], read.Warnings.Select(w => w.Line));
    }

    [Fact]
    public void Invalid_cells_affect_only_themselves()
    {
        var read = Valid(
            """
            email,name,manager,time_zone,manager_since,aliases
            ann@x.org,Ann,,Europe/Berln,31/3/2026,lee
            bo@x.org,Bo,ann@x.org,UTC,2026-03-31,
            """);

        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.Equal(
            ["'lee' in aliases is not an email address, so it is left out",
                "the time zone 'Europe/Berln' is not known, so UTC is used",
                "'31/3/2026' in the column 'manager_since' could mean more than one date, or none, so it is not used"],
            read.Warnings.Select(w => w.What));
        Assert.EndsWith("Did you mean 'Europe/Berlin'?", read.Warnings[1].Remedy);
        Assert.Equal([2, 2, 2], read.Warnings.Select(w => w.Line));
    }

    [Fact]
    public void A_language_is_a_tag_and_anything_else_is_reported()
    {
        var read = Valid("email,name,manager,language\nann@x.org,Ann,,de_AT\nbo@x.org,Bo,,Deutsch (Schweiz)\ncy@x.org,Cy,,\n");

        Assert.Equal(["de-AT", null, null], read.Organisation.Chart.People.OrderBy(p => p.Name).Select(p => p.Language));
        Assert.Equal(
            ["people.csv:3: the language 'Deutsch (Schweiz)' is not known, so the organisation’s is used; write a tag like de or fr-CA"],
            Told(read.Warnings));
    }

    [Fact]
    public void A_room_with_a_persons_address_is_left_out()
    {
        var read = Valid("email,name,manager,type\nann@x.org,Ann,,\nann@x.org,,,room\nr@x.org,,,rom\n");

        Assert.Equal(["ann"], Lines(read));
        Assert.Equal(
            ["people.csv:3: ann@x.org is a room here and a person on line 2, so this row is left out; give each its own address",
                "people.csv:4: the type 'rom' is not known, so the row is left out; write person, room or group. Did you mean 'room'?"],
            Told(read.Warnings));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_list_is_an_error(string text) => Assert.Equal("the list is empty", Refused(Write(text))[0].What);

    [Fact]
    public void A_list_without_any_usable_person_is_an_error_with_the_reasons() => Assert.Equal(
        ["people.csv: there are no current people in the list; add a row for each person below the headings",
            "people.csv:2: 'ann' is not a single email address, so the row is left out; write an address like ann@example.com"],
        Told(Refused(Write("email,name,manager\nann,Ann,\n"))));

    [Theory]
    [InlineData(new byte[] { 0xd0, 0xcf, 0x11, 0xe0, 0xa1 }, "an old Excel file (.xls), or a workbook with a password")]
    [InlineData(new byte[] { (byte)'<', (byte)'h', (byte)'t', (byte)'m', (byte)'l' }, "a web page or XML, whatever its name ends in")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F' }, "a PDF")]
    public void Another_type_of_file_is_refused_with_the_name_of_its_type(byte[] start, string kind) =>
        Assert.Equal($"this is {kind}", Assert.Single(Refused(Write(start, "people.xlsx"))).What);
}
