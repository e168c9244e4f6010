namespace OutlookOneOnOne.Core.Notes;

/// <summary>The result of reading a page of writings.</summary>
public abstract record StoredPage
{
    private StoredPage()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Entries">In order; empty only when there are no more.</param>
    /// <param name="Next">Where to go on; null when this is the end.</param>
    public sealed record Read(IReadOnlyList<SealedEntry> Entries, Continuation? Next) : StoredPage;

    /// <summary>The continuation is none that a store has ever given.</summary>
    public sealed record UnknownContinuation : StoredPage;
}
