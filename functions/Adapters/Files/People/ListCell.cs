namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>What stands in one cell of a list.</summary>
/// <param name="Text">Trimmed; for a number its digits as they are stored.</param>
/// <param name="Kind">What the file says it is.</param>
internal readonly record struct ListCell(string Text, CellKind Kind = CellKind.Text)
{
    public static ListCell Blank { get; } = new(string.Empty);

    /// <summary>A number with the leading zeros that people see; null where its format has none.</summary>
    public string? Padded { get; init; }

    public bool IsBlank => Kind == CellKind.Text && Text.Length == 0;
}

/// <summary>What the file says of a cell. CSV has texts only.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A number of a sheet, which may be a date.</summary>
    Number,

    /// <summary>An error such as #N/A.</summary>
    Error,

    /// <summary>A formula whose value was not stored.</summary>
    Uncalculated,

    /// <summary>A number that lost digits, so that it identifies nobody.</summary>
    Inexact,

    /// <summary>Merged with a cell above, which has the value.</summary>
    Covered,
}

/// <param name="Line">Where it starts: the line of the file, or the row of the sheet.</param>
/// <param name="Cells">From the first column on.</param>
internal sealed record ListRow(int Line, IReadOnlyList<ListCell> Cells)
{
    /// <summary>A number with the leading zeros that people see; null where its format has none.</summary>
    public string? Padded { get; init; }

    public bool IsBlank => Cells.All(c => c.IsBlank);

    /// <summary>Blank beyond the last.</summary>
    public ListCell this[int column] => column < Cells.Count ? Cells[column] : ListCell.Blank;
}

/// <summary>The rows of a list as they stand in the file, headings and all.</summary>
/// <param name="Rows">Without those that are wholly blank.</param>
internal sealed record ListTable(IReadOnlyList<ListRow> Rows)
{
    /// <summary>The first days of the two calendars of Excel lie 1,462 days apart.</summary>
    public bool CountsDaysFrom1904 { get; init; }

    /// <summary>A row ends with its last filled cell, so nothing can be told from where it ends.</summary>
    public bool IsSheet { get; init; }

    /// <summary>How many rows people do not see; they count all the same.</summary>
    public int HiddenRows { get; init; }
}
