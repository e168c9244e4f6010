namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads how a row refers to its manager.</summary>
internal static class ManagerCells
{
    private static readonly Column[] All = [Column.ManagerEmail, Column.ManagerId, Column.Manager];

    // SAP SuccessFactors: "Field Requirements for the User Data File".
    private static readonly string[] Nobody = ["NO_MANAGER", "NO_MGR"];

    // Export-Csv writes an object that it does not expand as the name of its type.
    private static readonly string[] Types = ["Microsoft.Graph.", "System.", "Microsoft.Open."];

    public static ManagerReference Read(PeopleHeader header, ListTable table, ListRow row)
    {
        var columns = All.Where(header.Has).ToList();
        if (!table.IsSheet && columns.TrueForAll(c => header.IsCutOff(row, c)))
        {
            return ManagerReference.NotReadable($"the row ends before the column '{header.HeadingOf(columns[^1])}'");
        }

        var cells = columns.Select(c => (Column: c, Cell: header.Cell(row, c))).Where(c => !IsBlank(c.Cell)).ToList();
        if (cells.Select(c => WhyUnreadable(c.Cell)).FirstOrDefault(w => w is not null) is { } why)
        {
            return ManagerReference.NotReadable(why);
        }

        var any = cells.Where(c => c.Column == Column.Manager).Select(c => (ListCell?)c.Cell).FirstOrDefault();
        if (any is { Text: var text } && !table.IsSheet && header.IsLonger(row) && !text.Contains('@', StringComparison.Ordinal))
        {
            return ManagerReference.NotReadable($"the row has more columns than the headings, so '{text}' may belong to another column");
        }

        return new ManagerReference([.. cells.Where(c => c.Column != Column.Manager).Select(c => c.Cell)], any, null);
    }

    private static bool IsBlank(ListCell cell) => cell.IsBlank || Nobody.Contains(cell.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Blank, an error, a formula without a value and 0 are four different things: only blank means the top of the organisation.
    /// </summary>
    private static string? WhyUnreadable(ListCell cell) => cell switch
    {
        { Kind: CellKind.Error } => $"the manager's cell contains the error {cell.Text}",
        { Kind: CellKind.Uncalculated } => "the manager's cell contains a formula without a value",
        { Kind: CellKind.Covered } => "the manager's cell is merged with the one above it",
        { Kind: CellKind.Inexact } => $"the manager's id {cell.Text} has lost digits",
        { Kind: CellKind.Number } when !SpreadsheetText.IsExact(cell.Text) => $"the manager's id {cell.Text} has lost digits",
        { Text: "0" } => "the manager's cell contains 0, which a formula without a value leaves behind",
        { Text: var text } when Types.Any(t => text.StartsWith(t, StringComparison.Ordinal)) =>
            $"the manager's cell contains the type of an object ({text}) instead of a manager",
        _ => null,
    };
}
