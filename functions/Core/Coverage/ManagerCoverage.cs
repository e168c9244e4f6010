using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A manager's coverage, or why nothing can be said of it: never a wrong zero.</summary>
public abstract record ManagerCoverage(Person Manager)
{
    public sealed record Known(CoverageReport Report) : ManagerCoverage(Report.Manager);

    /// <param name="Manager">Of whom nothing can be said.</param>
    /// <param name="Fault">Null when the calendar has not been read yet.</param>
    public sealed record Unknown(Person Manager, CalendarFault? Fault) : ManagerCoverage(Manager);

    public T Match<T>(Func<CoverageReport, T> known, Func<Unknown, T> unknown) => this switch
    {
        Known k => known(k.Report),
        Unknown u => unknown(u),
        _ => throw new InvalidOperationException("ManagerCoverage is closed."),
    };
}
