namespace OutlookOneOnOne.Core.Storage;

/// <summary>The result of saving a document.</summary>
public abstract record Saving<T>
    where T : class
{
    private protected Saving()
    {
    }

    /// <inheritdoc cref="Stored{T}.Match"/>
    public TResult Match<TResult>(Func<Revision, TResult> saved, Func<Stored<T>, TResult> conflict) => this switch
    {
        Saved<T> s => saved(s.Revision),
        Conflict<T> c => conflict(c.Current),
        _ => throw new InvalidOperationException("Saving is closed."),
    };
}

/// <param name="Revision">The state that it is in now.</param>
public sealed record Saved<T>(Revision Revision) : Saving<T>
    where T : class;

/// <summary>
/// Another writer got there first; nothing was saved. <see cref="Current"/> is what is there now: merge with it, or start over. When
/// there is nothing, the document was deleted in the meantime: saving never brings a deleted document back.
/// </summary>
public sealed record Conflict<T>(Stored<T> Current) : Saving<T>
    where T : class;
