namespace OutlookOneOnOne.Core.Storage;

/// <summary>The result of deleting a document.</summary>
public abstract record DeleteResult<T>
    where T : class
{
    private protected DeleteResult()
    {
    }

    /// <inheritdoc cref="Stored{T}.Match"/>
    public TResult Match<TResult>(Func<TResult> deleted, Func<Stored<T>, TResult> notDeleted) => this switch
    {
        Deleted<T> => deleted(),
        NotDeleted<T> n => notDeleted(n.Current),
        _ => throw new InvalidOperationException("DeleteResult has no other case."),
    };
}

/// <summary>The document was deleted.</summary>
public sealed record Deleted<T> : DeleteResult<T>
    where T : class;

/// <summary>Nothing was deleted: the document has another revision than expected, or there was none.</summary>
public sealed record NotDeleted<T>(Stored<T> Current) : DeleteResult<T>
    where T : class;
