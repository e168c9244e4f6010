using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>Knows which entries of calendars cannot be read and may have been 1:1s.</summary>
public interface IUnreadableEntries
{
    /// <summary>Those that may have been 1:1s of this manager, in any order; empty when everything could be read.</summary>
    Task<IReadOnlyList<UnreadableEntry>> OfAsync(PersonId manager, CancellationToken cancellationToken);
}

/// <summary>An entry that cannot be read and may have been a 1:1 of a manager.</summary>
/// <param name="With">Whom it was with; null when not even that can be read, so that it may have been anybody.</param>
/// <param name="At">When it started; null when that cannot be read.</param>
public readonly record struct UnreadableEntry(PersonId? With, Instant? At);
