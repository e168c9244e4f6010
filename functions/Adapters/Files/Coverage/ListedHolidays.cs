using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Adapters.Files.Coverage;

/// <summary>What one file says about one place.</summary>
/// <param name="Place">The place.</param>
/// <param name="Source">Where the list is from, for display.</param>
/// <param name="LastDay">The last day for which the list is complete: the last holiday, if the file does not say.</param>
/// <param name="Days">At least one.</param>
internal sealed record ListedHolidays(Place Place, string Source, LocalDate LastDay, IReadOnlyList<LocalDate> Days);
