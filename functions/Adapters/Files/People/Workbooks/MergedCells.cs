using DocumentFormat.OpenXml.Packaging;

namespace OutlookOneOnOne.Adapters.Files.People.Workbooks;

/// <summary>
/// Merged cells: only the top left one has the value. The others are not blank, which for a manager would mean the top, and they do not
/// share its value either: a person or manager is never guessed from the row above.
/// </summary>
internal sealed class MergedCells
{
    private const string Element = "mergeCell";

    private const int MaxRanges = 10_000;

    // No list that we can read has more columns.
    private const int MaxColumns = 1_000;

    private readonly PriorityQueue<(int Last, int Left, int Right), int> ahead = new();

    // For each column, the last row down to which it is covered; only ranges that began above.
    private readonly List<int> coveredTo = [];

    private MergedCells()
    {
    }

    /// <summary>They stand after the rows. Most sheets have none, so the text is searched before its elements are read.</summary>
    public static MergedCells Of(WorksheetPart sheet)
    {
        var merged = new MergedCells();
        if (!IsNamedIn(sheet))
        {
            return merged;
        }

        using var reader = SheetXml.Open(sheet);
        while (merged.ahead.Count < MaxRanges && reader.Read())
        {
            if (reader.IsStartOf(Element))
            {
                merged.Add(reader.GetAttribute("ref"));
            }
        }

        return merged;
    }

    /// <summary>The row, with the covered cells marked. Rows come in the order of their lines.</summary>
    public ListRow MarkIn(ListRow row)
    {
        while (ahead.TryPeek(out var range, out var first) && first < row.Line)
        {
            ahead.Dequeue();
            Cover(range.Last, range.Left, range.Right);
        }

        var last = coveredTo.FindLastIndex(to => to >= row.Line);
        return last < 0 ? row : Mark(row, last);
    }

    private static bool IsNamedIn(WorksheetPart sheet)
    {
        using var text = new StreamReader(sheet.GetStream(FileMode.Open, FileAccess.Read));
        var block = new char[32_768];
        for (var kept = 0; text.ReadBlock(block, kept, block.Length - kept) is > 0 and var length;)
        {
            var seen = block.AsSpan(0, kept + length);
            if (seen.IndexOf(Element) >= 0)
            {
                return true;
            }

            kept = Math.Min(Element.Length, seen.Length);
            seen[^kept..].CopyTo(block);
        }

        return false;
    }

    /// <param name="reference">As in the sheet: B2:B5.</param>
    private void Add(string? reference)
    {
        if (reference?.Split(':') is [var start, var end]
            && (CellReference.LineOf(start), CellReference.LineOf(end)) is ({ } first, { } last)
            && (CellReference.ColumnOf(start), CellReference.ColumnOf(end)) is ({ } left, { } right)
            && last > first)
        {
            ahead.Enqueue((last, left, Math.Min(right, MaxColumns)), first);
        }
    }

    private void Cover(int last, int left, int right)
    {
        coveredTo.AddRange(Enumerable.Repeat(0, Math.Max(0, right + 1 - coveredTo.Count)));
        for (var i = left; i <= right; i++)
        {
            coveredTo[i] = Math.Max(coveredTo[i], last);
        }
    }

    private ListRow Mark(ListRow row, int last)
    {
        var cells = row.Cells.Concat(Enumerable.Repeat(ListCell.Blank, Math.Max(0, last + 1 - row.Cells.Count))).ToArray();
        for (var i = 0; i <= last; i++)
        {
            cells[i] = coveredTo[i] >= row.Line && cells[i].IsBlank ? new ListCell(string.Empty, CellKind.Covered) : cells[i];
        }

        return row with { Cells = cells };
    }
}
