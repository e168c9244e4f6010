namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Workbooks that are damaged or odd in ways that no rule of <see cref="WorkbookRulesTests"/> is about.</summary>
public sealed class WorkbooksTests : ListOnDisk
{
    [Fact]
    public void An_invalid_link_is_harmless() =>
        Assert.Equal(["ann", "bo -> ann", "ed", "flo"], Lines(ValidFile(Workbook("exceljs-bad-link.xlsx"))));

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
}
