namespace OutlookOneOnOne.Core.Coverage;

/// <summary>A correction as the two people in the pair see it, with its effect on their current status.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="With">The status if it applies; null when the calendar is not known.</param>
/// <param name="Without">The status if it does not; null when the calendar is not known.</param>
public sealed record CorrectionEffect(PairCorrection Correction, CoverageStatus? With, CoverageStatus? Without)
{
    /// <summary>It needs both people, and the other person has not confirmed it yet.</summary>
    public bool IsWaiting { get; init; }
}
