using NodaTime;
using OutlookOneOnOne.Core.Directory;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Time that somebody is out of office.</summary>
public sealed record Absence(PersonId Person, Interval Time);

/// <summary>Reads who is out of office.</summary>
public interface IAbsences
{
    /// <summary>
    /// The absences of these people that touch <paramref name="window"/>, as far as they are known:
    /// somebody whose calendar cannot be read has none.
    /// </summary>
    Task<IReadOnlyList<Absence>> ReadAsync(IReadOnlyCollection<PersonId> people, Interval window, CancellationToken cancellationToken);
}
