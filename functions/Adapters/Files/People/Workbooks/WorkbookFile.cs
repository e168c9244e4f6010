using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OutlookOneOnOne.Core.Messages;

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
                faults.Error(null, why, say => say.ListSaveAs);
                return null;
            }

            if (UnpackedBytes(bytes) > options.Budget.UnpackedBytes)
            {
                faults.TooMuch(say => say.ListTooManyUnpacked(options.Budget.UnpackedBytes));
                return null;
            }

            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Read(document);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            // For a damaged package the SDK throws a dozen types of exception, including InvalidOperationException and UriFormatException.
            faults.Error(null, say => say.ListDamaged, say => say.ListSaveAgain);
            return null;
        }
    }

    private static long UnpackedBytes(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Sum(e => e.Length);
    }

    private static Func<IFileFaultsMessages, string>? WhyUnreadable(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names switch
        {
            _ when names.Contains("xl/workbook.bin") => say => say.ListIsXlsb,
            _ when names.Contains("mimetype") => say => say.ListIsOds,
            _ when names.Contains("word/document.xml") => say => say.ListIsWord,
            _ when !names.Contains("[Content_Types].xml") => say => say.ListIsZip,
            _ => null,
        };
    }

    private ListTable? Read(SpreadsheetDocument document)
    {
        var workbook = document.WorkbookPart;
        var sheets = SheetsOf(workbook);
        if (workbook is null || sheets.Count == 0)
        {
            faults.Error(null, say => say.ListNoSheet, say => say.ListExportListAgain);
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
            faults.TooMuch(tooMuch);
            return null;
        }

        if (table.HiddenRows > 0)
        {
            var (name, hidden) = (sheet.Name, table.HiddenRows);
            faults.Note(null, say => say.ListHiddenRows(name, hidden));
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
                faults.Error(null, Named(visible, (say, names) => say.ListSeveralLists(names)), say => say.ListHideOthers);
                return null;
            case (0, > 0):
                faults.Error(null, Named(lists, (say, names) => say.ListHiddenList(names)), say => say.ListShowSheet);
                return null;
            case (0, 0) when sheets.FindAll(s => s.IsVisible) is [var only] && reader.Head(only.Part, 1).Count > 0:
                return only;
            default:
                faults.Error(null, Named(sheets, (say, names) => say.ListNoHeadings(names)), say => say.ListWriteHeadingsAbove);
                return null;
        }
    }

    private bool HasHeadings(List<ListRow> head) => head.Exists(row => PeopleHeader.IsHeading(row, options));

    // The names only: the message is kept longer than the workbook.
    private static Func<IFileFaultsMessages, string> Named(
        List<NamedSheet> sheets, Func<IFileFaultsMessages, string, string> message)
    {
        string[] names = [.. sheets.Select(s => s.Name)];
        return say => message(say, string.Join(", ", names.Select(say.FileQuoted)));
    }

    private sealed record NamedSheet(string Name, bool IsVisible, WorksheetPart Part);
}
