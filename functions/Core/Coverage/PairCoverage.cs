using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>The 1:1s of a manager and one direct report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Status">Exactly one.</param>
/// <param name="Cadence">Agreed, or the default.</param>
/// <param name="Last">When the last 1:1 ended, or now while it is under way; null when none is known.</param>
/// <param name="Next">When the next scheduled one starts; null when none is known.</param>
/// <param name="TypicalInterval">Median from start to start of the 1:1s in the window; null with fewer than two.</param>
/// <param name="LastStart">
/// When the last 1:1 started, which is the key of its agenda and notes; null when none is known.
/// </param>
public sealed record PairCoverage(
    Person Report, CoverageStatus Status, Cadence Cadence, Instant? Last, Instant? Next, Duration? TypicalInterval, Instant? LastStart)
{
    /// <summary>Whether the two have agreed on the cadence; otherwise it is the default.</summary>
    public bool IsCadenceAgreed { get; init; }

    /// <summary>
    /// The cadence at which the two meet without having agreed on it; null when there is none, or when it already applies.
    /// </summary>
    public Cadence? Found => TypicalInterval is { } interval && Cadence.Near(interval) is { } found && found != Cadence ? found : null;

    /// <summary>
    /// How many days ago the last 1:1 was, not counting later days on which either of the two was absent; null when none is known.
    /// </summary>
    public int? Age { get; init; }

    /// <summary>
    /// When a 1:1 should have started that was called off, and that no other 1:1 has replaced within the cadence; null when there is none.
    /// It is a reason to offer times, and does not change the status.
    /// </summary>
    public Instant? CalledOff { get; init; }

    /// <summary>
    /// There is a list of public holidays for the place of each of the two. If not, a public holiday counts as an ordinary day.
    /// </summary>
    public bool AreHolidaysKnown { get; init; }
}
