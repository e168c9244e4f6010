using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Reads the rows of a sheet as stored, one after another.</summary>
internal sealed class SheetReader
{
    // Excel has no more, and blank ones count too.
    private const int MaxRows = 1_048_576;

    private readonly SheetCells cells;
    private readonly ListBudget budget;
    private readonly CancellationToken cancellationToken;
    private long kept;

    public SheetReader(WorkbookPart workbook, ListBudget budget, CancellationToken cancellationToken)
    {
        (this.budget, this.cancellationToken) = (budget, cancellationToken);
        var texts = SharedStrings.Of(workbook.SharedStringTablePart, budget.UnpackedBytes / 4);
        cells = new SheetCells(texts, new SheetFormats(workbook.WorkbookStylesPart));
        TooMuch = texts.IsTooMuch ? say => say.ListTooManyCharacters(budget.UnpackedBytes / 4) : null;
    }

    /// <summary>Why the sheet was not read to its end; null if it was.</summary>
    public Func<IFileFaultsMessages, string>? TooMuch { get; private set; }

    /// <summary>All rows that are not blank.</summary>
    public ListTable Read(WorksheetPart sheet)
    {
        var (rows, hidden) = (new List<ListRow>(), 0);
        var merged = new MergedCells();
        using var reader = SheetXml.Open(sheet);
        var (line, read) = (0, 0);
        while (TooMuch is null && reader.Read())
        {
            if (reader.IsStartOf("row"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                line = LineOf(reader, line);
                hidden += IsHidden(reader) ? 1 : 0;
                Count(++read, Add(rows, new ListRow(line, CellsOf(reader))), rows.Count);
            }
            else if (reader.IsStartOf("mergeCell"))
            {
                merged.Add(reader.GetAttribute("ref"));
            }
        }

        return new ListTable(merged.MarkIn(rows)) { IsSheet = true, HiddenRows = hidden };
    }

    /// <summary>The first rows that are not blank.</summary>
    public List<ListRow> Head(WorksheetPart sheet, int count)
    {
        var rows = new List<ListRow>();
        using var reader = SheetXml.Open(sheet);
        var line = 0;
        while (rows.Count < count && reader.Read())
        {
            if (reader.IsStartOf("row"))
            {
                line = LineOf(reader, line);
                Add(rows, new ListRow(line, CellsOf(reader)));
            }
        }

        return rows;
    }

    private void Count(int read, int cellsAdded, int rows)
    {
        kept += cellsAdded;
        TooMuch ??= (rows > budget.Rows || read > MaxRows, kept > budget.Cells) switch
        {
            (true, _) => say => say.ListTooManyRows(budget.Rows),
            (_, true) => say => say.ListTooManyCells(budget.Cells),
            _ => null,
        };
    }

    /// <returns>The number of cells that were added.</returns>
    private static int Add(List<ListRow> rows, ListRow row)
    {
        if (row.IsBlank)
        {
            return 0;
        }

        rows.Add(row);
        return row.Cells.Count;
    }

    /// <summary>SpreadCheetah leaves out the numbers of rows and cells, so they are counted.</summary>
    private static int LineOf(XmlReader reader, int before) =>
        CellReference.Line(reader.GetAttribute("r")) is { } line && line > before ? line : before + 1;

    private static bool IsHidden(XmlReader reader) => reader.GetAttribute("hidden") is "1" or "true";

    private List<ListCell> CellsOf(XmlReader reader)
    {
        var (row, next) = (new List<ListCell>(), 0);
        foreach (var _ in reader.Within())
        {
            if (reader.IsStartOf("c"))
            {
                var column = CellReference.ColumnOf(reader.GetAttribute("r")) ?? next;
                next = column + 1;
                Put(row, column, cells.Read(reader));
            }
        }

        return row;
    }

    /// <summary>A row ends at its last cell that is not blank.</summary>
    private static void Put(List<ListCell> row, int column, ListCell cell)
    {
        if (cell.IsBlank)
        {
            return;
        }

        while (row.Count <= column)
        {
            row.Add(ListCell.Blank);
        }

        row[column] = cell;
    }
}
