using OutlookOneOnOne.Core.Messages;
using OutlookOneOnOne.Core.People;

namespace OutlookOneOnOne.Core.Settings;

/// <summary>What one person has chosen for themselves. The template they prefer with somebody is stored with the pair's agendas.</summary>
public sealed record PersonSettings
{
    /// <summary>The settings of somebody who never chose.</summary>
    public static PersonSettings Default { get; } = new();

    /// <summary>False for somebody who stopped the weekly digest.</summary>
    public bool ReceivesDigest { get; init; } = true;

    /// <summary>
    /// Whether they get a mail about what the next digest will say about them; null until they choose: then managers get it about their
    /// own figures, and nobody else does.
    /// </summary>
    public bool? ReceivesPreview { get; init; }

    /// <summary>Their agendas are prepared automatically. Off until they turn it on, because it changes their calendar.</summary>
    public bool PreparesAgendas { get; init; }

    /// <summary>The people with whom agendas are prepared when <see cref="PreparesAgendas"/> is off; for series only.</summary>
    public PairSet PairsToPrepareFor { get; init; } = PairSet.None;

    /// <summary>Agendas are prepared with at least one person.</summary>
    public bool PreparesAny => PreparesAgendas || !PairsToPrepareFor.IsEmpty;

    /// <summary>
    /// In a recurring series we update the invite of every occurrence, and each update emails the other attendee. Off by default: then we
    /// update the series once, with a link to the live agenda.
    /// </summary>
    public bool WritesEveryOccurrence { get; init; }

    /// <summary>The tag of the language that they read; null until they choose one.</summary>
    public string? Language { get; init; }

    /// <summary>How they are addressed in texts that only they read; null until they choose.</summary>
    public FormOfAddress? Address { get; init; }

    /// <summary>
    /// Assistants that sign in as them may work for them, where the organisation's policy allows it. Off until they turn it on.
    /// </summary>
    public bool UsesAssistants { get; init; }

    /// <summary>
    /// Assistants of the people with whom they have 1:1s may read what they wrote for both. Off until they turn it on: then those
    /// assistants get no word of it.
    /// </summary>
    public bool SharesWordsWithAssistants { get; init; }

    /// <summary>How long before the 1:1.</summary>
    public LeadTime Lead { get; init; } = LeadTime.Default;

    /// <summary>Whether to prepare a 1:1 of these two. Turning it on for the series with somebody does not include one-off 1:1s.</summary>
    public bool PreparesFor(PairId pair, bool inSeries) => PreparesAgendas || (inSeries && PairsToPrepareFor.Contains(pair));
}
