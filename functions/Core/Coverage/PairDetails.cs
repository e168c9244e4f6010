using NodaTime;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What the state of a pair is computed from, for these two only.</summary>
/// <param name="Corrections">Everything that the two said, in chronological order.</param>
/// <param name="Meetings">What the manager's calendar has, and whether it counts.</param>
public sealed record PairDetails(IReadOnlyList<CorrectionEffect> Corrections, IReadOnlyList<PairMeeting> Meetings)
{
    /// <summary>
    /// The days, in the manager's time zone, of 1:1s that were planned and are gone from the calendar since: until one of the two says
    /// whether they took place, they may leave the pair not known.
    /// </summary>
    public IReadOnlyList<LocalDate> Vanished { get; init; } = [];
}
