using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

public sealed class PeopleListTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

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

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void The_separator_is_found_even_when_lists_hold_semicolons(char separator)
    {
        var text = """
            email|name|manager|aliases
            ann@x.org|Ann||"a@x.org;b@x.org;c@x.org;d@x.org"
            """.Replace('|', separator);

        Assert.Equal(4, Person(Read(text), "ann@x.org").Aliases.Count);
    }

    [Fact]
    public void Excels_own_first_line_is_understood()
    {
        Assert.Equal("Ann", Person(Read("sep=;\r\nemail;name;manager\r\nann@x.org;Ann;\r\n"), "ann@x.org").Name);
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 without mark", "utf-16BE", "utf-32", "windows-1252"];

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

        var organisation = Valid([.. encoding.Preamble, .. encoding.GetBytes(text)]).Organisation;

        Assert.Equal("Jörg Müller", Person(organisation, "jorg@x.org").Name);
        Assert.Equal("Zoë Ångström", Person(organisation, "zoe@x.org").Name);
    }

    [Fact]
    public void A_guessed_encoding_is_told()
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("email,name,manager\njorg@x.org,Jörg,\n");

        Assert.Contains("windows-1252", Assert.Single(Valid(text).Warnings).Message);
    }

    [Fact]
    public void Groups_are_all_columns_whose_name_begins_so_and_the_nameless_ones_after()
    {
        var organisation = Read("email,name,manager,groups_all,groups,,\nann@x.org,Ann,,a@x.org,b@x.org,c@x.org,d@x.org,e@x.org\n");

        Assert.Equal(["a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org"], Person(organisation, "ann@x.org").Groups.Select(g => g.Value));
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
    public void A_column_that_is_not_used_is_told_with_the_one_it_may_have_meant()
    {
        var warnings = Valid("email,name,manager,cost_centre,timezone\nann@x.org,Ann,,1,UTC\n").Warnings.Select(w => w.Message);

        Assert.Equal(["column 'cost_centre' is not used.", "column 'timezone' is not used. Did you mean 'time_zone'?"], warnings);
    }

    [Fact]
    public void All_faults_are_told_at_once_each_with_its_true_line()
    {
        var faults = Faults(
            "email,name,manager,title,time_zone,manager_since\r\n" +
            "ann@x.org,Ann,,\"Chief\r\nof\r\neverything\",,\r\n" +
            "\r\n" +
            "bo,Bo,ann@x.org,,,\r\n" +
            "cy@x.org,,ann@x.org,,Europe/Berln,31.3.2026\r\n" +
            "di@x.org,Di,anne@x.org,,,\r\n");

        Assert.Equal(
            [
                "people.csv:6: email 'bo' is not one e-mail address; write it like ann@example.com.",
                "people.csv:7: the name is empty; every person needs one.",
                "people.csv:7: time zone 'Europe/Berln' is not known; write a name like Europe/Berlin or W. Europe Standard Time. Did you mean 'Europe/Berlin'?",
                "people.csv:7: manager_since '31.3.2026' is not a date; write it as year-month-day, like 2026-03-31.",
                "people.csv:8: Di (di@x.org) reports to anne@x.org, who is not in the list. Add a row for them, correct the address, or leave it empty. Did you mean 'ann@x.org'?",
            ],
            faults);
    }

    [Fact]
    public void Faults_of_the_org_chart_name_the_lines_to_look_at()
    {
        var faults = Faults("email,name,manager,aliases\nann@x.org,Ann,bo@x.org,\nbo@x.org,Bo,ann@x.org,\ncy@x.org,Cy,cy@x.org,\ndi@x.org,Di,,\ndi@x.org,Di,,\ned@x.org,Ed,,di@x.org\n");

        Assert.Equal(
            [
                "people.csv:2: Ann (ann@x.org), Bo (bo@x.org) report to each other in a circle; one of them needs another manager. See lines 2, 3.",
                "people.csv:4: Cy reports to themselves. Leave the manager empty for somebody at the top.",
                "people.csv:5: di@x.org is in the list 2 times; keep one. See lines 5, 6.",
                "people.csv:5: di@x.org belongs to Di (di@x.org), Ed (ed@x.org); an address has one owner. See lines 5, 6, 7.",
            ],
            faults);
    }

    [Theory]
    [InlineData("", "people.csv: the file is empty; it needs a first line with the columns email, name, manager and a line for each person.")]
    [InlineData("email,name,manager\n", "people.csv: the file names no people; add a line for each person below the first line.")]
    [InlineData("mail,name\na,b\n", "people.csv:1: the first line must name the columns email, name, manager; missing: email, manager. It has: mail, name.")]
    [InlineData("email,name,manager,Name\na@x.org,b,,\n", "people.csv:1: column 'name' stands there twice; keep one.")]
    [InlineData("name,email,manager\nAnn,ann@x.org\n", "people.csv:2: the row ends before column 'manager'; give every row all the columns of the first line.")]
    [InlineData("email,name,manager\nann@x.org,Lee, Ann,\n", "people.csv:2: manager 'Ann' is not one e-mail address; write it like ann@example.com.")]
    [InlineData("email,name,manager\nann@x.org,Ann,,extra\n", "people.csv:2: 'extra' stands in column 4, which has no name. Name the column, or put a value that holds the separator in double quotes.")]
    [InlineData("email,name,manager\nann@x.org,Ann,\nbo@x.org,\"Bo,ann@x.org\ncy@x.org,Cy,\n", "people.csv:3: a double quote opens here and is never closed, which swallows the rest of the file; close it or remove it.")]
    [InlineData("email,name,manager\nann@x.org,\"Ann\" Lee,\n", "people.csv:2: text follows a closing double quote; put the whole value in double quotes and write a quote within it twice.")]
    [InlineData("email,name,manager,type\nann@x.org,Ann,,\nr@x.org,,,rom\n", "people.csv:3: type 'rom' is not known; write person, room or group. Did you mean 'room'?")]
    [InlineData("email,name,manager,type\nann@x.org,Ann,,\nann@x.org,,,room\n", "people.csv:3: ann@x.org is a room here and a person on line 2; an address is one thing.")]
    [InlineData("email,name,manager,aliases\nann@x.org,Ann,,lee\n", "people.csv:2: 'lee' in aliases is not an e-mail address; separate addresses by ';'.")]
    public void Bad_input_gets_a_clear_answer(string text, string expected) => Assert.Contains(expected, Faults(text));

    [Fact]
    public void A_person_listed_as_a_group_is_told()
    {
        var warning = Assert.Single(Valid("email,name,manager,groups\nann@x.org,Ann,,\nbo@x.org,Bo,ann@x.org,ann@x.org\n").Warnings);

        Assert.EndsWith("people.csv:3: ann@x.org in groups is a person (line 2), so it is not taken for a group.", warning.ToString());
    }

    [Fact]
    public void A_name_over_two_lines_becomes_one_line() =>
        Assert.Equal("Ann Lee", Person(Read("email,name,manager\nann@x.org,\"Ann\r\n  Lee\",\n"), "ann@x.org").Name);

    [Fact]
    public void A_missing_file_and_a_folder_are_faults()
    {
        Assert.EndsWith("nobody.csv: there is no such file; check the path.", Assert.Single(Invalid(folder.File("nobody.csv"))).ToString());
        Assert.EndsWith(": this is a folder; name the CSV file in it.", Assert.Single(Invalid(folder.Path)).ToString());
    }

    [Fact]
    public async Task The_directory_refuses_a_bad_file_with_all_its_faults()
    {
        var path = Write(Encoding.UTF8.GetBytes("email,name,manager\nann,Ann,\nbo,Bo,\n"));

        var refusal = await Assert.ThrowsAsync<InvalidDataException>(() => new PeopleListDirectory(path).ReadAsync(TestContext.Current.CancellationToken));

        Assert.Contains("people.csv:2: email 'ann'", refusal.Message);
        Assert.Contains("people.csv:3: email 'bo'", refusal.Message);
    }

    [Fact]
    public async Task The_directory_gives_the_organisation()
    {
        var path = Write(Encoding.UTF8.GetBytes("email,name,manager\nann@x.org,Ann,\n"));

        Assert.Single((await new PeopleListDirectory(path).ReadAsync(TestContext.Current.CancellationToken)).Organisation.Chart.People);
    }

    private static Person Person(Organisation organisation, string address) =>
        organisation.Find(EmailAddress.Parse(address)) ?? throw new InvalidOperationException($"{address} is not in the organisation.");

    private static PersonId Id(string address) => new(address);

    private Organisation Read(string text) => Valid(text).Organisation;

    private PeopleListResult.Read Valid(string text) => Valid(Encoding.UTF8.GetBytes(text));

    private PeopleListResult.Read Valid(byte[] bytes) =>
        PeopleList.Read(Write(bytes), TestContext.Current.CancellationToken).Match(
            (organisation, warnings) => new PeopleListResult.Read(organisation, warnings),
            faults => throw new InvalidOperationException(string.Join('\n', faults)));

    private List<string> Faults(string text) =>
        [.. Invalid(Write(Encoding.UTF8.GetBytes(text))).Select(f => (f with { File = Path.GetFileName(f.File) }).ToString())];

    private static IReadOnlyList<PeopleListFault> Invalid(string path) =>
        PeopleList.Read(path, TestContext.Current.CancellationToken).Match(
            (_, _) => throw new InvalidOperationException("The file was taken."),
            faults => faults);

    private string Write(byte[] bytes)
    {
        File.WriteAllBytes(folder.File("people.csv"), bytes);
        return folder.File("people.csv");
    }
}
