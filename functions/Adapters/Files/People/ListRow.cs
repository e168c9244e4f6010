namespace OutlookOneOnOne.Adapters.Files.People;

/// <param name="Line">Where it starts: the line of the file, or the row of the sheet.</param>
/// <param name="Cells">From the first column on.</param>
internal sealed record ListRow(int Line, IReadOnlyList<ListCell> Cells)
{
    public bool IsBlank
    {
        get
        {
            var i = 0;
            while (i < Cells.Count && Cells[i].IsBlank)
            {
                i++;
            }

            return i == Cells.Count;
        }
    }

    /// <summary>Blank beyond the last.</summary>
    public ListCell this[int column] => column < Cells.Count ? Cells[column] : ListCell.Blank;
}
