using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>Somebody who had an address.</summary>
/// <param name="Address">The address.</param>
/// <param name="Person">Who had it.</param>
/// <param name="Until">The day of the first reading in which it was not theirs.</param>
/// <param name="Passed">The day of the first reading in which somebody else had it; null while nobody has.</param>
public sealed record FormerOwner(EmailAddress Address, PersonId Person, LocalDate Until, LocalDate? Passed);
