using NodaTime;

namespace OutlookOneOnOne.Core.People;

/// <summary>
/// When somebody's account was blocked. Organisations block accounts during parental leave, and of people who have left, and a directory
/// does not tell the two apart.
/// </summary>
/// <param name="First">The day on which it was first seen blocked; null if that was never recorded.</param>
/// <param name="Back">The first day on which it was seen open again; null while it is blocked.</param>
public readonly record struct BlockedDays(LocalDate? First, LocalDate? Back);
