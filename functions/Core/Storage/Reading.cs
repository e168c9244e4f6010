namespace OutlookOneOnOne.Core.Storage;

/// <summary>What came of reading a document.</summary>
public abstract record Reading<T>
    where T : class
{
    private protected Reading()
    {
    }
}

public sealed record Found<T>(T Document, Revision Revision) : Reading<T>
    where T : class;

public sealed record NotThere<T> : Reading<T>
    where T : class;
