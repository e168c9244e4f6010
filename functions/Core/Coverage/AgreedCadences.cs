using NodaTime;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Coverage;

/// <summary>
/// The cadences that two people agreed on over time. A cadence is agreed when both have confirmed it. It applies until both confirm
/// another, or until one of them withdraws.
/// </summary>
internal sealed class AgreedCadences
{
    private readonly List<(Instant Since, Cadence Cadence, bool IsAlone)> agreed = [];
    private readonly Dictionary<PersonId, Correction.AgreedCadence> latest = [];

    /// <param name="said">What the two said, in chronological order. Contested corrections are left out.</param>
    public AgreedCadences(IEnumerable<PairCorrection> said)
    {
        foreach (var correction in said.Where(c => c.Applies))
        {
            if (correction.What is Correction.AgreedCadence cadence)
            {
                latest[correction.By] = cadence;
                Agree(cadence);
            }
        }
    }

    /// <summary>
    /// The other person has not confirmed it yet, so it does not apply, unless it was entered in an earlier version.
    /// </summary>
    public bool IsWaiting(PairCorrection correction) =>
        correction is { Applies: true, What: Correction.AgreedCadence cadence }
        && latest.GetValueOrDefault(correction.By) == cadence
        && latest.GetValueOrDefault(cadence.With)?.Cadence != cadence.Cadence;

    /// <summary>The cadence that applies at this instant; null when the two have not agreed on one.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="hasMetSince">
    /// Whether a 1:1 began after an instant: a stricter cadence applies from the next 1:1, so that agreeing on it makes nobody late.
    /// </param>
    public Cadence? At(Instant now, Func<Instant, bool> hasMetSince)
    {
        Cadence? current = null;
        foreach (var (since, cadence, isAlone) in agreed.Where(a => a.Since <= now))
        {
            var isStricter = cadence.Days < (current ?? Cadence.Default).Days;
            current = isStricter && !isAlone && !hasMetSince(since) ? current : cadence;
        }

        return current;
    }

    private void Agree(Correction.AgreedCadence said)
    {
        var isAgreed = said.IsAlone || latest.GetValueOrDefault(said.With)?.Cadence == said.Cadence;
        if (isAgreed && (agreed.Count == 0 || agreed[^1].Cadence != said.Cadence))
        {
            agreed.Add((said.MadeAt, said.Cadence, said.IsAlone));
        }
    }
}
