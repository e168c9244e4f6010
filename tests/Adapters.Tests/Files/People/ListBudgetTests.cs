using System.Globalization;
using System.IO.Compression;
using System.Text;
using OutlookOneOnOne.Adapters.Files.People;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>A list larger than any real one is refused before it fills the memory, and the message says what to do about it.</summary>
public sealed class ListBudgetTests : ListOnDisk
{
    private const string Head = "email,name,manager\n";

    private static readonly PeopleListOptions Small = new()
    {
        Budget = new ListBudget { Bytes = 6_000, Rows = 20, RowLength = 200, Cells = 100, UnpackedBytes = 20_000 },
    };

    [Theory]
    [InlineData("bytes", "6,000 bytes")]
    [InlineData("rows", "20 rows")]
    [InlineData("row", "200 characters in a row")]
    [InlineData("cells", "100 cells")]
    public void A_text(string what, string most)
    {
        var text = what switch
        {
            "bytes" => new string('\n', 6_001),
            "rows" => Head + string.Concat(Enumerable.Range(0, 30).Select(i => $"p{i}@x.test,P,\n")),
            "row" => Head + "\"" + new string('x', 300),
            _ => Head + string.Concat(Enumerable.Range(0, 10).Select(i => $"p{i}@x.test" + new string(',', 30) + "\n")),
        };
        AssertRefused(Write(text), most);
        AssertRefused(Write((byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]), most);
    }

    [Theory]
    [InlineData("rows", "20 rows")]
    [InlineData("cells", "100 cells")]
    [InlineData("strings", "5,000 characters")]
    [InlineData("unpacked", "20,000 bytes when unpacked")]
    public void A_workbook(string what, string most)
    {
        var rows = Enumerable.Range(2, 30).Select(i => $"<row r=\"{i}\">{Cell($"A{i}", $"p{i}@x.test")}</row>");
        AssertRefused(
            Workbook(
                what switch
                {
                    "rows" => string.Concat(rows),
                    "cells" => "<row r=\"2\">" + Cell("XFD2", "x") + "</row>",
                    "unpacked" => new string(' ', 30_000),
                    _ => "",
                },
                what == "strings" ? $"<si><t>{new string('x', 6_000)}</t></si>" : ""),
            most);
    }

    [Fact]
    public void Blank_cells_far_to_the_right_count_for_nothing()
    {
        var path = Workbook("<row r=\"2\">" + Cell("A2", "ann@x.test") + Cell("B2", "Ann") + Cell("XFD2", "") + "</row>", "");

        Assert.Single(ValidFile(path, Small).Organisation.Chart.People);
    }

    [Fact]
    public void A_text_in_several_pieces_is_one_text()
    {
        var name = Cell("B2", "<![CDATA[An]]><![CDATA[n ]]>Li<!-- - -->nd");
        var path = Workbook("<row r=\"2\">" + Cell("A2", "ann@x.test") + name + "</row>", "");

        Assert.Equal("Ann Lind", Assert.Single(ValidFile(path, Small).Organisation.Chart.People).Name);
    }

    [Fact]
    public void A_list_within_its_budget_is_read() =>
        Assert.Equal(20, Valid(Head + string.Concat(Enumerable.Range(0, 20).Select(i => $"p{i}@x.test,P{i},\n")), Small)
            .Organisation.Chart.People.Count);

    private static void AssertRefused(string path, string most)
    {
        var fault = Assert.Single(Refused(path, Small));
        Assert.Equal($"the list has more than {most}, so it is not read", fault.What);
        Assert.StartsWith("export only", fault.Remedy, StringComparison.Ordinal);
    }

    private static string Cell(string at, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");

    private string Workbook(string rows, string strings)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        var head = $"<row r=\"1\">{Cell("A1", "email")}{Cell("B1", "name")}{Cell("C1", "manager")}</row>";
        return Write(
            Zip(
                ("[Content_Types].xml", $"""
                    <Types xmlns="{Package}/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/>
                    <Override PartName="/xl/sheet.xml" ContentType="{Kind}.worksheet+xml"/>
                    <Override PartName="/xl/strings.xml" ContentType="{Kind}.sharedStrings+xml"/></Types>
                    """),
                ("_rels/.rels", $"""
                    <Relationships xmlns="{Package}/relationships">
                    <Relationship Id="a" Type="{Of}/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """),
                ("xl/workbook.xml", $"""
                    <workbook xmlns="{Main}" xmlns:r="{Of}"><sheets><sheet name="People" sheetId="1" r:id="a"/></sheets></workbook>
                    """),
                ("xl/_rels/workbook.xml.rels", $"""
                    <Relationships xmlns="{Package}/relationships"><Relationship Id="a" Type="{Of}/worksheet" Target="sheet.xml"/>
                    <Relationship Id="b" Type="{Of}/sharedStrings" Target="strings.xml"/></Relationships>
                    """),
                ("xl/sheet.xml", $"""<worksheet xmlns="{Main}"><sheetData>{head}{rows}</sheetData></worksheet>"""),
                ("xl/strings.xml", $"""<sst xmlns="{Main}">{strings}</sst>""")),
            "people.xlsx");
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text.Trim());
            }
        }

        return file.ToArray();
    }
}
