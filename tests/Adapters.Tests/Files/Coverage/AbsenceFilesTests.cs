using System.Text;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.Coverage;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Adapters.Tests.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.Coverage;

public sealed class AbsenceFilesTests : ListOnDisk
{
    private const string People =
        "personnel number,email,name,manager,aliases\n1,ann@x.org,Ann Lee,,\n0042,bo@x.org,Bo Ek,ann@x.org,robert@x.org\n"
        + "43,cy@x.org,Cy Day,ann@x.org,\n44,cyd@x.org,Cy Day,ann@x.org,\n";

    private static readonly AbsentDays Leave = new(new LocalDate(2026, 11, 2), new LocalDate(2026, 11, 20));

    [Theory]
    [InlineData("person,first day,last day")]
    [InlineData("Person;erster Tag;letzter Tag")]
    [InlineData("Personne;Premier jour;Dernier jour")]
    [InlineData("Persona;Primer día;Último día")]
    [InlineData("氏名,開始日,終了日")]
    [InlineData("reason\temail\tfrom\tto")]
    [InlineData("E-Mail-Adresse;Grund;von;bis")]
    [InlineData("\"Courriel\";\"Du\";\"Au\"")]
    [InlineData("correo;desde;hasta")]
    [InlineData("Leave Type|Worker|Absence Start Date|Absence End Date")]
    public void The_three_columns_are_found_in_each_language_with_any_separator_and_others_are_not_read(string headings)
    {
        var separator = headings.First(c => c is ',' or ';' or '\t' or '|');
        var cells = headings.Split(separator).Select(h => h.Trim('"')).ToList();
        var row = cells.Select(cell => cell switch
        {
            "reason" or "Grund" or "Leave Type" => "secret",
            _ when cell == cells[^2] => "2026-11-02",
            _ when cell == cells[^1] => "2026-11-20",
            _ => "bo@x.org",
        });
        Assert.Equal([Leave], Fine($"{headings}\n{string.Join(separator, row)}\n")["bo@x.org"]);
    }

    [Theory]
    [InlineData("bo@x.org")]
    [InlineData("ROBERT@x.org")]
    [InlineData("0042")]
    [InlineData("Bo Ek")]
    [InlineData("\"Ek, Bo\"")]
    [InlineData("Bo Ek (0042)")]
    public void Somebody_is_found_by_address_alias_number_or_unique_name(string who) =>
        Assert.Equal([Leave], Fine($"person,first_day,last_day\n{who},2026-11-02,2026-11-20\n")["bo@x.org"]);

    [Fact]
    public void An_address_decides_before_a_name_that_several_people_have() => Assert.Equal(
        [Leave], Fine("name,email,start,end\nCy Day,cyd@x.org,2.11.2026,20.11.2026\n")["cyd@x.org"]);

    [Fact]
    public void Rows_that_overlap_or_are_written_twice_are_one_absence_and_others_are_not()
    {
        var days = Fine(
            "person,first_day,last_day\nbo@x.org,2026-11-10,2026-11-20\nbo@x.org,2026-11-02,2026-11-13\nbo@x.org,2026-11-02,2026-11-13\n"
            + "bo@x.org,2026-12-01,2026-12-01\n")["bo@x.org"];
        Assert.Equal([Leave, new AbsentDays(new LocalDate(2026, 12, 1), new LocalDate(2026, 12, 1))], days);
    }

    [Fact]
    public void A_list_in_another_encoding_is_read_like_a_list_of_people() => Assert.Equal(
        [Leave],
        Fine(
            [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("person;first day;last day\nBo Ek;2026-11-02;2026-11-20\n")])
            ["bo@x.org"]);

    [Fact]
    public void A_format_of_dates_can_be_said()
    {
        var options = new PeopleListOptions { Dates = "MM/dd/yyyy" };
        Assert.Equal([Leave], Fine("person,first_day,last_day\nbo@x.org,11/02/2026,11/20/2026\n", options)["bo@x.org"]);
    }

