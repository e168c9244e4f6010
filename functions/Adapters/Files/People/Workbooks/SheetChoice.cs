using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Which sheet of a workbook is the list.</summary>
internal sealed class SheetChoice(WorkbookPart workbook, PeopleListOptions options, PeopleListFaults faults)
{
    private readonly List<NamedSheet> sheets = SheetsOf(workbook);

    public bool IsEmpty => sheets.Count == 0;

    /// <summary>The only visible sheet with the headings, because lists of codes and instructions often come first.</summary>
    public NamedSheet? Choose(SheetReader reader)
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

    /// <summary>The sheets with cells; the others are charts and dialogs.</summary>
    private static List<NamedSheet> SheetsOf(WorkbookPart workbook)
    {
        var sheets = new List<NamedSheet>();
        foreach (var sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart cells)
            {
                var isVisible = sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
                sheets.Add(new NamedSheet(sheet.Name?.Value ?? string.Empty, isVisible, cells));
            }
        }

        return sheets;
    }

    private bool HasHeadings(List<ListRow> head) => head.Exists(row => PeopleHeader.IsHeading(row, options));

    // The names only: the message is kept longer than the workbook.
    private static Func<IFileFaultsMessages, string> Named(
        List<NamedSheet> sheets, Func<IFileFaultsMessages, IReadOnlyList<string>, string> message)
    {
        string[] names = [.. sheets.Select(s => s.Name)];
        return say => message(say, [.. names.Select(say.FileQuoted)]);
    }
}

internal sealed record NamedSheet(string Name, bool IsVisible, WorksheetPart Part);
