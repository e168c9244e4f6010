using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A time when somebody is out of office.</summary>
public sealed record Absence(PersonId Person, Interval Time);

/// <summary>Knows when a manager's direct reports are out of office. The manager's own absences are in their calendar.</summary>
public interface IAbsences
{
    /// <summary>
    /// Absences are read from everybody's calendar; otherwise from those of managers only, and other people's must be entered.
    /// </summary>
    bool AreReadForEverybody => false;

    /// <summary>
    /// The absences that overlap <paramref name="window"/>, as far as they are known without reading another calendar. A report has none
    /// if nothing is known about them.
    /// </summary>
    Task<IReadOnlyList<Absence>> OfReportsAsync(PersonId manager, OrgChart chart, Interval window, CancellationToken cancellationToken);
}
