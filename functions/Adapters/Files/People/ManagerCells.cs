using OutlookOneOnOne.Core.Messages;

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
            var heading = header.HeadingOf(columns[^1]);
            return ManagerReference.NotReadable(say => say.ListCutOffRow(heading));
        }

        var cells = columns.Select(c => (Column: c, Cell: header.Cell(row, c))).Where(c => !IsBlank(c.Cell)).ToList();
        if (cells.Select(c => WhyUnreadable(c.Cell)).FirstOrDefault(w => w is not null) is { } why)
        {
            return ManagerReference.NotReadable(why);
        }

        var any = cells.Where(c => c.Column == Column.Manager).Select(c => (ListCell?)c.Cell).FirstOrDefault();
        if (any is { Text: var text } && !table.IsSheet && header.IsLonger(row) && !text.Contains('@', StringComparison.Ordinal))
        {
            return ManagerReference.NotReadable(say => say.ListShiftedRow(text));
        }

        return new ManagerReference([.. cells.Where(c => c.Column != Column.Manager).Select(c => c.Cell)], any, null);
    }

    private static bool IsBlank(ListCell cell) => cell.IsBlank || Nobody.Contains(cell.Text, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Blank, an error, a formula without a value and 0 are four different things: only blank means the top of the organisation.
    /// </summary>
    private static Func<IFileFaultsMessages, string>? WhyUnreadable(ListCell cell) => cell switch
    {
        { Kind: CellKind.Error } => say => say.ListCellError(cell.Text),
        { Kind: CellKind.Uncalculated } => say => say.ListCellFormula,
        { Kind: CellKind.Covered } => say => say.ListCellMerged,
        { Kind: CellKind.Inexact } => say => say.ListIdLostDigits(cell.Text),
        { Kind: CellKind.Number } when !SpreadsheetText.IsExact(cell.Text) => say => say.ListIdLostDigits(cell.Text),
        { Text: "0" } => say => say.ListCellZero,
        { Text: var text } when Types.Any(t => text.StartsWith(t, StringComparison.Ordinal)) =>
            say => say.ListCellType(text),
        _ => null,
    };
}
