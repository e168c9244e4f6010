using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Time that somebody is out of office.</summary>
public sealed record Absence(PersonId Person, Interval Time);

/// <summary>Knows when a manager's direct reports are out of office. The manager's own absences stand in their calendar.</summary>
public interface IAbsences
{
    /// <summary>
    /// Those that touch <paramref name="window"/>, as far as they are known without reading another calendar:
    /// somebody of whom nothing is known has none.
    /// </summary>
    Task<IReadOnlyList<Absence>> OfReportsAsync(PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken);
}
