using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>A reporting line that may be back in a later reading.</summary>
/// <param name="Manager">Whom they reported to.</param>
/// <param name="Changed">See <see cref="Person.ManagerChanged"/>.</param>
/// <param name="MissingSince">The day of the first reading without it.</param>
public readonly record struct FormerLine(PersonId Manager, LocalDate? Changed, LocalDate MissingSince);
