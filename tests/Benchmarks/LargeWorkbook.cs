using System.IO.Compression;
using System.Text;

namespace OutlookOneOnOne.Benchmarks;

/// <summary>Writes a list of people as a workbook that is not compressed, so that its size is that of its content.</summary>
internal static class LargeWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public static void Write(string path, Func<int, string[]> row, long bytes)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", $"""
            <Types xmlns="{Package}/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/>
            <Override PartName="/xl/sheet.xml" ContentType="{Kind}.worksheet+xml"/></Types>
            """);
        Part(zip, "_rels/.rels", $"""
            <Relationships xmlns="{Package}/relationships">
            <Relationship Id="a" Type="{Of}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        Part(zip, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Of}"><sheets><sheet name="People" sheetId="1" r:id="a"/></sheets></workbook>
            """);
        Part(zip, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}/relationships"><Relationship Id="a" Type="{Of}/worksheet" Target="sheet.xml"/></Relationships>
            """);
        using var sheet = Open(zip, "xl/sheet.xml");
        sheet.Write($"""<worksheet xmlns="{Main}"><sheetData>{Row(1, ["email", "name", "manager"])}""");
        for (var (line, written) = (2, 0L); written < bytes; line++)
        {
            var text = Row(line, row(line - 2));
            sheet.Write(text);
            written += text.Length;
        }

        sheet.Write("</sheetData></worksheet>");
    }

    private static string Row(int line, string[] cells) =>
        $"<row r=\"{line}\">{string.Concat(cells.Select((c, i) => Cell((char)('A' + i), line, c)))}</row>";

    private static string Cell(char column, int line, string text) =>
        $"<c r=\"{column}{line}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var part = Open(zip, name);
        part.Write(text.Trim());
    }

    private static StreamWriter Open(ZipArchive zip, string name) =>
        new(zip.CreateEntry(name, CompressionLevel.NoCompression).Open(), new UTF8Encoding(false));
}
