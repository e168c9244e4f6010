using System.Globalization;
using NodaTime;
using OutlookOneOnOne.Adapters.Files.People;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>
/// The 17 rules by which a workbook is read, each with files that real programs wrote. Fixtures/workbooks/README.md says how.
/// </summary>
[Collection(nameof(OtherTimeZone))]
public sealed class WorkbookRulesTests : ListOnDisk
{
    private static readonly LocalDate Hired = new(2026, 11, 20);

    [Theory]
    [InlineData("exceljs-empty.xlsx", "no sheet has the headings of a list of people; the sheets are 'Empty'")]
    [InlineData("sheetjs-headings-only.xlsx", "there are no current people in the list")]
    public void Rule_01_No_heading_or_no_row_is_an_error_and_never_an_empty_list(string file, string told) => AssertRefused(file, told);

    [Theory]
    [InlineData("sheetjs.xlsb", "this is a binary workbook (.xlsb)")]
    [InlineData("sheetjs.ods", "this is an OpenDocument file (.ods)")]
    [InlineData("sheetjs.xls", "an old Excel file (.xls), or a workbook with a password")]
    [InlineData("sheetjs-html.xlsx", "a web page or XML, whatever its name ends in")]
    public void Rule_02_The_first_bytes_say_what_a_file_is_and_other_types_are_refused_by_name(string file, string told) =>
        AssertRefused(file, told);

    [Fact]
    public void Rule_03_The_only_visible_sheet_with_the_headings_is_read_and_two_are_refused()
    {
        Assert.DoesNotContain("x", Lines(Read("exceljs.xlsx"))); // of the very hidden first sheet
        AssertRefused("exceljs-two-lists.xlsx", "several sheets look like a list of people: 'Berlin', 'Paris'");
    }

    [Fact]
    public void Rule_04_Headings_may_follow_a_title_in_any_width_and_case_but_none_is_missing_or_there_twice()
    {
        Assert.Equal("Employee ID", Read("exceljs.xlsx").Columns[0].Heading); // in row 3, below a title
        Assert.Equal(["ann", "bo -> ann"], Lines(Read("sheetjs-wide-headings.xlsx")));
        AssertRefused("openpyxl-heading-twice.xlsx", "the column 'Manager' appears 2 times");
        AssertRefused("sheetjs-no-manager.xlsx", "no column was recognised as each person’s manager");
    }

    [Fact]
    public void Rule_05_Cells_without_a_reference_are_counted_and_the_dimension_is_ignored()
    {
        Assert.Equal(["ann", "bo -> ann"], Lines(Read("spreadcheetah.xlsx")));
        Assert.Equal(["ann", "bo -> ann"], Lines(Read("excel-dimension.xlsx"))); // A1, as NPOI writes it
    }

    [Fact]
    public void Rule_06_A_row_that_is_blank_in_every_known_column_does_not_count()
    {
        Assert.Equal([5], Read("openpyxl.xlsx").Warnings.Select(w => w.Line)); // a formatted cell is in row 50,000
        var numbered = Read("sheetjs-rows-below.xlsx");
        Assert.Equal(["ann", "bo -> ann"], Lines(numbered));
        Assert.Empty(numbered.Warnings);
    }

    [Fact]
    public void Rule_07_Text_is_read_without_formatting_phonetic_hints_escape_codes_and_outer_spaces()
    {
        Assert.Equal("Ann Lee", Person(Read("exceljs.xlsx"), "ann@x.org").Name);
        Assert.Equal(["Ann Lee", "Bo Ek", "Cy A Oz"], Read("xlsx-populate.xlsx").Organisation.Chart.People.Select(p => p.Name));
        Assert.Equal("山田太郎", Person(Read("excel-phonetic.xlsx"), "ann@x.org").Name);
    }

    [Fact]
    public void Rule_08_The_heading_says_whether_a_number_is_a_date_and_not_its_format()
    {
        Assert.Equal(Hired, Person(Read("xlsx-populate.xlsx"), "bo@x.org").ManagerSince); // no format
        Assert.Equal(Hired, Person(Read("xlsxwriter.xlsx"), "bo@x.org").ManagerSince); // a format of the machine's language
    }

    [Theory]
    [InlineData("exceljs.xlsx")] // written in Berlin: 22:00 on the day before
    [InlineData("sheetjs.xlsx")] // in Madrid: 23:59:16 on the day before
    [InlineData("exceljs-1904.xlsx")]
    public void Rule_09_A_number_is_the_nearest_midnight_counted_from_1900_or_1904(string file)
    {
        Assert.Equal(Hired, Person(Read(file), "bo@x.org").ManagerSince);
        Assert.Null(Person(Read("openpyxl-odd-dates.xlsx"), "ann@x.org").ManagerSince); // 60
        Assert.Null(Person(Read("openpyxl-odd-dates.xlsx"), "bo@x.org").ManagerSince); // 2958466
    }

    [Theory]
    [InlineData("sheetjs-cellDates.xlsx")]
    [InlineData("openpyxl.xlsx")]
    public void Rule_10_A_date_as_ISO_text_is_the_day_as_written(string file) =>
        Assert.Equal(Hired, Person(Read(file), "bo@x.org").ManagerSince);

