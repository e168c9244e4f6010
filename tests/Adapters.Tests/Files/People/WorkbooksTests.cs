using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Lists in .xlsx files written by real programs. Fixtures/workbooks/README.md says how.</summary>
public sealed class WorkbooksTests : ListOnDisk
{
    private static readonly LocalDate Hired = new(2026, 11, 20);

    [Theory]
    [InlineData("sheetjs.xlsx")]
    [InlineData("sheetjs-cellDates.xlsx")]
    [InlineData("openpyxl.xlsx")]
    [InlineData("xlsxwriter.xlsx")]
    [InlineData("spreadcheetah.xlsx")]
    [InlineData("exceljs.xlsx")]
    [InlineData("exceljs-1904.xlsx")]
    [InlineData("excel-strict.xlsx")]
    [InlineData("xlsx-populate.xlsx")]
    public void Every_programs_workbook_is_read_with_its_dates(string file)
    {
        var read = ReadWorkbook(file);

        Assert.Equal(new PersonId("ann@x.org"), Person(read, "bo@x.org").Manager);
        Assert.Null(Person(read, "ann@x.org").Manager);
        Assert.Equal(Hired, Person(read, "bo@x.org").ManagerSince);
        Assert.Equal(new LocalDate(2015, 1, 1), Person(read, "ann@x.org").ManagerSince);
    }

    [Theory]
    [InlineData("exceljs-empty.xlsx", "no sheet has the headings of a list of people; the sheets are 'Empty'")]
    [InlineData("sheetjs.xlsb", "this is a binary workbook (.xlsb)")]
    [InlineData("sheetjs.ods", "this is an OpenDocument file (.ods)")]
    [InlineData("sheetjs.xls", "an old Excel file (.xls), or a workbook with a password")]
    [InlineData("sheetjs-html.xlsx", "a web page or XML, whatever its name ends in")]
    [InlineData("exceljs-two-lists.xlsx", "several sheets look like a list of people: 'Berlin', 'Paris'")]
    [InlineData("openpyxl-heading-twice.xlsx", "the column 'Manager' appears 2 times")]
    public void Anything_but_a_single_list_is_an_error_and_never_an_empty_list(string file, string told) =>
        Assert.Contains(told, Refused(Workbook(file))[0].What);

    [Fact]
    public void The_visible_sheet_with_the_headings_is_read_wherever_they_are()
    {
        var read = ReadWorkbook("exceljs.xlsx");

        Assert.DoesNotContain(read.Organisation.Chart.People, p => p.Id.Value == "x@x.org"); // of the very hidden first sheet
        Assert.Equal("Employee ID", read.Columns[0].Heading); // in row 3, below a title
    }

    [Fact]
    public void Cells_without_a_reference_are_counted() => Assert.Equal(["ann", "bo -> ann"], Lines(ReadWorkbook("spreadcheetah.xlsx")));

    [Fact]
    public void A_formatted_cell_far_below_is_not_a_row() =>
        Assert.Equal([5], ReadWorkbook("openpyxl.xlsx").Warnings.Select(w => w.Line));

    [Fact]
    public void Text_is_read_without_formatting_phonetic_hints_and_escape_codes()
    {
        var read = ReadWorkbook("xlsx-populate.xlsx");

        Assert.Equal("Ann Lee", Person(ReadWorkbook("exceljs.xlsx"), "ann@x.org").Name);
        Assert.Equal(["Ann Lee", "Bo Ek", "Cy A Oz"], read.Organisation.Chart.People.Select(p => p.Name));
        Assert.Equal("山田太郎", Person(ReadWorkbook("excel-phonetic.xlsx"), "ann@x.org").Name);
    }

    [Fact]
    public void Invalid_and_ambiguous_Excel_dates_are_not_used()
    {
        var read = ReadWorkbook("openpyxl-odd-dates.xlsx");

        Assert.All(read.Organisation.Chart.People, p => Assert.Null(p.ManagerSince));
        Assert.Equal(2, read.Warnings[0].Line);
        Assert.Equal(
            "'60' in the column 'Hire date' (here and in 3 more rows) could mean more than one date, or none, so it is not used",
            read.Warnings[0].What);
        var result = ReadWorkbook("openpyxl-odd-dates.xlsx", new PeopleListOptions { Dates = "dd/MM/yyyy" });
        Assert.Equal(new LocalDate(2026, 10, 5), Person(result, "cy@x.org").ManagerSince);
    }

    [Fact]
    public void Ids_are_text_and_ids_that_lost_digits_identify_nobody()
    {
        var read = ReadWorkbook("xlsx-populate.xlsx");

        Assert.Null(Person(read, "cy@x.org").Manager);
        Assert.Contains(
            "cy@x.org has no manager, because the manager's id 12345678901234568 has lost digits", read.Warnings.Select(w => w.What));
    }

    [Theory]
    [InlineData("exceljs.xlsx", "the sheet 'People' has hidden or filtered-out rows, which still count (1)")]
    [InlineData("xlsxwriter.xlsx", "the sheet 'People' has hidden or filtered-out rows, which still count (1)")]
    public void Hidden_rows_count_and_are_reported(string file, string told) =>
        Assert.Contains(told, ReadWorkbook(file).Notes.Select(n => n.What));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ja-JP")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void The_machines_culture_makes_no_difference(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.All(
                (string[])["exceljs.xlsx", "sheetjs.xlsx", "openpyxl.xlsx"],
                file => Assert.Equal(Hired, Person(ReadWorkbook(file), "bo@x.org").ManagerSince));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_invalid_link_is_harmless() =>
        Assert.Equal(["ann", "bo -> ann", "ed", "flo"], Lines(ReadWorkbook("exceljs-bad-link.xlsx")));

    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    [InlineData(6000)]
    public void A_truncated_workbook_is_an_error(int length)
    {
        var bytes = File.ReadAllBytes(Workbook("exceljs.xlsx"));

        Assert.Equal("the workbook is damaged", Assert.Single(Refused(Write(bytes[..length], "people.xlsx"))).What);
    }

    private static string Workbook(string name) => Fixture(Path.Combine("workbooks", name));

    private static PeopleListResult.Read ReadWorkbook(string name, PeopleListOptions? options = null) => ValidFile(Workbook(name), options);
}
