using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>Reads the rows of a sheet as stored, one after another.</summary>
internal sealed class SheetReader(WorkbookPart workbook, CancellationToken cancellationToken)
{
    private readonly SheetCells cells = new(
        SharedStrings.Of(workbook.SharedStringTablePart), new SheetFormats(workbook.WorkbookStylesPart));

    /// <summary>All rows that are not blank.</summary>
    public ListTable Read(WorksheetPart sheet)
    {
        var (rows, hidden) = (new List<ListRow>(), 0);
        var merged = new MergedCells();
        using var reader = OpenXmlReader.Create(sheet);
        var line = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                cancellationToken.ThrowIfCancellationRequested();
                line = LineOf(reader, line);
                hidden += IsHidden(reader) ? 1 : 0;
                Add(rows, new ListRow(line, CellsOf(reader)));
            }
            else if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
            {
                merged.Add(Attribute(reader, "ref"));
            }
        }

        return new ListTable(merged.MarkIn(rows)) { IsSheet = true, HiddenRows = hidden };
    }

    /// <summary>The first rows that are not blank.</summary>
    public List<ListRow> Head(WorksheetPart sheet, int count)
    {
        var rows = new List<ListRow>();
        using var reader = OpenXmlReader.Create(sheet);
        var line = 0;
        while (rows.Count < count && reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement)
            {
                line = LineOf(reader, line);
                Add(rows, new ListRow(line, CellsOf(reader)));
            }
        }

        return rows;
    }

    private static void Add(List<ListRow> rows, ListRow row)
    {
        if (!row.IsBlank)
        {
            rows.Add(row);
        }
    }

    /// <summary>SpreadCheetah leaves out the numbers of rows and cells, so they are counted.</summary>
    private static int LineOf(OpenXmlReader reader, int before) =>
        CellReference.Line(Attribute(reader, "r")) is { } line && line > before ? line : before + 1;

    private static bool IsHidden(OpenXmlReader reader) => Attribute(reader, "hidden") is "1" or "true";

    private static string? Attribute(OpenXmlReader reader, string name) =>
        reader.Attributes.FirstOrDefault(a => a.LocalName == name).Value;

    private List<ListCell> CellsOf(OpenXmlReader reader)
    {
        var row = new List<ListCell>();
        if (!reader.ReadFirstChild())
        {
            return row;
        }

        do
        {
            if (reader.ElementType != typeof(Cell) || reader.LoadCurrentElement() is not Cell cell)
            {
                continue;
            }

            var column = CellReference.ColumnOf(cell.CellReference?.Value) ?? row.Count;
            while (row.Count < column)
            {
                row.Add(ListCell.Blank);
            }

            if (row.Count == column)
            {
                row.Add(cells.Read(cell));
            }
            else
            {
                row[column] = cells.Read(cell);
            }
        }
        while (reader.ReadNextSibling());

        while (row.Count > 0 && row[^1].IsBlank)
        {
            row.RemoveAt(row.Count - 1);
        }

        return row;
    }
}
