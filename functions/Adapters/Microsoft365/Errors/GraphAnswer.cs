namespace OutlookOneOnOne.Adapters.Microsoft365.Errors;

/// <summary>The result of a call to Graph: a value or a fault.</summary>
internal abstract record GraphAnswer<T>
{
    private GraphAnswer()
    {
    }

    public sealed record Given(T Value) : GraphAnswer<T>;

    public sealed record Failed(GraphFault Fault) : GraphAnswer<T>;

    public TResult Match<TResult>(Func<T, TResult> given, Func<GraphFault, TResult> failed) => this switch
    {
        Given g => given(g.Value),
        Failed f => failed(f.Fault),
        _ => throw new InvalidOperationException("GraphAnswer is closed."),
    };
}
