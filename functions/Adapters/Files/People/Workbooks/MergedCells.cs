namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>
/// Merged cells: only the top left one has the value. The others are not blank, which for a manager would mean the top, and they do not
/// share its value either: a person or manager is never guessed from the row above.
/// </summary>
internal sealed class MergedCells
{
    private const int MaxCells = 10_000;

    private readonly List<(int First, int Last, int Left, int Right)> ranges = [];

    /// <param name="reference">As in the sheet: B2:B5.</param>
    public void Add(string? reference)
    {
        if (reference?.Split(':') is [var start, var end]
            && (CellReference.LineOf(start), CellReference.LineOf(end)) is ({ } first, { } last)
            && (CellReference.ColumnOf(start), CellReference.ColumnOf(end)) is ({ } left, { } right)
            && ranges.Count < MaxCells)
        {
            ranges.Add((first, last, left, right));
        }
    }

    /// <summary>The rows, with the covered cells marked.</summary>
    public IReadOnlyList<ListRow> MarkIn(List<ListRow> rows)
    {
        var byLine = rows.DistinctBy(r => r.Line).ToDictionary(r => r.Line);
        foreach (var (first, last, left, right) in ranges.Where(r => r.Last > r.First))
        {
            // Iterates over whichever is fewer: a whole column may be merged, and a list may have many small ranges.
            var lines = last - first < rows.Count ? Enumerable.Range(first + 1, last - first).Where(byLine.ContainsKey) : byLine.Keys;
            foreach (var line in lines.Where(l => l > first && l <= last).ToList())
            {
                byLine[line] = Mark(byLine[line], left, right);
            }
        }

        return [.. rows.Select(r => byLine[r.Line])];
    }

    private static ListRow Mark(ListRow row, int left, int right)
    {
        var cells = row.Cells.Concat(Enumerable.Repeat(ListCell.Blank, Math.Max(0, right + 1 - row.Cells.Count))).ToArray();
        for (var i = left; i <= right; i++)
        {
            cells[i] = cells[i].IsBlank ? new ListCell(string.Empty, CellKind.Covered) : cells[i];
        }

        return row with { Cells = cells };
    }
}
