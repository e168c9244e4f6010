namespace OutlookOneOnOne.Core.Notes;

/// <summary>The result of reading a page of entries.</summary>
public abstract record StoredPage
{
    private StoredPage()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Entries">In order; empty only when there are no more.</param>
    /// <param name="Next">Where the next page starts; null on the last page.</param>
    public sealed record Read(IReadOnlyList<SealedEntry> Entries, Continuation? Next) : StoredPage;

    /// <summary>No store has issued this continuation token.</summary>
    public sealed record UnknownContinuation : StoredPage;
}
