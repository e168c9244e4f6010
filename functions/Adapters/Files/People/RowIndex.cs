namespace OutlookOneOnOne.Adapters.Files.People;

/// <summary>Rows by a key that nearly always only one of them has.</summary>
internal sealed class RowIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, PeopleRow> first;
    private readonly Dictionary<TKey, List<PeopleRow>> several = [];

    /// <param name="capacity">How many keys are expected.</param>
    public RowIndex(int capacity = 0) => first = new(capacity);

    public static RowIndex<TKey> Of(IEnumerable<PeopleRow> rows, Func<PeopleRow, IEnumerable<TKey>> keys)
    {
        var index = new RowIndex<TKey>();
        foreach (var row in rows)
        {
            foreach (var key in keys(row))
            {
                index.Add(key, row);
            }
        }

        return index;
    }

    /// <summary>In the order in which they were added; empty for an unknown key.</summary>
    public IReadOnlyList<PeopleRow> this[TKey key]
    {
        get
        {
            if (several.TryGetValue(key, out var all))
            {
                return all;
            }

            return first.TryGetValue(key, out var only) ? [only] : [];
        }
    }

    public void Add(TKey key, PeopleRow row)
    {
        if (first.TryAdd(key, row))
        {
            return;
        }

        if (!several.TryGetValue(key, out var all))
        {
            several[key] = all = [first[key]];
        }

        all.Add(row);
    }
}
