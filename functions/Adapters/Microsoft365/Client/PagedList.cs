namespace OutlookOneOnOne.Adapters.Microsoft365.Client;

/// <summary>The part of a list that has been read so far, without duplicates.</summary>
internal sealed class PagedList<TItem, TKey>(Func<TItem, TKey> key)
{
    private readonly HashSet<TKey> keys = [];
    private readonly HashSet<string> links = new(StringComparer.Ordinal);

    public List<TItem> Items { get; } = [];

    /// <returns>
    /// Whether there is a next page to read: not on the last page, nor where its link has been followed before, nor on a page with nothing
    /// but items that were on earlier pages.
    /// </returns>
    public bool Add(Page<TItem> page)
    {
        var before = Items.Count;
        Items.AddRange(page.Items.Where(item => keys.Add(key(item))));
        var repeats = page.Items.Count > 0 && Items.Count == before;
        return !repeats && !string.IsNullOrEmpty(page.Next) && links.Add(page.Next);
    }
}
