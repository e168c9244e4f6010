namespace OutlookOneOnOne.Core.People;

/// <summary>Either an <see cref="OrgChart"/> or every reason why the list is not one.</summary>
public abstract record OrgChartResult
{
    private OrgChartResult()
    {
    }

    /// <summary>The list is an organisation.</summary>
    /// <param name="Chart">Its chart.</param>
    public sealed record Valid(OrgChart Chart) : OrgChartResult;

    /// <summary>The list is not an organisation.</summary>
    /// <param name="Faults">Every fault found; at least one.</param>
    public sealed record Invalid(IReadOnlyList<OrgChartFault> Faults) : OrgChartResult;

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<OrgChart, T> valid, Func<IReadOnlyList<OrgChartFault>, T> invalid) => this switch
    {
        Valid v => valid(v.Chart),
        Invalid i => invalid(i.Faults),
        _ => throw new InvalidOperationException("OrgChartResult has no other case."),
    };
}
