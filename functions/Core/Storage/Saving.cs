namespace OutlookOneOnOne.Core.Storage;

/// <summary>What came of saving a document.</summary>
public abstract record Saving<T>
    where T : class
{
    private protected Saving()
    {
    }
}

public sealed record Saved<T>(Revision Revision) : Saving<T>
    where T : class;

/// <summary>Somebody else was faster; nothing was saved. <see cref="Current"/> is what is there now: merge with it, or start over.</summary>
public sealed record Conflict<T>(Reading<T> Current) : Saving<T>
    where T : class;
