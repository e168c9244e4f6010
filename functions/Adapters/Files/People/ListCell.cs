namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>One cell of a list.</summary>
/// <param name="Text">Trimmed; for a number, the digits as stored.</param>
/// <param name="Kind">What the file says about it.</param>
internal readonly record struct ListCell(string Text, CellKind Kind = CellKind.Text)
{
    public static ListCell Blank { get; } = new(string.Empty);

    /// <summary>A number with the leading zeros that people see; null if its format adds none.</summary>
    public string? Padded { get; init; }

    public bool IsBlank => Kind == CellKind.Text && Text.Length == 0;
}

/// <summary>The type of a cell in the file. CSV contains text only.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A number in a sheet, which may be a date.</summary>
    Number,

    /// <summary>An error such as #N/A.</summary>
    Error,

    /// <summary>A formula whose value was not stored.</summary>
    Uncalculated,

    /// <summary>A number that lost digits, so that it no longer identifies anybody.</summary>
    Inexact,

    /// <summary>Merged with the cell above, which has the value.</summary>
    Covered,
}

/// <param name="Line">Where it starts: the line of the file, or the row of the sheet.</param>
/// <param name="Cells">From the first column on.</param>
internal sealed record ListRow(int Line, IReadOnlyList<ListCell> Cells)
{
    /// <summary>A number with the leading zeros that people see; null if its format adds none.</summary>
    public string? Padded { get; init; }

    public bool IsBlank => Cells.All(c => c.IsBlank);

    /// <summary>Blank beyond the last.</summary>
    public ListCell this[int column] => column < Cells.Count ? Cells[column] : ListCell.Blank;
}

/// <summary>The rows of a list, including the headings, as they are in the file.</summary>
/// <param name="Rows">Without rows that are completely blank.</param>
internal sealed record ListTable(IReadOnlyList<ListRow> Rows)
{
    /// <summary>The first days of Excel's two date systems are 1,462 days apart.</summary>
    public bool CountsDaysFrom1904 { get; init; }

    /// <summary>A row ends at its last non-blank cell, so where it ends has no meaning.</summary>
    public bool IsSheet { get; init; }

    /// <summary>The number of hidden rows, which count like all others.</summary>
    public int HiddenRows { get; init; }
}
