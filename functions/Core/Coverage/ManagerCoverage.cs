using OutlookOneOnOne.Core.Meetings;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A manager's coverage, or why there is none: never a wrong zero.</summary>
public abstract record ManagerCoverage(Person Manager)
{
    /// <summary>The calendar was read recently enough.</summary>
    /// <param name="Report">The figures.</param>
    public sealed record Known(CoverageReport Report) : ManagerCoverage(Report.Manager);

    /// <param name="Manager">The manager whose coverage is not known.</param>
    /// <param name="Fault">Null when the calendar has not been read yet.</param>
    public sealed record Unknown(Person Manager, CalendarFault? Fault) : ManagerCoverage(Manager);

    /// <summary>Calls the function for this case and returns its result.</summary>
    public T Match<T>(Func<CoverageReport, T> known, Func<Unknown, T> unknown) => this switch
    {
        Known k => known(k.Report),
        Unknown u => unknown(u),
        _ => throw new InvalidOperationException("ManagerCoverage has no other case."),
    };
}
