namespace OutlookOneOnOne.Adapters.Microsoft365.Errors;

/// <summary>The result of a call to Graph: a value or a fault.</summary>
internal abstract record GraphResult<T>
{
    private GraphResult()
    {
    }

    public sealed record Succeeded(T Value) : GraphResult<T>;

    public sealed record Failed(GraphFault Fault) : GraphResult<T>;

    public TResult Match<TResult>(Func<T, TResult> succeeded, Func<GraphFault, TResult> failed) => this switch
    {
        Succeeded g => succeeded(g.Value),
        Failed f => failed(f.Fault),
        _ => throw new InvalidOperationException("GraphResult has no other case."),
    };
}
