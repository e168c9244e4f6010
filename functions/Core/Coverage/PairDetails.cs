namespace OutlookOneOnOne.Core.Coverage;

/// <summary>What the state of a pair is computed from, for these two only.</summary>
/// <param name="Corrections">Everything that the two said, in chronological order.</param>
/// <param name="Meetings">What the manager's calendar has, and whether it counts.</param>
public sealed record PairDetails(IReadOnlyList<CorrectionEffect> Corrections, IReadOnlyList<PairMeeting> Meetings);