    [Theory]
    [InlineData("bo@x.org,2026-11-20,2026-11-02", "the last day, 2 Nov 2026, is before the first, 20 Nov 2026, so the row is left out; correct the days")]
    [InlineData("bo@x.org,1999-01-01,2026-11-02", "the absence is longer than 4 years, so the row is left out; correct the days")]
    [InlineData("bo@x.org,2026-11-20,", "the row has no first day or no last day, so it is left out; write both days like 2026-03-31; if the last day is not certain yet, write the expected one and change it later")]
    [InlineData("bo@x.org,03/04/2026,2026-11-02", "'03/04/2026' could mean more than one date, or none, so the row is left out; write dates like 2026-03-31, or say how the list writes them, for example --dates dd/MM/yyyy")]
    [InlineData(",2026-11-02,2026-11-20", "the row does not say who is away, so it is left out; write the person’s email address.")]
    [InlineData("ann@y.org,2026-11-02,2026-11-20", "'ann@y.org' is none of the people, so the row is left out; write the person’s email address.")]
    [InlineData("bob@x.org,2026-11-02,2026-11-20", "'bob@x.org' is none of the people, so the row is left out; write the person’s email address. Did you mean 'bo@x.org'?")]
    [InlineData("Cy Day,2026-11-02,2026-11-20", "'Cy Day' could be more than one person, so the row is left out; write the person’s email address.")]
    public void A_row_that_cannot_be_read_is_left_out_and_named(string row, string told)
    {
        var read = Assert.IsType<AbsenceReadResult.Read>(ReadText($"person,first_day,last_day\n{row}\nann@x.org,2026-11-02,2026-11-20\n"));
        Assert.Equal([$"absences.csv:2: {told}"], Told(read.Warnings));
        Assert.Equal(["ann@x.org"], read.ByPerson.Select(p => p.Key.Value));
    }

    [Theory]
    [InlineData("person,first day\nbo@x.org,2026-11-02\n", "absences.csv: the file has no columns for the person, the first day and the last day; name the columns person, first_day and last_day in the first line")]
    [InlineData("", "absences.csv: the file has no columns for the person, the first day and the last day; name the columns person, first_day and last_day in the first line")]
    [InlineData("%PDF-1.7", "absences.csv: this is a PDF; save it as an Excel workbook (.xlsx) or as CSV in UTF-8")]
    public void A_file_that_cannot_be_read_is_refused(string text, string told) => Assert.Equal(
        [told], Told(Assert.IsType<AbsenceReadResult.Refused>(ReadText(text)).Faults));

    private static Organisation Organisation(string path) => ValidFile(path).Organisation;

    private AbsenceReadResult ReadText(string text, PeopleListOptions? options = null) => Read(Encoding.UTF8.GetBytes(text), options);

    private AbsenceReadResult Read(byte[] bytes, PeopleListOptions? options) => AbsenceFiles.Read(
        [Write(bytes, "absences.csv")],
        Organisation(Write(People)),
        options ?? new PeopleListOptions(),
        TestContext.Current.CancellationToken);

    private Dictionary<string, IReadOnlyList<AbsentDays>> Fine(string text, PeopleListOptions? options = null) =>
        Fine(Encoding.UTF8.GetBytes(text), options);

    /// <summary>As the organisation has them, without a warning.</summary>
    private Dictionary<string, IReadOnlyList<AbsentDays>> Fine(byte[] bytes, PeopleListOptions? options = null)
    {
        var read = Assert.IsType<AbsenceReadResult.Read>(Read(bytes, options));
        Assert.Empty(Told(read.Warnings));
        return Organisation(FileIn("people.csv")).WithAbsences(read.ByPerson).Chart.People
            .ToDictionary(p => p.Email.Value, p => p.ListedAbsences);
    }
}
