namespace OutlookOneOnOne.Core.Storage;

/// <summary>The result of saving a document.</summary>
public abstract record SaveResult<T>
    where T : class
{
    private protected SaveResult()
    {
    }

    /// <inheritdoc cref="Stored{T}.Match"/>
    public TResult Match<TResult>(Func<Revision, TResult> saved, Func<Stored<T>, TResult> conflict) => this switch
    {
        Saved<T> s => saved(s.Revision),
        Conflict<T> c => conflict(c.Current),
        _ => throw new InvalidOperationException("SaveResult has no other case."),
    };
}

/// <param name="Revision">The new revision.</param>
public sealed record Saved<T>(Revision Revision) : SaveResult<T>
    where T : class;

/// <summary>
/// Another writer was faster; nothing was saved. <see cref="Current"/> is the current document: merge with it, or start over. If it is
/// missing, the document was deleted in the meantime; saving never restores a deleted document.
/// </summary>
public sealed record Conflict<T>(Stored<T> Current) : SaveResult<T>
    where T : class;
