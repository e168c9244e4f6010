using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Employment and managers, in files written by real programs.</summary>
public sealed class WorkbookManagersTests : ListOnDisk
{
    [Fact]
    public void A_blank_cell_an_error_a_formula_without_a_value_and_0_are_all_different()
    {
        var read = ReadWorkbook("exceljs.xlsx");

        Assert.Equal(["ann", "bo -> ann", "ed", "flo"], Lines(read));
        Assert.Equal(
            ["ed@x.org has no manager, because the manager's cell contains the error #N/A",
                "flo@x.org has no manager, because the manager's cell contains a formula without a value"],
            read.Warnings.Select(w => w.What));
        Assert.Equal([7, 8], read.Warnings.Select(w => w.Line));
        var warning = Assert.Single(ReadWorkbook("xlsxwriter.xlsx").Warnings);
        Assert.StartsWith("cy@x.org has no manager, because the manager's cell contains 0,", warning.What);
    }

    [Fact]
    public void Employment_is_given_as_a_boolean_or_a_word()
    {
        Assert.DoesNotContain("di", Lines(ReadWorkbook("exceljs.xlsx")));
        Assert.DoesNotContain("di -> ann", Lines(ReadWorkbook("spreadcheetah.xlsx")));
        Assert.Equal(["ann", "bo -> ann", "cy"], Lines(ReadWorkbook("xlsxwriter.xlsx")));
        var read = ReadWorkbook("openpyxl.xlsx");
        Assert.Equal(["ann", "bo -> ann"], Lines(read));
        Assert.StartsWith("'vielleicht' is neither yes nor no", Assert.Single(read.Warnings).What);
    }

    [Fact]
    public void A_manager_in_merged_cells_is_not_filled_down()
    {
        var read = ReadWorkbook("exceljs-merged-managers.xlsx");

        Assert.Equal(["ann", "bo -> ann", "cy"], Lines(read));
        Assert.Equal(
            "cy@x.org has no manager, because the manager's cell is merged with the one above it", Assert.Single(read.Warnings).What);
    }

    private static PeopleListResult.Read ReadWorkbook(string name) => ValidFile(Fixture(Path.Combine("workbooks", name)));
}
