namespace OutlookOneOnOne.Core.Notes;

/// <summary>What came of looking one writing up. Hidden and not existing are the same.</summary>
public abstract record WritingReading
{
    private WritingReading()
    {
    }

    public sealed record Found(OpenWriting Opened) : WritingReading;

    public sealed record NotThere : WritingReading;

    public T Match<T>(Func<OpenWriting, T> found, Func<T> notThere) => this switch
    {
        Found f => found(f.Opened),
        NotThere => notThere(),
        _ => throw new InvalidOperationException("WritingReading is closed."),
    };
}

/// <summary>A page of a notebook.</summary>
public abstract record NotebookPage
{
    private NotebookPage()
    {
    }

    /// <param name="Writings">Newest first.</param>
    /// <param name="Next">Where to go on; null when this is the end.</param>
    public sealed record Read(IReadOnlyList<OpenWriting> Writings, Continuation? Next) : NotebookPage;

    /// <summary>The continuation is none that was given out.</summary>
    public sealed record UnknownContinuation : NotebookPage;

    public T Match<T>(Func<Read, T> read, Func<T> unknownContinuation) => this switch
    {
        Read r => read(r),
        UnknownContinuation => unknownContinuation(),
        _ => throw new InvalidOperationException("NotebookPage is closed."),
    };
}

/// <summary>What came of writing something.</summary>
public abstract record WritingOutcome
{
    private WritingOutcome()
    {
    }

    public sealed record Saved(OpenWriting Opened) : WritingOutcome;

    /// <summary>It has changed since the caller read it; here is how it stands now, to merge with.</summary>
    public sealed record Conflict(OpenWriting Current) : WritingOutcome;

    /// <summary>Not existing, or hidden, or of another sort than the change.</summary>
    public sealed record NotThere : WritingOutcome;

    /// <summary>The caller sees it, and only its author may do this.</summary>
    public sealed record NotYours : WritingOutcome;

    public T Match<T>(Func<OpenWriting, T> saved, Func<OpenWriting, T> conflict, Func<T> notThere, Func<T> notYours) => this switch
    {
        Saved s => saved(s.Opened),
        Conflict c => conflict(c.Current),
        NotThere => notThere(),
        NotYours => notYours(),
        _ => throw new InvalidOperationException("WritingOutcome is closed."),
    };
}

/// <summary>What came of deleting something.</summary>
public abstract record DeletionOutcome
{
    private DeletionOutcome()
    {
    }

    public sealed record Deleted : DeletionOutcome;

    public sealed record Conflict(OpenWriting Current) : DeletionOutcome;

    public sealed record NotThere : DeletionOutcome;

    public sealed record NotYours : DeletionOutcome;

    public T Match<T>(Func<T> deleted, Func<OpenWriting, T> conflict, Func<T> notThere, Func<T> notYours) => this switch
    {
        Deleted => deleted(),
        Conflict c => conflict(c.Current),
        NotThere => notThere(),
        NotYours => notYours(),
        _ => throw new InvalidOperationException("DeletionOutcome is closed."),
    };
}
