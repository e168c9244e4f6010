namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Reads the names and ids of a row.</summary>
internal sealed class NameCells(PeopleHeader header)
{
    /// <summary>For display; empty if there is none.</summary>
    public string NameIn(ListRow row)
    {
        var name = header.Cell(row, Column.Name).Text;
        if (name.Length == 0)
        {
            var whole = WholeName(row);
            name = whole.Length > 0 ? whole : ListedName.FirstLast(header.Cell(row, Column.NameLastFirst).Text);
        }

        return EmploymentStatusCells.WithoutMark(ListedName.OneLine(name));
    }

    /// <summary>All of them; null if there is only the one for display.</summary>
    public IReadOnlyList<string>? AsWritten(ListRow row, string shown)
    {
        var (full, lastFirst, whole) = (header.Cell(row, Column.Name).Text, header.Cell(row, Column.NameLastFirst).Text, WholeName(row));
        var preferred = PreferredName(row);
        return full == shown && lastFirst.Length == 0 && preferred.Length == 0 && (whole.Length == 0 || whole == shown)
            ? null
            : [full, lastFirst, whole, preferred];
    }

    public IReadOnlyList<string> Ids(ListRow row) => !header.Has(Column.Id) && !header.Has(Column.SignInName) ? [] : header
        .Cells(row, Column.Id).Append(header.Cell(row, Column.SignInName)).Where(IsId)
        .SelectMany(c => new[] { c.Text, c.Padded }).OfType<string>().Select(ListedName.Fold).Distinct().ToArray();

    /// <summary>Those that outlive names and logins, each with its heading.</summary>
    public IReadOnlyList<string> LastingIds(ListRow row) => !header.Has(Column.Id) ? [] : header
        .LastingIds(row).Where(i => IsId(i.Cell))
        .Select(i => $"{i.Heading}:{ListedName.Fold(i.Cell.Padded ?? i.Cell.Text)}").Distinct().ToArray();

    private static bool IsId(ListCell cell) => cell.Text.Length > 0
        && (cell.Kind == CellKind.Text || (cell.Kind == CellKind.Number && SpreadsheetText.IsExact(cell.Text)));

    private string PreferredName(ListRow row) => header.Cell(row, Column.PreferredName).Text is { Length: > 0 } first
        ? ListedName.OneLine($"{first} {header.Cell(row, Column.LastName).Text}")
        : string.Empty;

    private string WholeName(ListRow row) => !header.Has(Column.FirstName) && !header.Has(Column.LastName)
        ? string.Empty
        : ListedName.OneLine($"{header.Cell(row, Column.FirstName).Text} {header.Cell(row, Column.LastName).Text}");
}
