using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>A list in an Excel workbook (.xlsx, .xlsm), transitional or strict.</summary>
internal sealed class WorkbookFile(PeopleListOptions options, PeopleListFaults faults, CancellationToken cancellationToken)
{
    /// <summary>Null if it cannot be read; the faults then say why.</summary>
    public ListTable? Read(byte[] bytes)
    {
        try
        {
            if (WhyUnreadable(bytes) is { } why)
            {
                faults.Error(null, why, "save it as an Excel workbook (.xlsx) or as CSV in UTF-8");
                return null;
            }

            if (UnpackedBytes(bytes) > options.Budget.UnpackedBytes)
            {
                faults.Error(
                    null, ListBudget.TooMuch("bytes when unpacked", options.Budget.UnpackedBytes), PeopleListFaults.Shorten);
                return null;
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Read(document);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // For a damaged package the SDK throws a dozen types of exception, including InvalidOperationException and UriFormatException.
            faults.Error(null, "the workbook is damaged", "open it in Excel or LibreOffice and save it again, or save it as CSV in UTF-8");
            return null;
        }
    }

    private static long UnpackedBytes(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Sum(e => e.Length);
    }

    private static string? WhyUnreadable(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names switch
        {
            _ when names.Contains("xl/workbook.bin") => "this is a binary workbook (.xlsb)",
            _ when names.Contains("mimetype") => "this is an OpenDocument file (.ods)",
            _ when names.Contains("word/document.xml") => "this is a Word document",
            _ when !names.Contains("[Content_Types].xml") => "this is an archive (.zip)",
            _ => null,
        };
    }

    private ListTable? Read(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart;
        var sheets = SheetsOf(workbook);
        if (workbook is null || sheets.Count == 0)
        {
            faults.Error(null, "the workbook has no sheet", "export the list again");
            return null;
        }

        var reader = new SheetReader(workbook, options.Budget, cancellationToken);
        if (Chosen(sheets, reader) is not { } sheet)
        {
            return null;
        }

        var table = reader.Read(sheet.Part);
        if (reader.TooMuch is { } tooMuch)
        {
            faults.Error(null, tooMuch, PeopleListFaults.Shorten);
            return null;
        }

        if (table.HiddenRows > 0)
        {
            faults.Note(null, $"the sheet '{sheet.Name}' has hidden or filtered-out rows, which still count ({table.HiddenRows})");
        }

        return table with { CountsDaysFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false };
    }

    /// <summary>The sheets with cells; the others are charts and dialogs.</summary>
    private static List<NamedSheet> SheetsOf(WorkbookPart? workbook)
    {
        var sheets = new List<NamedSheet>();
        foreach (var sheet in workbook?.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is { } id && workbook!.TryGetPartById(id, out var part) && part is WorksheetPart cells) // it has sheets
            {
                var isVisible = sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
                sheets.Add(new NamedSheet(sheet.Name?.Value ?? string.Empty, isVisible, cells));
            }
        }

        return sheets;
    }

    /// <summary>The only visible sheet with the headings, because lists of codes and instructions often come first.</summary>
    private NamedSheet? Chosen(List<NamedSheet> sheets, SheetReader reader)
    {
        var lists = sheets.Where(s => HasHeadings(reader.Head(s.Part, PeopleHeader.SearchedRows))).ToList();
        var visible = lists.Where(s => s.IsVisible).ToList();
        switch (visible.Count, lists.Count)
        {
            case (1, _):
                return visible[0];
            case ( > 1, _):
                faults.Error(null, $"several sheets look like a list of people: {Names(visible)}", "hide or delete all but one");
                return null;
            case (0, > 0):
                faults.Error(null, $"the list of people is on a hidden sheet: {Names(lists)}", "show that sheet and save the workbook");
                return null;
            case (0, 0) when sheets.FindAll(s => s.IsVisible) is [var only] && reader.Head(only.Part, 1).Count > 0:
                return only;
            default:
                faults.Error(
                    null,
                    $"no sheet has the headings of a list of people; the sheets are {Names(sheets)}",
                    "write headings, such as email, name and manager, above the people");
                return null;
        }
    }

    private bool HasHeadings(List<ListRow> head) => head.Exists(row => PeopleHeader.IsHeading(row, options));

    private static string Names(List<NamedSheet> sheets) => string.Join(", ", sheets.Select(s => $"'{s.Name}'"));

    private sealed record NamedSheet(string Name, bool IsVisible, WorksheetPart Part);
}
