using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Reads the rows of a sheet as stored, one after another.</summary>
internal sealed class SheetReader
{
    // Excel has no more, and blank ones count too.
    private const int MaxRows = 1_048_576;

    // A cell far to the right says nothing about the next row.
    private const int MaxUsualWidth = 100;

    private readonly SheetCells cells;
    private readonly ListBudget budget;
    private readonly CancellationToken cancellationToken;
    private long kept;
    private int usualWidth;

    public SheetReader(WorkbookPart workbook, ListBudget budget, CancellationToken cancellationToken)
    {
        (this.budget, this.cancellationToken) = (budget, cancellationToken);
        var texts = SharedStrings.Of(workbook.SharedStringTablePart, budget.UnpackedBytes / 4);
        cells = new SheetCells(texts, new SheetFormats(workbook.WorkbookStylesPart));
        TooMuch = texts.IsTooMuch ? say => say.ListTooManyCharacters(budget.UnpackedBytes / 4) : null;
    }

    /// <summary>Why the sheet was not read to its end; null if it was.</summary>
    public Func<IFileFaultsMessages, string>? TooMuch { get; private set; }

    /// <summary>The number of hidden rows, which count like all others.</summary>
    public int HiddenRows { get; private set; }

    /// <summary>All rows that are not blank, one after another, until there are too many.</summary>
    public IEnumerable<ListRow> Rows(WorksheetPart sheet)
    {
        var merged = MergedCells.Of(sheet);
        var (line, read, rows) = (0, 0, 0);
        using var reader = SheetXml.Open(sheet);
        while (TooMuch is null && reader.Read())
        {
            if (reader.IsStartOf("row"))
            {
                cancellationToken.ThrowIfCancellationRequested();
                line = LineOf(reader, line);
                HiddenRows += IsHidden(reader) ? 1 : 0;
                var row = new ListRow(line, CellsOf(reader));
                rows += row.IsBlank ? 0 : 1;
                Count(++read, row.Cells.Count, rows);
                if (!row.IsBlank && TooMuch is null)
                {
                    yield return merged.MarkIn(row);
                }
            }
        }
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
                var row = new ListRow(line, CellsOf(reader));
                rows.AddRange(row.IsBlank ? [] : [row]);
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

    /// <summary>SpreadCheetah leaves out the numbers of rows and cells, so they are counted.</summary>
    private static int LineOf(XmlReader reader, int before) =>
        CellReference.Line(reader.GetAttribute("r")) is { } line && line > before ? line : before + 1;

    private static bool IsHidden(XmlReader reader) => reader.GetAttribute("hidden") is "1" or "true";

    private List<ListCell> CellsOf(XmlReader reader)
    {
        var (row, next) = (new List<ListCell>(usualWidth), 0);
        foreach (var _ in reader.Within())
        {
            if (reader.IsStartOf("c"))
            {
                var column = CellReference.ColumnOf(reader.GetAttribute("r")) ?? next;
                next = column + 1;
                Put(row, column, cells.Read(reader));
            }
        }

        usualWidth = Math.Min(row.Count, MaxUsualWidth);
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
