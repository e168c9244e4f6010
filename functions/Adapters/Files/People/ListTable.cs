namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>
/// The rows of a list, including the headings, as they are in the file. They are read one after another, because all of them together take
/// several times the size of the file.
/// </summary>
internal sealed class ListTable : IDisposable
{
    private readonly IEnumerator<ListRow> rest;
    private readonly IDisposable file;

    /// <param name="rows">Without rows that are completely blank.</param>
    /// <param name="file">Is closed with this table.</param>
    public ListTable(IEnumerable<ListRow> rows, IDisposable file)
    {
        (rest, this.file) = (rows.GetEnumerator(), file);
        var head = new List<ListRow>();
        while (head.Count < PeopleHeader.SearchedRows && rest.MoveNext())
        {
            head.Add(rest.Current);
        }

        Head = head;
    }

    /// <summary>The first rows, among which are the headings.</summary>
    public IReadOnlyList<ListRow> Head { get; }

    /// <summary>The first days of Excel's two date systems are 1,462 days apart.</summary>
    public bool CountsDaysFrom1904 { get; init; }

    /// <summary>A row ends at its last non-blank cell, so where it ends has no meaning.</summary>
    public bool IsSheet { get; init; }

    /// <summary>All rows, once.</summary>
    public IEnumerable<ListRow> Rows()
    {
        foreach (var row in Head)
        {
            yield return row;
        }

        while (rest.MoveNext())
        {
            yield return rest.Current;
        }
    }

    public void Dispose()
    {
        rest.Dispose();
        file.Dispose();
    }
}
