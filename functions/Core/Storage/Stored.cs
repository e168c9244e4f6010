namespace OutlookOneOnOne.Core.Storage;

/// <summary>The result of reading a document: it was found, or there is none. A read that failed throws instead.</summary>
public abstract record Stored<T>
    where T : class
{
    private protected Stored()
    {
    }

    /// <summary>Null when there is none.</summary>
    public T? DocumentOrNull => (this as Found<T>)?.Document;

    /// <summary>The revision that a save must be based on; null when there is none yet.</summary>
    public Revision? SeenRevision => (this as Found<T>)?.Revision;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public TResult Match<TResult>(Func<T, Revision, TResult> found, Func<TResult> missing) => this switch
    {
        Found<T> f => found(f.Document, f.Revision),
        Missing<T> => missing(),
        _ => throw new InvalidOperationException("Stored has no other case."),
    };
}

/// <param name="Document">The document.</param>
/// <param name="Revision">The revision that a save must be based on.</param>
public sealed record Found<T>(T Document, Revision Revision) : Stored<T>
    where T : class;

/// <summary>There is no such document.</summary>
public sealed record Missing<T> : Stored<T>
    where T : class;
