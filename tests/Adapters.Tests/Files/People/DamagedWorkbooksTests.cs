using System.IO.Compression;
using System.Text;
using CsCheck;

namespace OutlookOneOnOne.Adapters.Tests.Files.People;

/// <summary>Any workbook is either read or refused with a reason.</summary>
public sealed class DamagedWorkbooksTests : ListOnDisk
{
    private static readonly string[] Workbooks =
        ["exceljs.xlsx", "sheetjs.xlsx", "openpyxl.xlsx", "xlsxwriter.xlsx", "excel-phonetic.xlsx"];

    private static readonly string[] Pieces =
    [
        "", "<", ">", "\"", "&", "0", "-1", "99999999999", "NaN", "1e999", "s", "d", "A1:ZZZZZ9", "<row>", "</row>", "<c/>", "<v>x</v>",
        "xmlns=\"\"", "_xFFFF_", "\u0000", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    ];

    [Fact]
    public void A_damaged_part_is_an_error_or_loses_only_its_own_content() =>
        Gen.Select(Gen.OneOf(Workbooks), Gen.Int[0, 1000], Gen.Int[0, 20_000], Gen.Int[0, 30], Gen.OneOf(Pieces)).Sample(
            (workbook, part, at, length, piece) => Survives(Damaged(workbook, part, text => Replaced(text, at, length, piece))),
            iter: 300,
            threads: 1);

    [Fact]
    public void Damaged_bytes_are_an_error_or_have_no_effect() =>
        Gen.Select(Gen.OneOf(Workbooks), Gen.Int[0, 5000], Gen.Byte.Array[1, 20]).Sample(
            (workbook, at, bytes) =>
            {
                var whole = File.ReadAllBytes(Fixture(Path.Combine("workbooks", workbook)));
                bytes.CopyTo(whole, at % (whole.Length - bytes.Length));
                Survives(whole);
            },
            iter: 300,
            threads: 1);

    private void Survives(byte[] workbook)
    {
        var result = ReadFile(Write(workbook, "people.xlsx")).Match((_, _) => ["read"], faults => faults.Select(f => f.What).ToArray());
        Assert.NotEmpty(result);
    }

    private static string Replaced(string text, int at, int length, string piece)
    {
        var start = at % text.Length;
        return text[..start] + piece + text[Math.Min(text.Length, start + length)..];
    }

    private static byte[] Damaged(string workbook, int part, Func<string, string> damage)
    {
        using var source = ZipFile.OpenRead(Fixture(Path.Combine("workbooks", workbook)));
        using var target = new MemoryStream();
        using (var copy = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = source.Entries.Where(e => e.Length > 0).ToList();
            foreach (var (i, entry) in parts.Index())
            {
                using var reader = new StreamReader(entry.Open());
                var text = reader.ReadToEnd();
                using var writer = new StreamWriter(copy.CreateEntry(entry.FullName).Open(), new UTF8Encoding(false));
                writer.Write(i == part % parts.Count ? damage(text) : text);
            }
        }

        return target.ToArray();
    }
}
