namespace OutlookOneOnOne.Core.People;

/// <summary>Either an <see cref="OrgChart"/> or every fault that stands in its way.</summary>
public abstract record OrgChartResult
{
    private OrgChartResult()
    {
    }

    public sealed record Valid(OrgChart Chart) : OrgChartResult;

    public sealed record Invalid(IReadOnlyList<OrgChartFault> Faults) : OrgChartResult;

    public T Match<T>(Func<OrgChart, T> valid, Func<IReadOnlyList<OrgChartFault>, T> invalid) => this switch
    {
        Valid v => valid(v.Chart),
        Invalid i => invalid(i.Faults),
        _ => throw new InvalidOperationException("OrgChartResult is closed."),
    };
}
