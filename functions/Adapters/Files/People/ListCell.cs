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
