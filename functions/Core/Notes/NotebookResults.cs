namespace OutlookOneOnOne.Core.Notes;

/// <summary>The result of reading one entry. A hidden entry is reported as missing.</summary>
public abstract record EntryReadResult
{
    private EntryReadResult()
    {
    }

    /// <summary>The reader may see it.</summary>
    /// <param name="Opened">The entry and its revision.</param>
    public sealed record Found(OpenEntry Opened) : EntryReadResult;

    /// <summary>It does not exist, or the reader may not see it.</summary>
    public sealed record NotFound : EntryReadResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<OpenEntry, T> found, Func<T> notFound) => this switch
    {
        Found f => found(f.Opened),
        NotFound => notFound(),
        _ => throw new InvalidOperationException("EntryReadResult has no other case."),
    };
}

/// <summary>A page of a notebook.</summary>
public abstract record NotebookPage
{
    private NotebookPage()
    {
    }

    /// <param name="Entries">Newest first.</param>
    /// <param name="Next">Where the next page starts; null when this is the last page.</param>
    public sealed record Read(IReadOnlyList<OpenEntry> Entries, Continuation? Next) : NotebookPage;

    /// <summary>The token was not returned by this store.</summary>
    public sealed record UnknownContinuation : NotebookPage;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<Read, T> read, Func<T> unknownContinuation) => this switch
    {
        Read r => read(r),
        UnknownContinuation => unknownContinuation(),
        _ => throw new InvalidOperationException("NotebookPage has no other case."),
    };
}

/// <summary>The result of writing something.</summary>
public abstract record EntryWriteResult
{
    private EntryWriteResult()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Opened">As it is stored now.</param>
    public sealed record Saved(OpenEntry Opened) : EntryWriteResult;

    /// <summary>It has changed since the caller read it; <paramref name="Current"/> is the latest version, to merge with.</summary>
    public sealed record Conflict(OpenEntry Current) : EntryWriteResult;

    /// <summary>It does not exist, is hidden, or is of a different kind from the change.</summary>
    public sealed record NotFound : EntryWriteResult;

    /// <summary>The caller may see it, but only its author may do this.</summary>
    public sealed record NotAuthor : EntryWriteResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<OpenEntry, T> saved, Func<OpenEntry, T> conflict, Func<T> notFound, Func<T> notAuthor) => this switch
    {
        Saved s => saved(s.Opened),
        Conflict c => conflict(c.Current),
        NotFound => notFound(),
        NotAuthor => notAuthor(),
        _ => throw new InvalidOperationException("EntryWriteResult has no other case."),
    };
}

/// <summary>The result of deleting something.</summary>
public abstract record DeletionOutcome
{
    private DeletionOutcome()
    {
    }

    /// <summary>It is permanently deleted.</summary>
    public sealed record Deleted : DeletionOutcome;

    /// <summary>It has changed since the caller read it; nothing was deleted.</summary>
    /// <param name="Current">The current version.</param>
    public sealed record Conflict(OpenEntry Current) : DeletionOutcome;

    /// <summary>It does not exist, or the caller may not see it.</summary>
    public sealed record NotFound : DeletionOutcome;

    /// <summary>The caller may see it, but only its author deletes it.</summary>
    public sealed record NotAuthor : DeletionOutcome;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<T> deleted, Func<OpenEntry, T> conflict, Func<T> notFound, Func<T> notAuthor) => this switch
    {
        Deleted => deleted(),
        Conflict c => conflict(c.Current),
        NotFound => notFound(),
        NotAuthor => notAuthor(),
        _ => throw new InvalidOperationException("DeletionOutcome has no other case."),
    };
}
