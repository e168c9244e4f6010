namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>The meaning of a list's columns.</summary>
internal sealed class PeopleHeader
{
    // Reports may begin with a title, a date and a filter; PowerShell 5 begins with #TYPE.
    public const int SearchedRows = 20;

    private readonly ListRow row;
    private readonly int[][] columns;
    private readonly int[] used;
    private readonly bool endsInGroups;

    private PeopleHeader(ListRow row, IReadOnlyDictionary<int, Column> taken)
    {
        this.row = row;
        columns = [.. Enum.GetValues<Column>().Select(c => taken.Where(t => t.Value == c).Select(t => t.Key).Order().ToArray())];
        used = [.. taken.Keys];
        endsInGroups = taken.TryGetValue(row.Cells.Count - 1, out var last) && last == Column.Groups;
        Columns = [.. row.Cells.Select((cell, i) => new PeopleListColumn(
            Heading.OneLine(cell.Text), taken.TryGetValue(i, out var column) ? Heading.NameOf(column) : null))];
    }

    /// <summary>The row of the headings.</summary>
    public int Line => row.Line;

    /// <summary>The meaning of each column.</summary>
    public IReadOnlyList<PeopleListColumn> Columns { get; }

    /// <summary>The number of columns up to the last one with a heading.</summary>
    public int Width => row.Cells.Count;

    public bool Has(Column column) => At(column).Length > 0;

    /// <summary>Null if the rows cannot be understood; the faults then say why.</summary>
    public static PeopleHeader? Find(ListTable table, PeopleListOptions options, PeopleListFaults faults)
    {
        if (table.Head.Count == 0)
        {
            faults.Error(null, say => say.ListEmpty, say => say.ListWriteHeadings);
            return null;
        }

        var best = table.Head.MaxBy(r => ScoreOf(r, options))!; // an empty list was refused above
        return ColumnChoice.Of(best, options, faults) is { } taken ? new PeopleHeader(best, taken) : null;
    }

    /// <summary>The number of different columns that a row names; the row of headings has the most.</summary>
    public static int ScoreOf(ListRow row, PeopleListOptions options) => options.OtherColumns?.Invoke(row) ?? row.Cells
        .Select(c => NameOf(c.Text, options)).OfType<Column>().Distinct().Count();

    /// <summary>Whether it names at least the address and one other column; in a list that is not one of people, any two.</summary>
    public static bool IsHeading(ListRow row, PeopleListOptions options)
    {
        if (options.OtherColumns is { } count)
        {
            return count(row) > 1;
        }

        var names = row.Cells.Select(c => NameOf(c.Text, options)).OfType<Column>().ToHashSet();
        return names.Count > 1 && (names.Contains(Column.Email) || names.Contains(Column.SignInName));
    }

    /// <summary>SAP SuccessFactors writes technical names first and display names below them.</summary>
    public bool IsRepeatedBy(ListRow other) =>
        Enum.GetValues<Column>().Count(c => At(c).Any(i => ColumnNames.Find(other[i].Text)?.Column == c))
            >= Math.Max(2, columns.Count(c => c.Length > 0) / 2);

    /// <summary>No column that is read has a value in this row: formulas are often filled down below the last person.</summary>
    public bool IsBlank(ListRow person)
    {
        foreach (var i in used)
        {
            if (!person[i].IsBlank)
            {
                return false;
            }
        }

        return true;
    }

    public ListCell Cell(ListRow person, Column column)
    {
        foreach (var i in At(column))
        {
            if (!person[i].IsBlank)
            {
                return person[i];
            }
        }

        return ListCell.Blank;
    }

    /// <summary>The non-blank cells of a column that may occur several times.</summary>
    public IEnumerable<ListCell> Cells(ListRow person, Column column) => !Has(column) ? [] : At(column)
        .Concat(column == Column.Groups && endsInGroups ? Enumerable.Range(Width, Math.Max(0, person.Cells.Count - Width)) : [])
        .Select(i => person[i])
        .Where(c => !c.IsBlank);

    /// <summary>The non-blank cells of the columns whose ids outlive names and logins, each with the key of its heading.</summary>
    public IEnumerable<(string Heading, ListCell Cell)> LastingIds(ListRow person) => !Has(Column.Id) ? [] :
        from i in At(Column.Id)
        let key = Heading.Key(row[i].Text)
        where !ColumnNames.Changing.Contains(key) && !person[i].IsBlank
        select (key, person[i]);

    /// <summary>
    /// A value in a column without a heading, most often because another value contains the separator without quotes, so that everything
    /// after it has shifted. Null if there is none.
    /// </summary>
    public (string Value, int Column)? FindStray(ListRow person)
    {
        for (var i = 0; i < person.Cells.Count; i++)
        {
            if (!person[i].IsBlank && !IsNamed(i))
            {
                return (person[i].Text, i + 1);
            }
        }

        return null;
    }

    /// <summary>
    /// A row of a text file that is longer than the headings may have shifted, even if no value is in a column without a heading.
    /// </summary>
    public bool IsLonger(ListRow person) => person.Cells.Count > Width && !endsInGroups;

    /// <summary>A row of a text file that is too short says nothing about this column, not even that it is blank.</summary>
    public bool IsCutOff(ListRow person, Column column) => Has(column) && Array.TrueForAll(At(column), i => i >= person.Cells.Count);

    /// <summary>The heading of a column that exists.</summary>
    public string HeadingOf(Column column) => Heading.OneLine(row[At(column)[0]].Text);

    private int[] At(Column column) => columns[(int)column];

    private bool IsNamed(int i) => i < Width ? !row[i].IsBlank || At(Column.Groups).Contains(i) : endsInGroups;

    private static Column? NameOf(string heading, PeopleListOptions options) =>
        ColumnChoice.FromOption(heading, options) ?? ColumnNames.Find(heading)?.Column;
}
