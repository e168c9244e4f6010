using OutlookOneOnOne.Core.Messages;

namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads how a row refers to its manager.</summary>
internal sealed class ManagerCells
{
    private static readonly Column[] All = [Column.ManagerEmail, Column.ManagerId, Column.Manager];

    // SAP SuccessFactors: "Field Requirements for the User Data File".
    private static readonly string[] Nobody = ["NO_MANAGER", "NO_MGR"];

    // Export-Csv writes an object that it does not expand as the name of its type.
    private static readonly string[] Types = ["Microsoft.Graph.", "System.", "Microsoft.Open."];

    private readonly PeopleHeader header;
    private readonly bool isSheet;
    private readonly List<Column> columns;
    private readonly RepeatedCells<ManagerReference> ordinary;

    public ManagerCells(PeopleHeader header, bool isSheet)
    {
        (this.header, this.isSheet, columns) = (header, isSheet, [.. All.Where(header.Has)]);
        ordinary = new(text => Reference([(columns[0], new ListCell(text))]));
    }

    public ManagerReference Read(ListRow row)
    {
        if (columns is [var only] && header.Cell(row, only) is { Kind: CellKind.Text, Padded: null, Text: { Length: > 0 } written }
            && (isSheet || !header.IsLonger(row)))
        {
            return ordinary[written];
        }

        if (!isSheet && columns.TrueForAll(c => header.IsCutOff(row, c)))
        {
            var heading = header.HeadingOf(columns[^1]);
            return ManagerReference.NotReadable(say => say.ListCutOffRow(heading));
        }

        var cells = columns.ConvertAll(c => (Column: c, Cell: header.Cell(row, c)));
        if (!isSheet && header.IsLonger(row) && cells.Find(c => c.Column == Column.Manager && !IsBlank(c.Cell)).Cell.Text is { } text
            && !text.Contains('@', StringComparison.Ordinal) && cells.TrueForAll(c => WhyUnreadable(c.Cell) is null))
        {
            return ManagerReference.NotReadable(say => say.ListShiftedRow(text));
        }

        return Reference(cells);
    }

    private static ManagerReference Reference(List<(Column Column, ListCell Cell)> all)
    {
        var cells = all.FindAll(c => !IsBlank(c.Cell));
        if (cells.Select(c => WhyUnreadable(c.Cell)).FirstOrDefault(w => w is not null) is { } why)
        {
            return ManagerReference.NotReadable(why);
        }

        var any = cells.Where(c => c.Column == Column.Manager).Select(c => (ListCell?)c.Cell).FirstOrDefault();
        ListCell[] sure = [.. cells.Where(c => c.Column != Column.Manager).Select(c => c.Cell)];
        return cells.Count == 0 ? ManagerReference.Nobody : new ManagerReference(sure, any, null);
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
