using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>What one person has chosen for themselves. Which template they prefer with somebody is kept with the pair's agendas.</summary>
public sealed record PersonSettings
{
    /// <summary>What holds for somebody who never chose.</summary>
    public static PersonSettings Default { get; } = new();

    /// <summary>False for somebody who stopped the weekly digest.</summary>
    public bool ReceivesDigest { get; init; } = true;

    /// <summary>Agendas are written for them ahead of their 1:1s. Off until they ask: it writes to their calendar.</summary>
    public bool PreparesAgendas { get; init; }

    /// <summary>Or only for the series with some.</summary>
    public PreparedPairs PreparedPairs { get; init; } = PreparedPairs.None;

    /// <summary>Agendas are prepared for them with somebody at least.</summary>
    public bool PreparesAny => PreparesAgendas || !PreparedPairs.IsEmpty;

    /// <summary>
    /// In a recurring series each 1:1's own agenda is written into its invite, once, and each time Exchange mails whom they meet. Off
    /// unless they ask: then a series is written once, with a link to the live agenda.
    /// </summary>
    public bool WritesEveryOccurrence { get; init; }

    /// <summary>How long before the 1:1.</summary>
    public LeadTime Lead { get; init; } = LeadTime.Default;

    /// <summary>Whether it is for a 1:1 of these two; who switched on the series with somebody has said nothing of a single 1:1 besides.</summary>
    public bool PreparesFor(PairId pair, bool inSeries) => PreparesAgendas || (inSeries && PreparedPairs.Contains(pair));
}
