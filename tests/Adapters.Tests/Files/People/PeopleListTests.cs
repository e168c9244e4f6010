using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class PeopleListTests : ListOnDisk
{
    [Fact]
    public void Three_columns_are_enough()
    {
        var organisation = Read("email,name,manager\nann@x.org,Ann Lee,\nbo@x.org,Bo,ann@x.org\n");

        Assert.Equal(["Ann Lee", "Bo"], organisation.Chart.People.Select(p => p.Name));
        Assert.Equal(Id("ann@x.org"), Person(organisation, "bo@x.org").Manager);
        Assert.Null(Person(organisation, "ann@x.org").Manager);
        Assert.Equal(DateTimeZone.Utc, Person(organisation, "bo@x.org").TimeZone);
    }

    [Fact]
    public void Every_column_is_read_in_any_order_and_letter_case()
    {
        var organisation = Read(
            """
            Manager_Since , TITLE,Groups,Name,Email,Aliases,Time_Zone,Manager
            2026-03-31, Lead ,all@x.org;dev@x.org,Ann,ANN@x.org,ann.lee@x.org; /o=X/cn=ann,europe/berlin,
            ,,,Bo,bo@x.org,,W. Europe Standard Time,Ann.Lee@x.org
            """);

        var ann = Person(organisation, "ann@x.org");
        Assert.Equal(new LocalDate(2026, 3, 31), ann.ManagerSince);
        Assert.Equal("Lead", ann.Title);
        Assert.Equal(["all@x.org", "dev@x.org"], ann.Groups.Select(g => g.Value));
        Assert.Equal(["ann.lee@x.org", "/o=x/cn=ann"], ann.Aliases.Select(a => a.Value));
        Assert.Equal("Europe/Berlin", ann.TimeZone.Id);
        Assert.Equal("Europe/Berlin", Person(organisation, "bo@x.org").TimeZone.Id);
        Assert.Equal(Id("ann@x.org"), Person(organisation, "bo@x.org").Manager);
        Assert.Equal(ann, organisation.Find(EmailAddress.Parse("ann.lee@x.org")));
    }

    [Fact]
    public void Numbers_say_who_somebody_is_in_the_next_list_and_logins_do_not()
    {
        var organisation = Read(
            """
            Employee ID,Object Id,sAMAccountName,email,name,manager
            0017,A-1,annlee,ann@x.org,Ann,
            ,,bo,bo@x.org,Bo,ann@x.org
            """);

        Assert.True(organisation.IsList);
        Assert.Equal(["employeeid:0017", "objectid:a-1"], Person(organisation, "ann@x.org").ListedIds);
        Assert.Empty(Person(organisation, "bo@x.org").ListedIds);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_is_found_even_if_values_contain_semicolons(char separator)
    {
        var text = """
            email|name|manager|aliases
            ann@x.org|Ann||"a@x.org;b@x.org;c@x.org;d@x.org"
            """.Replace('|', separator);

        Assert.Equal(4, Person(Read(text), "ann@x.org").Aliases.Count);
    }

    [Fact]
    public void The_separator_line_of_Excel_is_understood()
    {
        Assert.Equal("Ann", Person(Read("sep=;\r\nemail;name;manager\r\nann@x.org;Ann;\r\n"), "ann@x.org").Name);
    }

    public static TheoryData<string> Encodings =>
        ["utf-8", "utf-8 with mark", "utf-16", "utf-16 without mark", "utf-16BE", "utf-32", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Names_survive_every_encoding_that_office_programs_save(string name)
    {
        const string text = "email,name,manager\njorg@x.org,Jörg Müller,\nzoe@x.org,Zoë Ångström,jorg@x.org\n";
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => Encoding.UTF8,
            "utf-16 without mark" => new UnicodeEncoding(false, false),
            "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
            _ => Encoding.GetEncoding(name),
        };

        var organisation = ValidFile(Write([.. encoding.Preamble, .. encoding.GetBytes(text)])).Organisation;

        Assert.Equal("Jörg Müller", Person(organisation, "jorg@x.org").Name);
        Assert.Equal("Zoë Ångström", Person(organisation, "zoe@x.org").Name);
    }

    [Fact]
    public void A_guessed_encoding_is_reported()
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("email,name,manager\njorg@x.org,Jörg,\n");

        Assert.Contains("windows-1252", Assert.Single(ValidFile(Write(text)).Warnings).Message);
    }

    [Fact]
    public void All_columns_that_begin_with_groups_and_the_nameless_ones_after_them_are_groups()
    {
        var organisation = Read("email,name,manager,groups_all,groups,,\nann@x.org,Ann,,a@x.org,b@x.org,c@x.org,d@x.org,e@x.org\n");

        Assert.Equal(
            ["a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"], Person(organisation, "ann@x.org").Groups.Select(g => g.Value));
        Assert.True(organisation.IsGroup(EmailAddress.Parse("e@x.org")));
    }

    [Fact]
    public void Rows_of_type_room_and_group_need_only_an_address()
    {
        var organisation = Read("type,email,name,manager,aliases\n,ann@x.org,Ann,,\nRoom,room1@x.org,,,r1@x.org\ngroup,all@x.org,,,\n");

        Assert.True(organisation.IsRoom(EmailAddress.Parse("r1@x.org")));
        Assert.True(organisation.IsGroup(EmailAddress.Parse("all@x.org")));
        Assert.Single(organisation.Chart.People);
    }

    [Fact]
    public void A_person_listed_as_a_group_is_reported()
    {
        var warning = Assert.Single(Valid("email,name,manager,groups\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,ann@x.org\n").Warnings);

        Assert.EndsWith(
            "people.csv:3: ann@x.org in groups is a person, so it is not treated as a group; name distribution lists only",
            warning.ToString());
    }

    [Fact]
    public void A_name_over_two_lines_becomes_one_line() =>
        Assert.Equal("Ann Lee", Person(Read("email,name,manager\nann@x.org,\"Ann\r\n  Lee\",\n"), "ann@x.org").Name);

    [Fact]
    public void A_missing_file_and_a_folder_are_faults()
    {
        Assert.EndsWith("nobody.csv: there is no such file; check the path", Assert.Single(Refused(FileIn("nobody.csv"))).ToString());
        Assert.EndsWith(": this is a folder; give the path of the list in it", Assert.Single(Refused(FolderPath)).ToString());
    }

    [Fact]
    public async Task The_directory_refuses_an_invalid_file_with_all_its_faults()
    {
        var path = Write(Encoding.UTF8.GetBytes("email,name,manager\nann,Ann,\nbo,Bo,\n"));

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() =>
            new PeopleListDirectory(path).ReadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("people.csv:2: 'ann' is not a single email address", refusal.Message);
        Assert.Contains("people.csv:3: 'bo' is not a single email address", refusal.Message);
    }

    [Fact]
    public async Task The_directory_returns_the_organisation()
    {
        var path = Write(Encoding.UTF8.GetBytes("email,name,manager\nann@x.org,Ann,\n"));

        Assert.Single((await new PeopleListDirectory(path).ReadAsync(TestContext.Current.CancellationToken)).Organisation.Chart.People);
    }

    private static PersonId Id(string address) => new(address);

    private Organisation Read(string text) => Valid(text).Organisation;
}