    [Fact]
    public void Rule_11_A_date_as_other_text_needs_one_pattern_for_the_column()
    {
        var warning = Read("openpyxl-odd-dates.xlsx").Warnings[0];
        Assert.Equal(2, warning.Line);
        Assert.Equal(
            "'60' in the column 'Hire date' (here and in 3 more rows) could mean more than one date, or none, so it is not used",
            warning.What);
        var read = Read("openpyxl-odd-dates.xlsx", new PeopleListOptions { Dates = "dd/MM/yyyy" });
        Assert.Equal(new LocalDate(2026, 10, 5), Person(read, "cy@x.org").ManagerSince);
    }

    [Fact]
    public void Rule_12_Ids_are_text_with_the_zeros_that_people_see_and_one_that_lost_digits_identifies_nobody()
    {
        Assert.Equal(new PersonId("ann@x.org"), Person(Read("exceljs.xlsx"), "bo@x.org").Manager); // 00012 by the format of both
        Assert.Contains("employeeid:00012", Person(Read("exceljs.xlsx"), "ann@x.org").ListedIds);
        Assert.Contains(
            "cy@x.org has no manager, because the manager’s id 12345678901234568 has lost digits",
            Read("xlsx-populate.xlsx").Warnings.Select(w => w.What));
    }

    [Fact]
    public void Rule_13_A_blank_manager_an_error_a_formula_without_a_value_and_0_are_four_things_and_only_blank_is_the_top()
    {
        var read = Read("exceljs.xlsx");
        Assert.Equal(["ann", "bo -> ann", "ed", "flo"], Lines(read));
        Assert.Equal(
            [(7, "ed@x.org has no manager, because the manager’s cell contains the error #N/A"),
                (8, "flo@x.org has no manager, because the manager’s cell contains a formula without a value")],
            read.Warnings.Select(w => (w.Line ?? 0, w.What)));
        var zero = Assert.Single(Read("xlsxwriter.xlsx").Warnings);
        Assert.StartsWith("cy@x.org has no manager, because the manager’s cell contains 0,", zero.What);
    }

    [Fact]
    public void Rule_14_Employment_is_a_boolean_or_a_known_word_and_anything_else_is_an_error_of_its_row()
    {
        Assert.DoesNotContain("di", Lines(Read("exceljs.xlsx")));
        Assert.DoesNotContain("di -> ann", Lines(Read("spreadcheetah.xlsx")));
        Assert.Equal(["ann", "bo -> ann", "cy"], Lines(Read("xlsxwriter.xlsx")));
        var read = Read("openpyxl.xlsx");
        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.StartsWith("'vielleicht' is neither yes nor no", Assert.Single(read.Warnings).What);
    }

    [Fact]
    public void Rule_15_Merged_cells_are_not_filled_down_for_a_manager_and_hidden_rows_count_and_are_reported()
    {
        var read = Read("exceljs-merged-managers.xlsx");
        Assert.Equal(["ann", "bo -> ann", "cy"], Lines(read));
        Assert.Equal(
            "cy@x.org has no manager, because the manager’s cell is merged with the one above it", Assert.Single(read.Warnings).What);
        Assert.All((string[])["exceljs.xlsx", "xlsxwriter.xlsx"], file => Assert.Contains(
            "the sheet 'People' has hidden or filtered-out rows, which still count (1)", Read(file).Notes.Select(n => n.What)));
    }

    [Theory]
    [InlineData("de-DE", "Europe/Berlin")]
    [InlineData("ja-JP", "Asia/Tokyo")]
    [InlineData("ar-SA", "Pacific/Auckland")]
    [InlineData("tr-TR", "America/New_York")]
    public void Rule_16_The_machines_culture_and_time_zone_make_no_difference(string culture, string zone)
    {
        var before = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SetZone(zone);
            Assert.All(
                (string[])["exceljs.xlsx", "sheetjs.xlsx", "sheetjs-cellDates.xlsx", "openpyxl.xlsx"],
                file => Assert.Equal(Hired, Person(Read(file), "bo@x.org").ManagerSince));
        }
        finally
        {
            CultureInfo.CurrentCulture = before.CurrentCulture;
            SetZone(before.Item2);
        }
    }

    [Theory]
    [InlineData("exceljs.xlsx")]
    [InlineData("sheetjs.xlsx")]
    [InlineData("sheetjs-cellDates.xlsx")]
    [InlineData("xlsx-populate.xlsx")]
    [InlineData("openpyxl.xlsx")]
    [InlineData("xlsxwriter.xlsx")]
    [InlineData("spreadcheetah.xlsx")]
    [InlineData("excel-strict.xlsx")]
    public void Rule_17_The_workbook_of_every_program_gives_the_same_people_managers_and_dates(string file)
    {
        var read = Read(file);
        Assert.Equal(new PersonId("ann@x.org"), Person(read, "bo@x.org").Manager);
        Assert.Null(Person(read, "ann@x.org").Manager);
        Assert.Equal(Hired, Person(read, "bo@x.org").ManagerSince);
        Assert.Equal(new LocalDate(2015, 1, 1), Person(read, "ann@x.org").ManagerSince);
    }

    private static void AssertRefused(string file, string told) => Assert.Contains(told, Refused(Workbook(file))[0].What);

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    private static string Workbook(string name) => Fixture(Path.Combine("workbooks", name));

    private static PeopleListResult.Read Read(string name, PeopleListOptions? options = null) => ValidFile(Workbook(name), options);
}

/// <summary>Tests that change the time zone of the process do not run beside others.</summary>
[CollectionDefinition(nameof(OtherTimeZone), DisableParallelization = true)]
public sealed class OtherTimeZone;
